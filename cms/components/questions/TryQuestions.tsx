'use client'
import { useState, type ReactNode } from 'react'
import type { NamedQuestion } from '../../checks/questionWords.ts'
import { courseOf } from '../../content/questions/ask.ts'
import type { Answers } from '../../content/questions/condition.ts'
import type { Stakes } from '../../content/questions/stakes.ts'
import { optionName, questionName, type QuestionWords } from './text.ts'

interface Props {
  questions: readonly NamedQuestion[]
  stakes: Stakes
  words: QuestionWords
  /** What a reader with these answers sees. */
  children: (answers: Answers) => ReactNode
}

/** Answers the questions of the form as a reader would, and shows what they lead to. */
export function TryQuestions({ questions, stakes, words, children }: Props) {
  const [given, setGiven] = useState<ReadonlyMap<string, string>>(new Map())
  const { answered, next, answers } = courseOf(questions, given, stakes)
  const shown = [...answered.map(({ question }) => question), ...(next ? [next] : [])]
  return (
    <section className="question-map__try">
      <h4>{words.try}</h4>
      {shown.map((question) => (
        <label key={question.key}>
          <span>{questionName(questions, questions.indexOf(question))}</span>
          <select
            onChange={({ target }) => setGiven(new Map(answers).set(question.key, target.value))}
            value={answers.get(question.key) ?? ''}
          >
            <option value="">{words.choose}</option>
            {question.options?.map((option, at) => (
              <option key={at} value={option.key}>
                {optionName(option)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button className="condition__button" onClick={() => setGiven(new Map())} type="button">
        {words.again}
      </button>
      <div role="status">{next ? <p>{words.rest}</p> : children(answers)}</div>
    </section>
  )
}
