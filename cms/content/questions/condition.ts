/** One comparison of a condition: the answer to a question is, or is not, one of the options. */
export interface Part {
  question: string
  isNot: boolean
  options: string[]
}

/** Alternatives, of which one holds where all of its parts hold. */
export type Condition = Part[][]

/** The chosen option of each answered question, by their keys. */
export type Answers = ReadonlyMap<string, string>

/** The key of a question or option, as it stands in addresses and conditions. */
export const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/

const PART = /^([a-z0-9-]+)\s*(!?=)\s*([a-z0-9-]+(?:\s*\|\s*[a-z0-9-]+)*)$/

function parsePart(text: string): Part | null {
  const [, question, sign, options] = PART.exec(text.trim()) ?? []
  if (!question || !options) return null
  return { question, isNot: sign === '!=', options: options.split('|').map((option) => option.trim()) }
}

/**
 * A condition as it is stored: an alternative on each line, its parts joined by '&', as in 'loai=nha-o & chu!=to-chuc'
 * or 'cap=3|4'. An empty text is no condition.
 * @returns null for a text that is none
 */
export function parseCondition(text: string | null | undefined): Condition | null {
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '')
  const parsed = lines.map((line) => line.split('&').map(parsePart))
  return parsed.some((parts) => parts.includes(null)) ? null : (parsed as Condition)
}

/** The same as text. */
export const formatCondition = (condition: Condition): string =>
  condition
    .map((parts) =>
      parts
        .map(({ question, isNot, options }) => `${question}${isNot ? '!=' : '='}${options.join('|')}`)
        .join(' & '),
    )
    .join('\n')

const holdsPart = ({ question, isNot, options }: Part, answers: Answers): boolean =>
  options.includes(answers.get(question) ?? '') !== isNot

/** Whether a condition holds. A question without an answer has none of its options. */
export const holds = (condition: Condition, answers: Answers): boolean =>
  condition.length === 0 || condition.some((parts) => parts.every((part) => holdsPart(part, answers)))

/** Whether a row applies; one whose condition cannot be read applies, so that nothing is left out. */
export function applies({ when }: { when?: string | null | undefined }, answers: Answers): boolean {
  const condition = parseCondition(when)
  return condition === null || holds(condition, answers)
}
