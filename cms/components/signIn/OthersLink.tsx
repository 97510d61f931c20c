'use client'
import { Button, toast, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { LinkText } from './linkText.ts'
import { ShownLink } from './ShownLink.tsx'
import { useAsk } from './useAsk.ts'
import { takeInvitation } from './wantedInvitation.ts'

interface State {
  canSendMail: boolean
  isNew: boolean
  /** Of the link that is not used yet. */
  until: string | null
}

/** What became of a link: mailed, or shown to be handed over. */
type Made = { until: string } & ({ sentTo: string } | { url: string; isFailed: boolean })

const mailLabel = ({ isNew, until }: State, words: LinkText) => {
  if (!isNew) return words.mail
  return until ? words.inviteAgain : words.invite
}

/** For those who manage an account: sends its owner a link, or makes one to hand over. */
export function OthersLink({ words, account }: { words: LinkText; account: string }) {
  const ask = useAsk()
  const [state, setState] = useState<State | null>(null)
  const [made, setMade] = useState<Made | null>(null)
  const path = `${account}/password-link`
  const email = useFormFields(([fields]) => String(fields?.email?.value ?? ''))
  const load = useCallback(async () => {
    const { data } = await ask<State>(path, 'GET')
    setState(data)
    return data
  }, [ask, path])

  const make = async (byMail: boolean) => {
    setMade(null)
    const { data, error } = await ask<Made>(path, 'POST', { byMail })
    if (!data) return void toast.error(error)
    setMade(data)
    void load()
  }
  const keepPromise = useEffectEvent(async () => {
    const found = await load()
    const isInvitable = found?.canSendMail && found.isNew && !found.until
    if (isInvitable && takeInvitation(email)) await make(true)
  })
  useEffect(() => void keepPromise(), [path])
  if (!state) return null
  const small = { type: 'button', size: 'small', margin: false } as const
  return (
    <>
      <p>
        {state.isNew && words.isNew} {state.canSendMail ? words.hintMail : words.hintHand}{' '}
        {state.until && !made && words.pending(state.until)}
      </p>
      <div className="sign-in-buttons">
        {state.canSendMail && (
          <Button {...small} onClick={() => void make(true)}>
            {mailLabel(state, words)}
          </Button>
        )}
        <Button {...small} buttonStyle="secondary" onClick={() => void make(false)}>
          {words.make}
        </Button>
      </div>
      <div role="status">
        {made && 'sentTo' in made && <p>{words.sent(made.sentTo, made.until)}</p>}
        {made && 'url' in made && <ShownLink words={words} {...made} />}
      </div>
    </>
  )
}
