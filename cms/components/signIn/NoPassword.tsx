'use client'
import { useField } from '@payloadcms/ui'
import { useEffect } from 'react'
import { InviteChoice } from './InviteChoice.tsx'
import type { LinkText } from './linkText.ts'

const LENGTH_BYTES = 32

const randomPassword = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(LENGTH_BYTES)), (byte) => byte.toString(36)).join('')

/**
 * In a new account: fills in Payload's password fields, which it requires, with what nobody knows, again when the form is
 * reset; signIn.css then hides them. The owner chooses a password by a link.
 */
export function NoPassword({ words }: { words: LinkText }) {
  const password = useField<string>({ path: 'password' })
  const repeated = useField<string>({ path: 'confirm-password' })
  const isFilled = Boolean(password.value) && repeated.value === password.value
  useEffect(() => {
    // A form that is being set up loses what is filled in.
    if (password.formInitializing || isFilled) return
    const filled = randomPassword()
    password.setValue(filled, true)
    repeated.setValue(filled, true)
  }, [isFilled, password, repeated])
  if (!isFilled) return null
  return (
    <>
      <p className="sign-in-no-password">{words.noPassword}</p>
      <InviteChoice words={words} />
    </>
  )
}
