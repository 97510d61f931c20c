import type { AskedQuestion } from './ask.ts'
import type { Conditioned } from './applied.ts'
import type { Answers } from './condition.ts'

/** What can be wrong with a questionnaire and the rows that depend on it. */
export type ProblemKind =
  | 'unreadable'
  | 'unknownQuestion'
  | 'unknownOption'
  | 'asksItself'
  | 'asksLater'
  | 'noKey'
  | 'questionTwice'
  | 'optionTwice'
  | 'noOptions'
  | 'neverAsked'
  | 'neverApplies'
  | 'neverLeads'
  | 'noPaper'
  | 'noMethod'
  | 'twoMethods'
  | 'twoOffices'
  | 'twoVariants'
  | 'tooManyPaths'
  | 'noQuestions'
  | 'noLead'
  | 'leadsNowhere'
  | 'leadNotPublic'
  | 'leadNotInForce'
  | 'tooLong'

export interface Problem {
  kind: ProblemKind
  /** The path of the field to mend, such as `questions.2.askIf`. */
  path: string
  /** The key, or the condition, that the problem is about. */
  about?: string
  /** The answers of a reader who meets it. */
  example?: Answers
}

/** A procedure as far as it is checked; the form of an unfinished one lacks values. */
export interface CheckedProcedure extends Conditioned {
  questions?: readonly AskedQuestion[] | null | undefined
  methods?:
    { channel?: string | null; when?: string | null; fees?: { when?: string | null }[] | null }[] | null
  offices?: { office?: string | null; when?: string | null }[] | null
  variants?: { variant?: string | null; when?: string | null }[] | null
}

/** More courses than these are neither checked nor understood by anyone. */
export const MOST_PATHS = 50_000
