'use client'
import { Entry } from './Entry.tsx'
import type { SignInText } from './text.ts'

/** Asks for the current password again. */
export function Prove({
  words,
  onSend,
}: {
  words: SignInText
  onSend: (password: string) => Promise<string>
}) {
  return (
    <Entry
      fields={[{ name: 'password', label: words.prove, type: 'password', autoComplete: 'current-password' }]}
      hint={words.proveHint}
      button={words.goOn}
      onSend={({ password = '' }) => onSend(password)}
    />
  )
}
