'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import {
  afterUse,
  isWorthNoting,
  NOTED_EVERY_MS,
  stateOf,
  type SessionState,
  type SessionTimes,
} from './sessionClock.ts'

const LOOK_EVERY_MS = 5000
/** Shared by the tabs of a browser, which share the session. */
const KEY = 'session-times'
const ACTS = ['keydown', 'pointerdown'] as const

/** What a tab has seen of the session last. */
function readShared(): SessionTimes | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as SessionTimes | null
  } catch {
    return null
  }
}

/** The times of the session, the latest that a tab has seen. */
function useTimes(onChange: () => void) {
  const times = useRef<SessionTimes>({ notedAt: 0, endsAt: Infinity })
  const read = useCallback(() => {
    const shared = readShared()
    if (shared && shared.notedAt > times.current.notedAt) times.current = shared
    return times.current
  }, [])
  const write = useCallback(
    (next: SessionTimes) => {
      if (next === times.current) return
      times.current = next
      localStorage.setItem(KEY, JSON.stringify(next))
      onChange()
    },
    [onChange],
  )
  return { read, write }
}

interface Options {
  idleMinutes: number
  /** Whether somebody is signed in. */
  isOn: boolean
  /** When the session ends at the latest, in milliseconds since 1970. */
  endsAt: number | undefined
  /** Lets the server know that the person is there. */
  report: () => void
}

/**
 * How long the session lasts. Typing and clicking keep it open, as requests do.
 * @returns its state, and what to call after a request that was accepted and after a new sign-in
 */
export function useSessionClock({ isOn, endsAt, idleMinutes, report }: Options) {
  const [state, setState] = useState<SessionState>({ kind: 'running' })
  const look = useRef<() => void>(() => undefined)
  const { read, write } = useTimes(useCallback(() => look.current(), []))
  useEffect(() => {
    if (!isOn) return
    look.current = () => setState(stateOf(read(), idleMinutes, Date.now()))
    let reportedAt = 0
    const onAct = () => {
      const now = Date.now()
      const hasEnded = stateOf(read(), idleMinutes, now).kind === 'ended'
      if (hasEnded || !isWorthNoting(read(), now) || now - reportedAt < NOTED_EVERY_MS) return
      reportedAt = now
      report()
    }
    const timer = setInterval(look.current, LOOK_EVERY_MS)
    for (const act of ACTS) window.addEventListener(act, onAct, true)
    return () => {
      clearInterval(timer)
      for (const act of ACTS) window.removeEventListener(act, onAct, true)
    }
  }, [isOn, idleMinutes, report, read])
  useEffect(() => {
    // The page itself may have been too early after another request to be noted.
    if (endsAt) write({ notedAt: Math.max(read().notedAt, Date.now() - NOTED_EVERY_MS), endsAt })
  }, [endsAt, read, write])
  const noteUse = useCallback(() => write(afterUse(read(), Date.now())), [read, write])
  const noteSignIn = useCallback((end: number) => write({ notedAt: Date.now(), endsAt: end }), [write])
  return { state, noteUse, noteSignIn }
}
