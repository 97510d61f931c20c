'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isReason } from '../../oidc/reasons.ts'
import { useAsk } from './useAsk.ts'
import { tellOtherTabs, useProvince } from './useProvince.ts'

interface Taken {
  next?: string
  target: string
}

type State = { at: 'way' } | { at: 'done' } | { at: 'refused'; why: string; isProof: boolean }

const toPage = (page: string, query: Record<string, string>) =>
  window.location.replace(`${page}?${new URLSearchParams(query)}`)

/**
 * Sends on what the identity server sent back, takes it out of the address bar, and goes to where it leads. A page has
 * to do it: the cookie of the session does not go with a request that another site began.
 */
function useReturn() {
  const ask = useAsk()
  const { admin } = useConfig().config.routes
  const [state, setState] = useState<State>({ at: 'way' })
  const isSent = useRef(false)

  const finish = useEffectEvent(async (query: string) => {
    const { data, error, details = {} } = await ask<Taken>('province-sign-in', 'POST', { query })
    const { reason, isProof = false, target = admin } = details
    if (data?.next) return toPage(`${admin}/second-step`, { redirect: data.target })
    if (data) return window.location.replace(data.target)
    if (isReason(reason) && !isProof)
      return toPage(`${admin}/login`, { province: reason, redirect: String(target) })
    setState({ at: 'refused', why: error, isProof: isProof === true })
  })
  useEffect(() => {
    if (isSent.current) return
    isSent.current = true
    const { search, pathname } = window.location
    window.history.replaceState(null, '', pathname)
    if (search) return void finish(search)
    tellOtherTabs()
    setState({ at: 'done' })
  }, [])
  return state
}

function Told({ state }: { state: Exclude<State, { at: 'way' }> }) {
  const { admin } = useConfig().config.routes
  const { words } = useProvince()
  const isTab = state.at === 'done' || state.isProof
  return (
    <>
      <p>{state.at === 'done' ? words.doneHint : state.why}</p>
      {isTab ? (
        <Button type="button" onClick={() => window.close()}>
          {words.close}
        </Button>
      ) : (
        <p className="sign-in-back">
          <a href={`${admin}/login`}>{words.back}</a>
        </p>
      )}
    </>
  )
}

const titleOf = (state: State, { words }: ReturnType<typeof useProvince>) => {
  if (state.at === 'refused') return state.isProof ? words.provedNot : words.failed
  return state.at === 'done' ? words.done : words.under
}

/** The page between the identity server and the admin; in a tab of its own, its end. */
export function ProvinceReturn() {
  const state = useReturn()
  const province = useProvince()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (state.at !== 'way') heading.current?.focus()
  }, [state.at])
  return (
    <main className="sign-in-steps" aria-busy={state.at === 'way'}>
      <h1 ref={heading} tabIndex={-1}>
        {titleOf(state, province)}
      </h1>
      {state.at !== 'way' && <Told state={state} />}
    </main>
  )
}
