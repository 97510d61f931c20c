'use client'
import { useTranslation } from '@payloadcms/ui'
import type { NamedQuestion } from '../../checks/questionWords.ts'
import type { Part } from '../../content/questions/condition.ts'
import { firstPart, freeOption, withOption } from './edits.ts'
import { optionName, questionName, questionWords } from './text.ts'

interface Props {
  part: Part
  questions: NamedQuestion[]
  isReadOnly: boolean
  /** null removes the part. */
  onChange: (part: Part | null) => void
}

interface ChoiceProps {
  label: string
  value: string
  choices: [key: string, name: string][]
  isReadOnly: boolean
  onChange: (key: string) => void
}

/** What is chosen stays a choice, even if it is no longer there. */
function Choice({ label, value, choices, isReadOnly, onChange }: ChoiceProps) {
  const words = questionWords(useTranslation().i18n.language)
  const isKnown = choices.some(([key]) => key === value)
  return (
    <select
      aria-label={label}
      disabled={isReadOnly}
      onChange={({ target }) => onChange(target.value)}
      value={value}
    >
      {!isKnown && <option value={value}>{words.unknown(value)}</option>}
      {choices.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  )
}

function Options({ part, questions, isReadOnly, onChange }: Props) {
  const words = questionWords(useTranslation().i18n.language)
  const question = questions.find(({ key }) => key === part.question)
  const choices = (question?.options ?? []).map((option): [string, string] => [
    option.key,
    optionName(option),
  ])
  const free = freeOption(part, question)
  return (
    <>
      {part.options.map((option, at) => (
        <span className="condition__option" key={at}>
          {at > 0 && words.or}
          <Choice
            {...{ choices, isReadOnly, value: option, label: words.answer }}
            onChange={(key) => onChange(withOption(part, at, key))}
          />
          {at > 0 && !isReadOnly && (
            <button
              aria-label={words.remove(choices.find(([key]) => key === option)?.[1] ?? option)}
              className="condition__button"
              onClick={() => onChange(withOption(part, at, null))}
              type="button"
            >
              ×
            </button>
          )}
        </span>
      ))}
      {free && !isReadOnly && (
        <button
          className="condition__button"
          onClick={() => onChange(withOption(part, part.options.length, free))}
          type="button"
        >
          {words.addOption}
        </button>
      )}
    </>
  )
}

/** One comparison of a condition: the answer to a question is, or is not, one of its options. */
export function ConditionPart(props: Props) {
  const { part, questions, isReadOnly, onChange } = props
  const words = questionWords(useTranslation().i18n.language)
  const choices = questions.flatMap(({ key }, at): [string, string][] =>
    key ? [[key, questionName(questions, at)]] : [],
  )
  const chosen = choices.find(([key]) => key === part.question)?.[1] ?? part.question
  const toQuestion = (key: string) => {
    const question = questions.find((one) => one.key === key)
    if (question) onChange(firstPart(question))
  }
  return (
    <>
      <Choice
        {...{ choices, isReadOnly, value: part.question, label: words.question }}
        onChange={toQuestion}
      />
      <Choice
        {...{ isReadOnly, value: part.isNot ? 'not' : 'is', label: words.compare }}
        choices={[
          ['is', words.is],
          ['not', words.isNot],
        ]}
        onChange={(sign) => onChange({ ...part, isNot: sign === 'not' })}
      />
      <Options {...props} />
      {!isReadOnly && (
        <button
          aria-label={words.remove(chosen)}
          className="condition__button"
          onClick={() => onChange(null)}
          type="button"
        >
          ×
        </button>
      )}
    </>
  )
}
