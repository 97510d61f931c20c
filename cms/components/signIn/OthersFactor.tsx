'use client'
import { Button, toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { Prove } from './Prove.tsx'
import { toDay, type SignInText } from './text.ts'
import { useAsk, type Answer } from './useAsk.ts'
import { useProof } from './useProof.ts'

type State = { isOn: boolean; since: string | null; isOpen: boolean }

/** For administrators: the second factor of somebody else, who may have lost it. */
export function OthersFactor({ words, account }: { words: SignInText; account: string }) {
  const ask = useAsk()
  const { isAsking, act, prove } = useProof()
  const [state, setState] = useState<State | null>(null)
  const path = `${account}/second-factor`
  const load = useCallback(async () => setState((await ask<State>(path, 'GET')).data), [ask, path])
  useEffect(() => void load(), [load])

  const run = async (work: () => Promise<Answer<object>>, done: string) => {
    const error = await act(work, () => {
      toast.success(done)
      void load()
    })
    if (error) toast.error(error)
  }
  const reset = () => run(() => ask(path, 'DELETE'), words.isReset)
  const open = () => run(() => ask(`${account}/open`), words.isOpen)
  if (!state) return null
  if (isAsking) return <Prove words={words} onSend={prove} />
  if (!state.isOpen)
    return (
      <>
        <p>{words.closed}</p>
        <Button type="button" size="small" buttonStyle="secondary" margin={false} onClick={() => void open()}>
          {words.open}
        </Button>
      </>
    )
  if (!state.isOn) return <p>{words.otherOff}</p>
  return (
    <>
      <p>
        {words.otherOn(toDay(state.since ?? ''))} {words.resetHint}
      </p>
      <Button type="button" size="small" buttonStyle="secondary" margin={false} onClick={() => void reset()}>
        {words.reset}
      </Button>
    </>
  )
}
