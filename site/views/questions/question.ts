import { courseOf, type AskedQuestion } from '../../../cms/content/questions/ask.ts'
import type { Answers } from '../../../cms/content/questions/condition.ts'
import type { Stakes } from '../../../cms/content/questions/stakes.ts'
import { ANSWER, type Locale, type PrepareChoice } from '../../paths.ts'
import { langOf } from '../lang.ts'
import { answersInAddress, readAnswers } from './answers.ts'

/** A stored question in the language of the page. */
export interface StoredQuestion extends AskedQuestion {
  text: string
  why?: string | null | undefined
  /** The article of law for which it is asked. */
  article?: string | null | undefined
  options?: readonly { key: string; label: string; hint?: string | null | undefined }[] | null | undefined
}

/** An answer that was given, and the address at which it is changed. */
export interface AnsweredView {
  question: string
  answer: string
  changeHref: string
  lang?: Locale
}

/** One question as a page. */
export interface QuestionView {
  /** From 1; absent where nothing else is asked. */
  number?: number
  text: string
  lang?: Locale
  why?: string
  article?: string
  /** Name of the field. */
  name: string
  options: { value: string; label: string; hint?: string; isChosen: boolean }[]
  /** What the form sends along: the other answers, and which question was asked. */
  hidden: { name: string; value: string }[]
  answered: AnsweredView[]
  /** Whether the form was sent without an answer. */
  isMissing: boolean
}

/** The parameter by which a form says which question it asked, and the one that asks an answered question again. */
export const ASKED = 'hoi'
export const CHANGED = 'sua'

/** What is known while a questionnaire is answered. */
export interface Asking {
  params: URLSearchParams
  stakes: Stakes
  /** What else the address keeps. */
  kept: PrepareChoice
  /** The page of the questions. */
  pathOf: (choice: PrepareChoice & { sua?: string }) => string
  locale: Locale
}

type Course = ReturnType<typeof courseOf<StoredQuestion>>

/** The answers of a course, each with its link to change it; what was answered later is kept. */
export const toAnswered = (
  { answered }: Pick<Course, 'answered'>,
  { kept, pathOf, locale }: Omit<Asking, 'params' | 'stakes'>,
  given: Answers,
): AnsweredView[] =>
  answered.map(({ question, option }) => {
    const lang = langOf(question.text, locale)
    return {
      question: question.text,
      answer: option.label,
      changeHref: pathOf({ ...kept, ...answersInAddress(given), sua: question.key }),
      ...(lang && { lang }),
    }
  })

/** Fields of a form that are not shown. */
export const toHidden = (values: object): QuestionView['hidden'] =>
  Object.entries(values).flatMap(([name, value]) => (value ? [{ name, value: String(value) }] : []))

const textsOf = ({ text, why, article }: StoredQuestion, locale: Locale) => {
  const lang = langOf(text, locale)
  return { text, ...(lang && { lang }), ...(why && { why }), ...(article && { article }) }
}

/** The question to ask with the answers in an address; null where no other answer changes anything. */
export function toQuestion(questions: readonly StoredQuestion[], asking: Asking): QuestionView | null {
  const { params, stakes, kept, locale } = asking
  const given = readAnswers(params, questions)
  const course = courseOf(questions, given, stakes)
  const keys = course.answered.map(({ question }) => question.key)
  const changed = course.answered[keys.indexOf(params.get(CHANGED) ?? '')]?.question
  const asked = changed ?? course.next
  if (!asked) return null
  const others = new Map([...given].filter(([key]) => key !== asked.key))
  return {
    ...textsOf(asked, locale),
    number: changed ? keys.indexOf(asked.key) + 1 : keys.length + 1,
    name: ANSWER + asked.key,
    options: (asked.options ?? []).map(({ key, label, hint }) => ({
      ...{ value: key, label, isChosen: given.get(asked.key) === key },
      ...(hint && { hint }),
    })),
    hidden: toHidden({ ...kept, ...answersInAddress(others), [ASKED]: asked.key }),
    answered: toAnswered(course, asking, given).filter((_, at) => keys[at] !== asked.key),
    isMissing: !changed && params.get(ASKED) === asked.key,
  }
}
