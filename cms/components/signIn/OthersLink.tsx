'use client'
import { Button, toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { LinkText } from './linkText.ts'
import { ShownLink } from './ShownLink.tsx'
import { useAsk } from './useAsk.ts'

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
  const load = useCallback(async () => setState((await ask<State>(path, 'GET')).data), [ask, path])
  useEffect(() => void load(), [load])

  const make = async (byMail: boolean) => {
    setMade(null)
    const { data, error } = await ask<Made>(path, 'POST', { byMail })
    if (!data) return void toast.error(error)
    setMade(data)
    void load()
  }
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
