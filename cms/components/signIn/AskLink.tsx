'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { Entry } from './Entry.tsx'
import { linkText } from './linkText.ts'
import { useAsk } from './useAsk.ts'

/** For people who have forgotten their password. */
export function AskLink({ canSendMail }: { canSendMail: boolean }) {
  const ask = useAsk()
  const { admin } = useConfig().config.routes
  const words = linkText(useTranslation().i18n.language)
  const [isAsked, setAsked] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isAsked) heading.current?.focus()
  }, [isAsked])
  const send = async (email: string) => {
    const { data, error } = await ask('ask-password-link', 'POST', { email })
    if (data) setAsked(true)
    return error
  }
  return (
    <main className="sign-in-steps">
      <h1 ref={heading} tabIndex={-1}>
        {isAsked ? words.askedTitle : words.forgotTitle}
      </h1>
      {!canSendMail && <p>{words.noMail}</p>}
      {isAsked && <p>{words.asked}</p>}
      {canSendMail && !isAsked && (
        <Entry
          fields={[{ name: 'email', label: words.email, type: 'email', autoComplete: 'username' }]}
          hint={words.forgotHint}
          button={words.ask}
          onSend={({ email = '' }) => send(email)}
        />
      )}
      {!canSendMail && <p>{words.onlyAdministrator}</p>}
      <p className="sign-in-back">
        <a href={`${admin}/login`}>{words.back}</a>
      </p>
    </main>
  )
}
