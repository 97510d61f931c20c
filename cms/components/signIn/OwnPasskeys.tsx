'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { PasskeyButton } from './PasskeyButton.tsx'
import { passkeyText } from './passkeyText.ts'
import { toTime } from './text.ts'
import { useAsk } from './useAsk.ts'
import { usePasskey } from './usePasskey.ts'

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  id: string
  name: string
  createdAt: string
  lastUsedAt: string | null
}

interface Props {
  passkeys: OwnPasskey[]
  /** @param recoveryCodes new ones, to be shown once */
  onChange: (recoveryCodes: string[] | null) => void
}

/** The passkeys of one's own account. */
export function OwnPasskeys({ passkeys, onChange }: Props) {
  const words = passkeyText(useTranslation().i18n.language)
  const id = useId()
  const ask = useAsk()
  const { make } = usePasskey()
  const [name, setName] = useState('')

  const add = async () => {
    const { data, error } = await make<{ recoveryCodes: string[] | null }>('passkeys', { name })
    if (!data) return error
    setName('')
    toast.success(words.added)
    onChange(data.recoveryCodes)
    return ''
  }
  const remove = async (passkey: string) => {
    const { data, error } = await ask(`passkeys/${passkey}`, 'DELETE')
    if (!data) return void toast.error(error)
    toast.success(words.removed)
    onChange(null)
  }
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.hint}</p>
      {passkeys.length === 0 ? <p>{words.none}</p> : null}
      <ul className="sign-in-sessions">
        {passkeys.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.name}</strong>
              <br />
              {words.times(toTime(one.createdAt), one.lastUsedAt && toTime(one.lastUsedAt))}
            </span>
            <Button
              type="button"
              size="small"
              buttonStyle="secondary"
              margin={false}
              onClick={() => void remove(one.id)}
            >
              {words.remove(one.name)}
            </Button>
          </li>
        ))}
      </ul>
      <div className="sign-in-entry">
        <label htmlFor={id}>{words.name}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={60}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </div>
      <PasskeyButton label={words.add} onUse={add} />
    </>
  )
}
