import { choosableCases } from '../../../cms/content/caseNames.ts'
import { courseOf } from '../../../cms/content/questions/ask.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import { preparePath, questionsPath, type Locale } from '../../paths.ts'
import { answersInAddress, readAnswers } from '../questions/answers.ts'
import { ASKED, toHidden, toQuestion, type Asking, type QuestionView } from '../questions/question.ts'
import { readCaseNumber } from './cases.ts'
import { readKept } from './kept.ts'
import { stakesOfProcedure } from './stakes.ts'

type Source = Pick<Procedure, 'code' | 'questions' | 'cases'> & Parameters<typeof stakesOfProcedure>[0]

/** The next page of a reader who answers: a question, or where to go instead. */
export type Asked = { question: QuestionView } | { to: string }

const CASE = 'truong-hop'

/** The cases of a procedure as a question. @param numbers of the cases to choose from */
function toCaseQuestion(
  { cases }: Source,
  numbers: readonly number[],
  { params, kept, locale }: Asking,
): QuestionView {
  const { questions } = useText(locale).procedures
  return {
    text: questions.whichCase,
    why: questions.whyCase,
    name: CASE,
    options: numbers.map((number) => ({
      value: String(number),
      label: cases?.[number - 1]?.name ?? '',
      isChosen: false,
    })),
    hidden: toHidden({ ...kept, [ASKED]: CASE }),
    answered: [],
    isMissing: params.get(ASKED) === CASE,
  }
}

function askCase(doc: Source, asking: Asking): Asked {
  const { params, kept, locale } = asking
  const numbers = choosableCases(doc.cases ?? [])
  const chosen = params.has(CASE) ? readCaseNumber(params) : 0
  if (numbers.includes(chosen)) return { to: preparePath(doc.code, { ...kept, [CASE]: chosen }, locale) }
  return numbers.length > 0
    ? { question: toCaseQuestion(doc, numbers, asking) }
    : { to: preparePath(doc.code, kept, locale) }
}

/**
 * The question to ask about a procedure: one of its own, else its cases. Leads to the checklist where no other
 * answer changes anything.
 */
export function toAsked(doc: Source, params: URLSearchParams, locale: Locale): Asked {
  const kept = readKept(params)
  const stakes = stakesOfProcedure(doc)
  const asking = {
    params,
    stakes,
    kept,
    locale,
    pathOf: (choice: Parameters<Asking['pathOf']>[0]) => questionsPath(doc.code, choice, locale),
  }
  const questions = doc.questions ?? []
  if (questions.length === 0) return askCase(doc, asking)
  const question = toQuestion(questions, asking)
  if (question) return { question }
  const { answers } = courseOf(questions, readAnswers(params, questions), stakes)
  return { to: preparePath(doc.code, { ...kept, ...answersInAddress(answers) }, locale) }
}
