'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { problemWords } from '../../checks/questionWords.ts'
import type { Questionnaire } from '../../checks/readQuestionnaire.ts'
import { checkQuestions } from '../../content/questions/check.ts'
import type { Problem } from '../../content/questions/problem.ts'
import { placeWords } from './placeWords.ts'
import { QuestionList } from './QuestionList.tsx'
import { QuestionPicture } from './QuestionPicture.tsx'
import { questionWords, type QuestionWords } from './text.ts'
import { TryQuestions } from './TryQuestions.tsx'
import { useQuestionnaire } from './useQuestionnaire.ts'
import './questions.css'

const OF_QUESTION = /^questions\.(\d+)\./

/** The numbers of the questions that problems are about. */
function questionsOf(problems: readonly Problem[]): Set<number> {
  const numbers = problems.flatMap(({ path }) => OF_QUESTION.exec(path)?.[1] ?? [])
  return new Set(numbers.map(Number))
}

interface Props {
  doc: Questionnaire
  words: QuestionWords
}

function Problems({ problems, doc, words }: { problems: Problem[] } & Props) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi'
  if (problems.length === 0) return <p>{words.good}</p>
  return (
    <>
      <h4>{words.problems}</h4>
      <ul className="question-map__problems">
        {problems.map((problem, at) => (
          <li key={at}>
            <strong>{placeWords(problem.path, language)}</strong>
            {`: ${problemWords(problem, doc.questions)[language]}`}
          </li>
        ))}
      </ul>
    </>
  )
}

function Checked({ doc, words }: Props) {
  const { questions } = doc
  const { problems, paths } = useMemo(() => checkQuestions(doc), [doc])
  const marked = questionsOf(problems)
  const unreached = questionsOf(problems.filter(({ kind }) => kind === 'neverAsked'))
  return (
    <>
      <div role="status">
        {paths !== null && <p>{words.paths(paths)}</p>}
        <Problems {...{ problems, doc, words }} />
      </div>
      <QuestionPicture label={words.picture(questions.length)} {...{ questions, marked, unreached }} />
      <details>
        <summary>{words.asList}</summary>
        <QuestionList {...{ questions, marked, words }} />
      </details>
      {problems.length === 0 && <TryQuestions {...{ doc, words }} />}
    </>
  )
}

/** Below the questions of a procedure: their picture, what must be mended, and a way to try them, from the form as it is. */
export function QuestionMap() {
  const words = questionWords(useTranslation().i18n.language)
  const doc = useQuestionnaire()
  return (
    <section aria-labelledby="question-map" className="field-type question-map">
      <h3 className="field-label" id="question-map">
        {words.heading}
      </h3>
      {doc?.questions.length ? <Checked {...{ doc, words }} /> : doc && <p>{words.empty}</p>}
    </section>
  )
}
