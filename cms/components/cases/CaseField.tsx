'use client'
import { useId } from 'react'

interface Option {
  value: string
  label: string
}

interface Props {
  name: string
  label: string
  hint?: string | undefined
  type?: 'text' | 'textarea' | 'select' | 'number' | 'email' | 'tel'
  options?: readonly Option[] | undefined
  /** The first entry of a choice, for none. */
  none?: string | undefined
  value?: string | undefined
  isRequired?: boolean | undefined
  rows?: number
  maxLength?: number
  onChange?: ((value: string) => void) | undefined
}

/** A field of a form about a case: its label, its hint and its control. */
export function CaseField({ name, label, hint, type = 'text', options = [], none, value, ...rest }: Props) {
  const id = useId()
  const { isRequired = false, rows = 4, maxLength = 300, onChange } = rest
  const shared = {
    ...{ id, name, required: isRequired, defaultValue: value },
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange?.(target.value),
  }
  return (
    <div className="case__field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-description">
          {hint}
        </p>
      )}
      {type === 'textarea' && <textarea {...shared} rows={rows} maxLength={maxLength} />}
      {type === 'select' && (
        <select {...shared}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
      {type !== 'textarea' && type !== 'select' && <input {...shared} type={type} maxLength={maxLength} />}
    </div>
  )
}

/** What was typed into a form, by the names of its fields; empty ones are left out. */
export function typedIn(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : [],
  )
  return Object.fromEntries(entries)
}
