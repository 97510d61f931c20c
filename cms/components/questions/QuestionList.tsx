import type { NamedQuestion } from '../../checks/questionWords.ts'
import { parseCondition } from '../../content/questions/condition.ts'
import { conditionWords } from './conditionWords.ts'
import { opensFrom } from './layout.ts'
import { optionName, questionName, type QuestionWords } from './text.ts'

interface Props {
  questions: readonly NamedQuestion[]
  marked: ReadonlySet<number>
  words: QuestionWords
}

/** The numbers of the questions that an option opens, as words. */
function opened(questions: readonly NamedQuestion[], at: number, option: number): string {
  const numbers = questions.flatMap(({ askIf }, later) => {
    const sources = later > at ? opensFrom(questions, parseCondition(askIf) ?? []) : []
    return sources.some(([from, chosen]) => from === at && chosen === option) ? [later + 1] : []
  })
  return numbers.join(', ')
}

/** The picture in words: questions with their options, when each is asked, and what each option opens. */
export function QuestionList({ questions, marked, words }: Props) {
  return (
    <ul>
      {questions.map(({ askIf, options }, at) => (
        <li key={at}>
          {questionName(questions, at)}
          {askIf && ` (${words.askedIf(conditionWords(askIf, questions, words))})`}
          {marked.has(at) && <strong> ⚠ {words.mend}</strong>}
          <ul>
            {options?.map((option, number) => {
              const later = opened(questions, at, number)
              return (
                <li key={number}>
                  {optionName(option)}
                  {later && ` → ${words.leadsTo(later)}`}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}
