'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { mergeStale } from '../merge/mergeStale.ts'
import { removeCopiesOf, removeOldCopies } from '../unsaved/copies.ts'
import { useForgetSaved } from '../unsaved/useForgetSaved.ts'
import { guardFetch } from './guardFetch.ts'
import { Proof } from './Proof.tsx'
import { SignInAgain } from './SignInAgain.tsx'
import { useQuestion } from './useQuestion.ts'

/**
 * Payload signs out and leaves the page by a timer at the end of its token, and what was typed is lost (payload#14613).
 * Told no end, it sets no timer: the end of the session is noticed at the next request instead.
 */
function useNoTimers() {
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  useEffect(() => {
    if (user && tokenExpirationMs) setUser({ user, token } as never)
  }, [user, token, tokenExpirationMs, setUser])
}

/** Around the admin: asks for a proof or a new sign-in where the person is, and repeats what was refused. */
export function SessionKeeper({ children }: { children?: ReactNode }) {
  const { admin, api } = useConfig().config.routes
  const { user } = useAuth()
  const [email, person] = [user?.email as string | undefined, user && String(user.id)]
  const { ask: askProof, ...proof } = useQuestion()
  const { ask: askSignIn, ...signIn } = useQuestion()
  useNoTimers()
  useForgetSaved(person ?? undefined)
  useEffect(() => {
    if (!person) return
    removeOldCopies(localStorage, Date.now())
    const { fetch: original } = window
    const questions = { proof: askProof, signIn: askSignIn }
    const onSignOut = () => removeCopiesOf(localStorage, person)
    window.fetch = mergeStale(guardFetch(original.bind(window), { api, admin, questions, onSignOut }))
    return () => {
      window.fetch = original
    }
  }, [person, api, admin, askProof, askSignIn])
  return (
    <>
      {children}
      {proof.isOpen && <Proof onEnd={proof.settle} />}
      {signIn.isOpen && email && <SignInAgain email={email} onEnd={signIn.settle} />}
    </>
  )
}
