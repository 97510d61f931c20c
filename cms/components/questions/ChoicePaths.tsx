import type { NamedQuestion } from '../../checks/questionWords.ts'
import { pathsOf, type Path } from '../../content/questions/ask.ts'
import type { Answers } from '../../content/questions/condition.ts'
import { optionName, type QuestionWords } from './text.ts'

/** More are not read by anyone. */
const MOST_LISTED = 300

interface Props {
  questions: readonly NamedQuestion[]
  /** What answers lead to, in words. */
  nameOf: (answers: Answers) => string
  words: QuestionWords
}

const answersOf = (path: Path, questions: readonly NamedQuestion[], words: QuestionWords): string =>
  questions
    .flatMap(({ key, options }, at) => {
      const chosen = options?.find((option) => option.key === path.get(key))
      return chosen ? `${words.number(at + 1)}: ${optionName(chosen)}` : []
    })
    .join(' · ')

/** All ways through the questions of a field, each with what it leads to. */
export function ChoicePaths({ questions, nameOf, words }: Props) {
  const paths = [...pathsOf(questions, MOST_LISTED + 1)]
  return (
    <details>
      <summary>{words.allPaths}</summary>
      {paths.length > MOST_LISTED && <p>{words.morePaths(MOST_LISTED)}</p>}
      <ol className="question-map__paths">
        {paths.slice(0, MOST_LISTED).map((path, at) => (
          <li key={at}>
            {answersOf(path, questions, words)} → <strong>{nameOf(path)}</strong>
          </li>
        ))}
      </ol>
    </details>
  )
}
