'use client'
import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { problemWords, type NamedQuestion } from '../../checks/questionWords.ts'
import type { Checked } from '../../content/questions/check.ts'
import type { Problem } from '../../content/questions/problem.ts'
import { placeWords } from './placeWords.ts'
import { QuestionList } from './QuestionList.tsx'
import { QuestionPicture } from './QuestionPicture.tsx'
import { questionWords } from './text.ts'
import './questions.css'

const OF_QUESTION = /^questions\.(\d+)\./

/** The numbers of the questions that problems are about. */
function questionsOf(problems: readonly Problem[]): Set<number> {
  const numbers = problems.flatMap(({ path }) => OF_QUESTION.exec(path)?.[1] ?? [])
  return new Set(numbers.map(Number))
}

interface Props {
  questions: readonly NamedQuestion[]
  checked: Checked
  /** Whether the questions are those of a field, by which readers find a procedure. */
  isChoice?: boolean
  /** Shown where there is nothing to mend. */
  children: ReactNode
}

function Problems({ questions, checked: { problems }, isChoice = false }: Omit<Props, 'children'>) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi'
  const words = questionWords(language)
  if (problems.length === 0) return <p>{words.good}</p>
  return (
    <>
      <h4>{words.problems}</h4>
      <ul className="question-map__problems">
        {problems.map((problem, at) => (
          <li key={at}>
            <strong>{placeWords(problem.path, language, isChoice)}</strong>
            {`: ${problemWords(problem, questions)[language]}`}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Questions as a picture and in words, the number of ways through them, and what must be mended. */
export function MappedQuestions({ children, ...shown }: Props) {
  const { questions, checked } = shown
  const { problems, paths } = checked
  const words = questionWords(useTranslation().i18n.language)
  const marked = questionsOf(problems)
  const unreached = questionsOf(problems.filter(({ kind }) => kind === 'neverAsked'))
  return (
    <>
      <div role="status">
        {paths !== null && <p>{words.paths(paths)}</p>}
        <Problems {...shown} />
      </div>
      <QuestionPicture label={words.picture(questions.length)} {...{ questions, marked, unreached }} />
      <details>
        <summary>{words.asList}</summary>
        <QuestionList {...{ questions, marked, words }} />
      </details>
      {problems.length === 0 && children}
    </>
  )
}
