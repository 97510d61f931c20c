import type { NamedQuestion } from '../../checks/questionWords.ts'
import { parseCondition, type Part } from '../../content/questions/condition.ts'
import { optionName, type QuestionWords } from './text.ts'

function partWords(
  { question, isNot, options }: Part,
  questions: readonly NamedQuestion[],
  words: QuestionWords,
) {
  const at = questions.findIndex(({ key }) => key === question)
  const names = options.map((key) => {
    const option = questions[at]?.options?.find((one) => one.key === key)
    return `“${option ? optionName(option) : key}”`
  })
  const name = at < 0 ? question : words.number(at + 1)
  return `${name} ${isNot ? words.isNot : words.is} ${names.join(` ${words.or} `)}`
}

/** A condition as it is said, with the numbers of its questions; the text itself where it cannot be read. */
export function conditionWords(
  text: string | null | undefined,
  questions: readonly NamedQuestion[],
  words: QuestionWords,
): string {
  const condition = parseCondition(text)
  if (condition === null) return text ?? ''
  return condition
    .map((parts) => parts.map((part) => partWords(part, questions, words)).join(` ${words.and} `))
    .join(`; ${words.or} `)
}
