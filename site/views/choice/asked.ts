import { courseOf } from '../../../cms/content/questions/ask.ts'
import { applies } from '../../../cms/content/questions/condition.ts'
import { stakesOf } from '../../../cms/content/questions/stakes.ts'
import type { Field } from '../../../cms/payload-types.ts'
import { choicePath, type Locale } from '../../paths.ts'
import { readAnswers } from '../questions/answers.ts'
import {
  toAnswered,
  toQuestion,
  type AnsweredView,
  type Asking,
  type QuestionView,
} from '../questions/question.ts'

type Questions = NonNullable<Field['questions']>
export type Answered = ReturnType<typeof courseOf<Questions[number]>>['answered']
type FieldLead = NonNullable<Field['leads']>[number]

/** The questions of a field, and where they lead. */
export type Choosing = Pick<Field, 'slug' | 'questions' | 'leads'>

/** The next page of a reader who looks for a procedure: a question, or where all answers lead. */
export type Chosen =
  { question: QuestionView } | { lead: FieldLead; answered: AnsweredView[]; given: Answered }

/** The question to ask with the answers in an address, or the first lead that applies as soon as they decide on it. */
export function toChosen({ slug, ...field }: Choosing, params: URLSearchParams, locale: Locale): Chosen {
  const questions = field.questions ?? []
  const asking: Asking = {
    ...{ params, stakes: stakesOf({ leads: field.leads }), kept: {}, locale },
    pathOf: (choice) => choicePath(slug ?? '', choice, locale),
  }
  const question = toQuestion(questions, asking)
  if (question) return { question }
  const given = readAnswers(params, questions)
  const course = courseOf(questions, given, asking.stakes)
  return {
    lead: field.leads?.find((one) => applies(one, course.answers)) ?? {},
    answered: toAnswered(course, asking, given),
    given: course.answered,
  }
}
