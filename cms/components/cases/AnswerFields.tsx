'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { LONGEST_CASE_TEXT } from '../../content/cases/bounds.ts'
import type { AnswerTemplate } from '../../content/cases/templates.ts'
import { actText } from './actText.ts'
import { CaseField } from './CaseField.tsx'

interface Props {
  /** With everything filled in. */
  templates: AnswerTemplate[]
  needsSecondPerson: boolean
  /** Why a part may not be given; of kinds that give information. */
  grounds: { value: string; label: string }[]
}

/** The text of an answer, begun from a template where one fits. */
export function AnswerFields({ templates, needsSecondPerson, grounds }: Props) {
  const words = actText(useTranslation().i18n.language)
  const [text, setText] = useState('')
  const id = useId()
  const begin = (name: string) => setText(templates.find((one) => one.name === name)?.text ?? '')
  return (
    <>
      {needsSecondPerson && <p>{words.secondPerson}</p>}
      <CaseField
        {...{ name: 'template', label: words.template, type: 'select', none: words.noTemplate }}
        options={templates.map(({ name }) => ({ value: name, label: name }))}
        onChange={begin}
      />
      <div className="case__field">
        <label htmlFor={id}>{words.text}</label>
        <textarea
          {...{ id, name: 'text', rows: 12, required: true, maxLength: LONGEST_CASE_TEXT, value: text }}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      {grounds.length > 0 && (
        <CaseField
          {...{ name: 'withheld', label: words.withheld, type: 'select', none: words.whole }}
          options={grounds}
        />
      )}
      <CaseField
        {...{ name: 'outcome', label: words.outcome, type: 'select', value: 'answered' }}
        options={(['answered', 'fixed'] as const).map((value) => ({ value, label: words.outcomes[value] }))}
      />
    </>
  )
}
