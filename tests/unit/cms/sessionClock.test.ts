import { describe, expect, test } from 'vitest'
import { afterUse, isWorthNoting, stateOf } from '../../../cms/components/session/sessionClock.ts'

const MINUTE = 60_000
const IDLE = 30
const START = Date.parse('2026-11-30T01:00:00Z')
const session = { notedAt: START, endsAt: START + 12 * 60 * MINUTE }
const after = (minutes: number, times = session) => stateOf(times, IDLE, START + minutes * MINUTE)

describe('a session', () => {
  test.each([
    [27.9, { kind: 'running' }],
    [28, { kind: 'idle', minutesLeft: 2 }],
    [29.5, { kind: 'idle', minutesLeft: 1 }],
    [30, { kind: 'ended' }],
  ])('without any use is after %s minutes', (minutes, state) => {
    expect(after(minutes)).toEqual(state)
  })

  test('that is used goes on', () => {
    const used = afterUse(session, START + 29 * MINUTE)
    expect(after(31, used)).toEqual({ kind: 'running' })
  })

  test('ends at its limit, however much it is used', () => {
    const used = afterUse(session, START + 718.5 * MINUTE)
    expect(after(719, used)).toEqual({ kind: 'limit', minutesLeft: 1 })
    expect(after(720, used)).toEqual({ kind: 'ended' })
  })
})

test('a use counts a minute after the last one at the earliest, as on the server', () => {
  const soon = START + MINUTE - 1
  expect(isWorthNoting(session, soon)).toBe(false)
  expect(afterUse(session, soon)).toBe(session)
  expect(afterUse(session, START + MINUTE).notedAt).toBe(START + MINUTE)
})
