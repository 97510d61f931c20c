'use client'
import { Button, toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { toDay, type SignInText } from './text.ts'
import { useAsk, type Answer } from './useAsk.ts'

type State = { isOn: boolean; since: string | null; isOpen: boolean }

/** For administrators: the second factor of somebody else, who may have lost it. */
export function OthersFactor({ words, account }: { words: SignInText; account: string }) {
  const ask = useAsk()
  const [state, setState] = useState<State | null>(null)
  const path = `${account}/second-factor`
  const load = useCallback(async () => setState((await ask<State>(path, 'GET')).data), [ask, path])
  useEffect(() => void load(), [load])

  const run = async (work: Promise<Answer<object>>, done: string) => {
    const { data, error } = await work
    if (!data) return void toast.error(error)
    toast.success(done)
    void load()
  }
  const reset = () => run(ask(path, 'DELETE'), words.isReset)
  const open = () => run(ask(`${account}/open`), words.isOpen)
  if (!state) return null
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
