'use client'
import { useState } from 'react'
import { useAsk, type Answer } from './useAsk.ts'

/** Acts for which the password may be asked for again: while it is, `isAsking`; once it is shown, the act is repeated. */
export function useProof() {
  const ask = useAsk()
  const [waiting, setWaiting] = useState<(() => Promise<unknown>) | null>(null)

  async function act<T>(work: () => Promise<Answer<T>>, use: (data: T) => void): Promise<string> {
    const { data, error, mustProve } = await work()
    if (mustProve) setWaiting(() => () => act(work, use))
    else if (data) use(data)
    return mustProve ? '' : error
  }
  async function prove(password: string): Promise<string> {
    const { data, error } = await ask('prove', 'POST', { password })
    if (!data) return error
    setWaiting(null)
    await waiting?.()
    return ''
  }
  /** Asks for the password without an act that waits for it. */
  const askNow = () => setWaiting(() => () => Promise.resolve())
  return { isAsking: waiting !== null, askNow, act, prove }
}
