'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { mergeStale } from '../merge/mergeStale.ts'
import { removeCopiesOf, removeOldCopies } from '../unsaved/copies.ts'
import { useForgetSaved } from '../unsaved/useForgetSaved.ts'
import { guardFetch } from './guardFetch.ts'
import { leaveProvince } from './leaveProvince.ts'
import { Proof } from './Proof.tsx'
import { SessionWarning } from './SessionWarning.tsx'
import { SignInAgain } from './SignInAgain.tsx'
import { useQuestion } from './useQuestion.ts'
import { useSessionClock } from './useSessionClock.ts'

const HOUR_MS = 3_600_000

interface Props {
  /** How long a session lasts without use. */
  idleMinutes: number
  /** How long a session lasts after its sign-in. */
  hours: number
  children?: ReactNode
}

/**
 * Payload signs out and leaves the page by a timer at the end of its token, and what was typed is lost (payload#14613).
 * Told no end, it sets no timer.
 * @returns the end, in milliseconds since 1970
 */
function useEndWithoutTimers(): number | undefined {
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  const [end, setEnd] = useState<number>()
  useEffect(() => {
    if (!user || !tokenExpirationMs) return
    setEnd(tokenExpirationMs)
    setUser({ user, token } as never)
  }, [user, token, tokenExpirationMs, setUser])
  return end
}

/** The session's clock, and the question to sign in again, which comes when it ends. */
function useSignIn(isOn: boolean, { idleMinutes, hours }: Props) {
  const { api } = useConfig().config.routes
  const { ask, ...question } = useQuestion()
  const report = useCallback(() => void fetch(`${api}/users/sessions`).catch(() => undefined), [api])
  const clock = { isOn, idleMinutes, report, endsAt: useEndWithoutTimers() }
  const { state, noteUse, noteSignIn } = useSessionClock(clock)
  const askSignIn = useCallback(async () => {
    const isDone = await ask()
    if (isDone) noteSignIn(Date.now() + hours * HOUR_MS)
    return isDone
  }, [ask, hours, noteSignIn])
  const hasEnded = state.kind === 'ended'
  useEffect(() => {
    if (hasEnded) void askSignIn()
  }, [hasEnded, askSignIn])
  return { ...question, state, noteUse, askSignIn }
}

/** Around the admin: asks for a proof or a new sign-in where the person is, and repeats what was refused. */
export function SessionKeeper({ children, ...limits }: Props) {
  const { routes, admin: settings } = useConfig().config
  const { admin, api } = routes
  const hasProvince = Boolean(settings.custom?.province)
  const { user } = useAuth()
  const [email, person] = [user?.email as string | undefined, user && String(user.id)]
  const { ask: askProof, ...proof } = useQuestion()
  const { askSignIn, noteUse, ...signIn } = useSignIn(Boolean(person), limits)
  useForgetSaved(person ?? undefined)
  useEffect(() => {
    if (!person) return
    removeOldCopies(localStorage, Date.now())
    const { fetch: original } = window
    const questions = { proof: askProof, signIn: askSignIn }
    const onSignOut = async () => {
      removeCopiesOf(localStorage, person)
      const isLeft = hasProvince && (await leaveProvince(original.bind(window), api).catch(() => false))
      // Payload would go on to its sign-in page.
      if (isLeft) await new Promise(() => undefined)
    }
    const options = { api, admin, questions, onSignOut, onUse: noteUse }
    window.fetch = mergeStale(guardFetch(original.bind(window), options))
    return () => {
      window.fetch = original
    }
  }, [person, api, admin, hasProvince, askProof, askSignIn, noteUse])
  return (
    <>
      {children}
      {person && <SessionWarning state={signIn.state} onSignIn={() => void askSignIn()} />}
      {proof.isOpen && <Proof onEnd={proof.settle} />}
      {signIn.isOpen && email && <SignInAgain email={email} onEnd={signIn.settle} />}
    </>
  )
}
