'use client'
import { FieldDescription, FieldError, TextareaField, useField, useTranslation } from '@payloadcms/ui'
import type { TextareaFieldClientComponent } from 'payload'
import { formatCondition, parseCondition } from '../../content/questions/condition.ts'
import { labelIn } from '../../words/labelIn.ts'
import { Alternatives } from './Alternatives.tsx'
import { useAskable } from './useAskable.ts'
import './questions.css'

/**
 * A condition, chosen from the questions and options of the form and stored as text. One that cannot be read is shown as
 * text; without any question to choose there is nothing to show.
 */
export const ConditionField: TextareaFieldClientComponent = (props) => {
  const { label, admin } = props.field
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: props.path,
  })
  const { language } = useTranslation().i18n
  const questions = useAskable(path)
  const canChoose = questions.some(({ key }) => key !== '')
  const condition = parseCondition(value)
  if (condition === null || (!canChoose && condition.length > 0)) return <TextareaField {...props} />
  if (!canChoose) return null
  return (
    <fieldset className="field-type condition" id={`field-${path.replace(/\./g, '__')}`}>
      <legend className="field-label">{labelIn(label, language)}</legend>
      <FieldError path={path} showError={showError} />
      <Alternatives
        condition={condition}
        isReadOnly={Boolean(props.readOnly || disabled)}
        onChange={(changed) => setValue(formatCondition(changed) || null)}
        questions={questions}
      />
      <FieldDescription description={admin?.description} path={path} />
    </fieldset>
  )
}
