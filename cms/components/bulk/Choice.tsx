'use client'
import { useId } from 'react'

export type Options = readonly (readonly [value: string, label: string])[]

interface Props {
  label: string
  value: string
  options: Options
  /** What the empty choice says. */
  empty?: string
  onChange: (value: string) => void
}

/** A labelled list to choose one value from. */
export function Choice({ label, value, options, empty, onChange }: Props) {
  const id = useId()
  return (
    <div className="bulk__field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
