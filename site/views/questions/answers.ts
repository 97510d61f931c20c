import type { AskedQuestion } from '../../../cms/content/questions/ask.ts'
import type { Answers } from '../../../cms/content/questions/condition.ts'
import { ANSWER, type PrepareChoice } from '../../paths.ts'

/** The answers in a query string; what is no question, or no option of it, is left out. */
export function readAnswers(params: URLSearchParams, questions: readonly AskedQuestion[]): Answers {
  const given = questions.map(({ key, options }) => {
    const option = options?.find((one) => one.key === params.get(ANSWER + key))
    return [key, option?.key] as const
  })
  return new Map(given.filter((pair): pair is [string, string] => pair[1] !== undefined))
}

/** Answers as they stand in a query string. */
export const answersInAddress = (answers: Answers): PrepareChoice =>
  Object.fromEntries([...answers].map(([key, option]) => [ANSWER + key, option]))
