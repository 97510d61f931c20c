'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { NamedQuestion } from '../../checks/questionWords.ts'
import type { Condition, Part } from '../../content/questions/condition.ts'
import { ConditionPart } from './ConditionPart.tsx'
import { firstPart, withPart, type Place } from './edits.ts'
import { questionWords } from './text.ts'

interface Props {
  condition: Condition
  questions: NamedQuestion[]
  isReadOnly: boolean
  onChange: (condition: Condition) => void
}

/** The focus goes to a part that was added, and to the last button when one was removed. */
function useFocus() {
  const list = useRef<HTMLDivElement>(null)
  const next = useRef<string>(undefined)
  useEffect(() => {
    if (!next.current) return
    // Drawn for another reason, before the part that was added is there: it comes with one of the next times.
    const found = [...(list.current?.querySelectorAll<HTMLElement>(next.current) ?? [])].at(-1)
    if (!found) return
    next.current = undefined
    found.focus()
  })
  return { list, focusOn: (selector: string) => void (next.current = selector) }
}

const questionAt = ([alternative, part]: Place) =>
  `[data-part="${alternative}.${part}"] > select:first-of-type`

/** The alternatives of a condition, each with its parts. All of it can be done with the keyboard. */
export function Alternatives({ condition, questions, isReadOnly, onChange }: Props) {
  const words = questionWords(useTranslation().i18n.language)
  const { list, focusOn } = useFocus()
  const first = firstPart(questions.find(({ key }) => key !== '')!)
  const change = (place: Place, part: Part | null) => {
    if (part === null) focusOn('.condition__add')
    onChange(withPart(condition, place, part))
  }
  const addTo = (place: Place) => {
    focusOn(questionAt(place))
    const [alternative] = place
    const parts = condition[alternative] ?? []
    onChange(condition.toSpliced(alternative, 1, [...parts, first]))
  }
  const button = (label: string, place: Place) =>
    !isReadOnly && (
      <button className="condition__button condition__add" onClick={() => addTo(place)} type="button">
        {label}
      </button>
    )
  return (
    <div className="condition__list" ref={list}>
      {condition.length === 0 && <p>{words.always}</p>}
      {condition.map((parts, alternative) => (
        <div className="condition__alternative" key={alternative}>
          {parts.map((part, at) => (
            <div className="condition__part" data-part={`${alternative}.${at}`} key={at}>
              <span>{at > 0 ? words.and : alternative > 0 ? words.orWhen : words.when}</span>
              <ConditionPart
                {...{ part, questions, isReadOnly }}
                onChange={(changed) => change([alternative, at], changed)}
              />
            </div>
          ))}
          {button(words.addPart, [alternative, parts.length])}
        </div>
      ))}
      {button(condition.length === 0 ? words.add : words.addAlternative, [condition.length, 0])}
    </div>
  )
}
