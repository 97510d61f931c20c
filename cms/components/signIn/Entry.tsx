'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import './signIn.css'

interface Field {
  name: string
  label: string
  type?: 'text' | 'password' | 'email'
  inputMode?: 'text' | 'numeric'
  autoComplete: string
}

interface Props {
  fields: Field[]
  hint?: string
  button: string
  /** @returns why the values are refused; '' when they are not */
  onSend: (values: Record<string, string>) => Promise<string>
}

/**
 * A few fields that are sent together. Not a form of its own: on the account page it stands inside the form of the
 * account.
 */
export function Entry({ fields, hint, button, onSend }: Props) {
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const [values, setValues] = useState<Record<string, string>>({})
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  useEffect(() => first.current?.focus(), [])

  const send = async () => {
    if (isBusy) return
    setBusy(true)
    const refused = await onSend(values)
    setError(refused)
    setBusy(false)
    if (refused) first.current?.select()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void send()
  }
  return (
    <div className="sign-in-entry">
      {fields.map(({ name, label, ...rest }, at) => (
        <div key={name}>
          <label htmlFor={id + name}>{label}</label>
          <input
            {...rest}
            id={id + name}
            ref={at === 0 ? first : undefined}
            aria-describedby={`${id}hint ${id}error`}
            aria-invalid={error !== ''}
            value={values[name] ?? ''}
            onChange={({ target }) => setValues((before) => ({ ...before, [name]: target.value }))}
            onKeyDown={onKeyDown}
          />
        </div>
      ))}
      <p id={`${id}hint`}>{hint}</p>
      <p id={`${id}error`} className="sign-in-entry__error" role="alert">
        {error}
      </p>
      <Button type="button" margin={false} disabled={isBusy} onClick={() => void send()}>
        {button}
      </Button>
    </div>
  )
}
