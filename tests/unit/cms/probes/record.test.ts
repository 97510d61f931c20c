import { describe, expect, test } from 'vitest'
import type { Fault } from '../../../../cms/content/standing.ts'
import { afterOne } from '../../../../cms/probes/days.ts'
import { afterProbe, isTurn, type ProbeRecord } from '../../../../cms/probes/record.ts'

const HOUR = 3_600_000
const begin = Date.UTC(2026, 10, 30, 2)
const at = (minutes: number) => new Date(begin + minutes * 60_000)

/** The record after probes at these minutes. */
function after(...probes: [minutes: number, fault: Fault | null][]): ProbeRecord {
  return probes.reduce<ProbeRecord>(
    (before, [minutes, fault]) =>
      afterProbe(before, { fault, ...(!fault && { status: 200 }) }, { now: at(minutes), everyMs: HOUR }),
    { state: 'waiting' },
  )
}

describe('an address that fails', () => {
  test('is suspected after two failures at least 10 minutes apart', () => {
    expect(after([0, 'http'])).toMatchObject({ state: 'failing', failures: 1 })
    expect(after([0, 'http'], [9, 'http'])).toMatchObject({ state: 'failing', failures: 1 })
    expect(after([0, 'http'], [10, 'timeout'])).toMatchObject({
      state: 'suspected',
      since: at(0).toISOString(),
      fault: 'timeout',
    })
  })

  test.each(['dns', 'tls', 'refused'] as const)('is down after three failures by %s', (fault) => {
    expect(after([0, fault], [10, fault]).state).toBe('suspected')
    expect(after([0, fault], [10, fault], [20, fault])).toMatchObject({
      state: 'down',
      since: at(0).toISOString(),
    })
  })

  test.each(['connection', 'timeout', 'http', 'marker', 'elsewhere', 'private'] as const)(
    'is never down by %s',
    (fault) => {
      const probes = Array.from({ length: 50 }, (_one, index): [number, Fault] => [index * 60, fault])
      expect(after(...probes).state).toBe('suspected')
    },
  )

  test('is not down once its server answers again, if only with an error', () => {
    const down = [0, 10, 20].map((minutes): [number, Fault] => [minutes, 'refused'])
    expect(after(...down, [30, 'http'])).toMatchObject({ state: 'suspected', since: at(0).toISOString() })
    expect(after(...down, [30, 'timeout']).state).toBe('down')
    expect(after(...down, [30, null])).toMatchObject({ state: 'answering', since: null, failures: 0 })
  })

  test('is asked again after 10 minutes, less often once it is known, and not before the host allows', () => {
    const due = (record: ProbeRecord) => Date.parse(record.dueAt!) - Date.parse(record.probedAt!)
    expect(due(after([0, null]))).toBe(HOUR)
    expect(due(after([0, 'http']))).toBe(600_000)
    expect(due(after([0, 'http'], [10, 'http'], [20, 'http']))).toBe(HOUR)
    expect(due(after([0, 'dns'], [10, 'dns'], [20, 'dns']))).toBe(600_000)
    const busy = { fault: 'http', status: 429, waitMs: 5 * HOUR } as const
    expect(due(afterProbe({ state: 'waiting' }, busy, { now: at(0), everyMs: HOUR }))).toBe(5 * HOUR)
  })
})

test('readers are told of turns alone', () => {
  const suspected = after([0, 'http'], [10, 'http'])
  expect(isTurn(after([0, null]), after([0, null], [60, 'http']))).toBe(false)
  expect(isTurn(after([0, 'http']), suspected)).toBe(true)
  expect(isTurn(suspected, after([0, 'http'], [10, 'http'], [20, 'timeout']))).toBe(false)
  expect(isTurn(suspected, after([0, 'http'], [10, 'http'], [20, null]))).toBe(true)
})

test('a day of a host shows its worst state and how often it failed', () => {
  const first = afterOne(null, { state: 'down', failed: true })
  expect(first).toEqual({ asked: 1, failed: 1, worst: 'down' })
  const day = { key: 'a.vn 2026-11-30', host: 'a.vn', day: '2026-11-30', ...first }
  expect(afterOne(day, { state: 'answering', failed: false })).toEqual({ asked: 2, failed: 1, worst: 'down' })
  expect(afterOne(null, { state: 'failing', failed: true }).worst).toBe('answering')
})
