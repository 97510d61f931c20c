'use client'
import { Button, toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { Enrol, type Offer } from './Enrol.tsx'
import { Prove } from './Prove.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { toDay, type SignInText } from './text.ts'
import { useAsk } from './useAsk.ts'
import { useProof } from './useProof.ts'

interface State {
  isOn: boolean
  since: string | null
  recoveryLeft: number
  isRequired: boolean
  requiredFrom: string | null
}

type Codes = { recoveryCodes: string[] }

/** The second factor of the own account as the server knows it, and what is being done with it. */
function useFactor(words: SignInText) {
  const ask = useAsk()
  const { isAsking, askNow, act, prove } = useProof()
  const [state, setState] = useState<State | null>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const [codes, setCodes] = useState<string[]>([])
  const load = useCallback(async () => setState((await ask<State>('second-factor', 'GET')).data), [ask])
  useEffect(() => void load(), [load])

  const said = async (work: Promise<string>) => {
    const error = await work
    if (error) toast.error(error)
  }
  const showCodes = (made: Codes) => {
    setOffer(null)
    setCodes(made.recoveryCodes)
  }
  const start = () => said(act(() => ask<Offer>('second-factor/enrol'), setOffer))
  const renew = () => said(act(() => ask<Codes>('second-factor/recovery-codes'), showCodes))
  const turnOff = () =>
    said(
      act(
        () => ask('second-factor', 'DELETE'),
        () => {
          toast.success(words.isOff)
          void load()
        },
      ),
    )
  const confirm = (code: string) =>
    act(() => ask<Codes>('second-factor/confirm', 'POST', { code }), showCodes)
  const close = () => {
    setCodes([])
    void load()
  }
  return { state, offer, codes, isAsking, askNow, prove, start, renew, turnOff, confirm, close }
}

function Summary({ state, words }: { state: State; words: SignInText }) {
  if (state.isOn) return <p>{words.on(toDay(state.since ?? ''), state.recoveryLeft)}</p>
  return (
    <p>
      {words.off} {state.requiredFrom && words.neededFrom(toDay(state.requiredFrom))}
    </p>
  )
}

/** The second factor of one's own account. */
export function OwnFactor({ words }: { words: SignInText }) {
  const { state, offer, codes, isAsking, askNow, prove, start, renew, turnOff, confirm, close } =
    useFactor(words)
  if (!state) return null
  if (isAsking) return <Prove words={words} onSend={prove} />
  if (codes.length > 0) return <RecoveryCodes words={words} codes={codes} onKept={close} />
  if (offer) return <Enrol words={words} offer={offer} onConfirm={confirm} />
  const small = { type: 'button', size: 'small', buttonStyle: 'secondary', margin: false } as const
  return (
    <>
      <Summary state={state} words={words} />
      <div className="sign-in-buttons">
        <Button {...small} onClick={() => void start()}>
          {state.isOn ? words.replace : words.turnOn}
        </Button>
        <Button {...small} onClick={askNow}>
          {words.proveNow}
        </Button>
        {state.isOn && (
          <Button {...small} onClick={() => void renew()}>
            {words.newCodes}
          </Button>
        )}
        {state.isOn && !state.isRequired && (
          <Button {...small} onClick={() => void turnOff()}>
            {words.turnOff}
          </Button>
        )}
      </div>
    </>
  )
}
