'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { Entry } from './Entry.tsx'
import { linkText, type LinkText } from './linkText.ts'
import { useAsk } from './useAsk.ts'

type State = { at: 'start' } | { at: 'open'; email: string } | { at: 'over'; why: string } | { at: 'done' }

/** What the link of the address bar leads to; its token stays in this page. */
function useLink() {
  const ask = useAsk()
  const [state, setState] = useState<State>({ at: 'start' })
  const token = useRef('')
  useEffect(() => {
    token.current ||= window.location.hash.slice(1)
    void ask<{ email: string }>('check-password-link', 'POST', { token: token.current }).then(
      ({ data, error }) => setState(data ? { at: 'open', email: data.email } : { at: 'over', why: error }),
    )
  }, [ask])
  const save = async (password: string) => {
    const { data, error } = await ask('set-password', 'POST', { token: token.current, password })
    if (data) setState({ at: 'done' })
    return error
  }
  return { state, save }
}

function Choice({
  email,
  words,
  onSave,
}: {
  email: string
  words: LinkText
  onSave: (password: string) => Promise<string>
}) {
  const field = { type: 'password', autoComplete: 'new-password' } as const
  return (
    <>
      <p>{words.account(email)}</p>
      <Entry
        fields={[
          { name: 'password', label: words.password, ...field },
          { name: 'repeat', label: words.repeat, ...field },
        ]}
        hint={words.setHint}
        button={words.save}
        onSend={async ({ password = '', repeat = '' }) =>
          password === repeat ? onSave(password) : words.unlike
        }
      />
    </>
  )
}

/** The page of a link by which the owner of an account chooses a password. */
export function ChoosePassword() {
  const { state, save } = useLink()
  const { admin } = useConfig().config.routes
  const words = linkText(useTranslation().i18n.language)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (state.at === 'done' || state.at === 'over') heading.current?.focus()
  }, [state.at])
  const title = { start: words.setTitle, open: words.setTitle, over: words.over, done: words.setDone }[
    state.at
  ]
  return (
    <main className="sign-in-steps">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {state.at === 'open' && <Choice email={state.email} words={words} onSave={save} />}
      {state.at === 'over' && (
        <p>
          {state.why} {words.overHint}
        </p>
      )}
      {state.at === 'done' && <p>{words.setDoneHint}</p>}
      {state.at !== 'open' && (
        <p className="sign-in-back">
          <a href={`${admin}/login`}>{words.back}</a>
        </p>
      )}
    </main>
  )
}
