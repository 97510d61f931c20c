'use client'
import { Button, toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { Enrol, type Offer } from './Enrol.tsx'
import { OwnPasskeys, type OwnPasskey } from './OwnPasskeys.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { toDay, type SignInText } from './text.ts'
import { useAsk, type Answer } from './useAsk.ts'

interface State {
  /** Whether there is an authenticator app. */
  isOn: boolean
  since: string | null
  recoveryLeft: number
  isRequired: boolean
  requiredFrom: string | null
  passkeys: OwnPasskey[]
}

type Codes = { recoveryCodes: string[] }

/** The second factor of the own account as the server knows it, and what is being done with it. */
function useFactor(words: SignInText) {
  const ask = useAsk()
  const [state, setState] = useState<State | null>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const [codes, setCodes] = useState<string[]>([])
  const load = useCallback(async () => setState((await ask<State>('second-factor', 'GET')).data), [ask])
  useEffect(() => void load(), [load])

  const act = async <T,>(work: Promise<Answer<T>>, use: (data: T) => void) => {
    const { data, error } = await work
    if (data) use(data)
    return error
  }
  const said = async (work: Promise<string>) => {
    const error = await work
    if (error) toast.error(error)
  }
  const showCodes = (made: string[] | null) => {
    setOffer(null)
    setCodes(made ?? [])
    void load()
  }
  const start = () => said(act(ask<Offer>('second-factor/enrol'), setOffer))
  const renew = () =>
    said(act(ask<Codes>('second-factor/recovery-codes'), (made) => showCodes(made.recoveryCodes)))
  const turnOff = () =>
    said(
      act(ask('second-factor', 'DELETE'), () => {
        toast.success(words.isOff)
        void load()
      }),
    )
  const confirm = (code: string) =>
    act(ask<Codes>('second-factor/confirm', 'POST', { code }), (made) => showCodes(made.recoveryCodes))
  return { state, offer, codes, start, renew, turnOff, confirm, showCodes }
}

function Summary({ state, words }: { state: State; words: SignInText }) {
  if (state.isOn) return <p>{words.on(toDay(state.since ?? ''), state.recoveryLeft)}</p>
  const isMissing = state.passkeys.length === 0
  return (
    <p>
      {words.off} {isMissing && state.requiredFrom && words.neededFrom(toDay(state.requiredFrom))}
    </p>
  )
}

/** The second factor of one's own account. */
export function OwnFactor({ words }: { words: SignInText }) {
  const { state, offer, codes, start, renew, turnOff, confirm, showCodes } = useFactor(words)
  if (!state) return null
  if (codes.length > 0) return <RecoveryCodes words={words} codes={codes} onKept={() => showCodes(null)} />
  if (offer) return <Enrol words={words} offer={offer} onConfirm={confirm} />
  const small = { type: 'button', size: 'small', buttonStyle: 'secondary', margin: false } as const
  const hasPasskey = state.passkeys.length > 0
  return (
    <>
      <Summary state={state} words={words} />
      <div className="sign-in-buttons">
        <Button {...small} onClick={() => void start()}>
          {state.isOn ? words.replace : words.turnOn}
        </Button>
        {(state.isOn || hasPasskey) && (
          <Button {...small} onClick={() => void renew()}>
            {words.newCodes}
          </Button>
        )}
        {state.isOn && (hasPasskey || !state.isRequired) && (
          <Button {...small} onClick={() => void turnOff()}>
            {words.turnOff}
          </Button>
        )}
      </div>
      <OwnPasskeys passkeys={state.passkeys} onChange={showCodes} />
    </>
  )
}
