'use client'
import { Entry } from './Entry.tsx'
import type { SignInText } from './text.ts'

/** What the server made for an authenticator app. */
export interface Offer {
  secret: string
  /** A picture, as a data address. */
  qr: string
}

interface Props {
  words: SignInText
  offer: Offer
  /** @returns why the code is refused; '' when it is not */
  onConfirm: (code: string) => Promise<string>
}

/** Sets up an authenticator app: shows the secret and asks for a code. */
export function Enrol({ words, offer, onConfirm }: Props) {
  const code = {
    name: 'code',
    label: words.code,
    inputMode: 'numeric',
    autoComplete: 'one-time-code',
  } as const
  return (
    <>
      <p>{words.scan}</p>
      <img className="sign-in-qr" src={offer.qr} alt={words.qr} width={240} height={240} />
      <p>
        {words.secret} <code className="sign-in-secret">{offer.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <Entry
        fields={[code]}
        hint={words.confirmHint}
        button={words.confirm}
        onSend={(values) => onConfirm(values.code ?? '')}
      />
    </>
  )
}
