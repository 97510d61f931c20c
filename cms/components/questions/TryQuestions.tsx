'use client'
import { useState } from 'react'
import type { Questionnaire } from '../../checks/readQuestionnaire.ts'
import { courseOf } from '../../content/questions/ask.ts'
import { Remaining } from './Remaining.tsx'
import { optionName, questionName, type QuestionWords } from './text.ts'

/** Answers the questions of the form as a reader would, and shows which papers, methods and offices remain. */
export function TryQuestions({ doc, words }: { doc: Questionnaire; words: QuestionWords }) {
  const [given, setGiven] = useState<ReadonlyMap<string, string>>(new Map())
  const { questions } = doc
  const { answered, next, answers } = courseOf(questions, given)
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
      <div role="status">{next ? <p>{words.rest}</p> : <Remaining {...{ doc, answers, words }} />}</div>
    </section>
  )
}
