import { expect, test } from 'vitest'
import { comingOutages, isClosed, standingOf, type ProbeFinding } from '../../../cms/content/standing.ts'

const now = new Date('2026-11-30T03:00:00.000Z')
const since = '2026-11-30T01:00:00.000Z'
const suspected: ProbeFinding = { state: 'suspected', since, fault: 'http' }
const down: ProbeFinding = { state: 'down', since, fault: 'dns' }
const outage = (from: string, until: string | null = null, words: string | null = null) => ({
  from,
  until,
  words,
})

test('an address that answers is unconfirmed until a person has tried it', () => {
  expect(standingOf({}, now)).toEqual({ state: 'unconfirmed' })
  expect(standingOf({ probe: { state: 'answering' } }, now)).toEqual({ state: 'unconfirmed' })
  expect(standingOf({ probe: { state: 'answering' }, checkedOn: '2026-11-20' }, now)).toEqual({
    state: 'confirmed',
    checkedOn: '2026-11-20',
  })
  expect(standingOf({ probe: { state: 'failing', since } }, now).state).toBe('unconfirmed')
})

test("a person's check answers weak evidence that is no newer, and nothing else", () => {
  expect(standingOf({ probe: suspected }, now)).toEqual({ state: 'suspected', since })
  expect(standingOf({ probe: suspected, checkedOn: '2026-11-29' }, now).state).toBe('suspected')
  expect(standingOf({ probe: suspected, checkedOn: '2026-11-30' }, now).state).toBe('confirmed')
  expect(standingOf({ probe: { ...suspected, fault: 'refused' }, checkedOn: '2026-11-30' }, now).state).toBe(
    'suspected',
  )
  expect(standingOf({ probe: down, checkedOn: '2026-11-30' }, now)).toEqual({ state: 'down', since })
})

test('what was announced begins and ends by itself, before anything a probe says', () => {
  const planned = outage('2026-11-30T02:00:00.000Z', '2026-11-30T04:00:00.000Z', 'Bảo trì')
  const running = { state: 'outage', since: planned.from, until: planned.until, words: 'Bảo trì' }
  expect(standingOf({ probe: down, outages: [planned] }, now)).toEqual(running)
  expect(standingOf({ outages: [planned] }, new Date(planned.from)).state).toBe('outage')
  expect(standingOf({ outages: [planned] }, new Date(planned.until!)).state).toBe('unconfirmed')
  expect(comingOutages([planned], new Date('2026-11-29T00:00:00Z'))).toEqual([planned])
  expect(comingOutages([planned], now)).toEqual([])
})

test('a person says that it is down until further notice', () => {
  const open = outage('2026-11-30T02:00:00.000Z')
  const standing = standingOf({ outages: [open], checkedOn: '2026-11-30' }, now)
  expect(standing).toEqual({ state: 'down', since: open.from })
  expect(isClosed(standing)).toBe(true)
  expect(isClosed(standingOf({ probe: suspected }, now))).toBe(false)
})

test('what readers report stands below announcements and probes, and above a check', () => {
  const reported = { reportedSince: '2026-11-29' }
  const byReaders = { state: 'suspected', since: '2026-11-29', byReaders: true }
  expect(standingOf(reported, now)).toEqual(byReaders)
  expect(standingOf({ ...reported, probe: { state: 'answering' } }, now)).toEqual(byReaders)
  expect(standingOf({ ...reported, checkedOn: '2026-11-28' }, now)).toEqual(byReaders)
  expect(isClosed(standingOf(reported, now))).toBe(false)
  expect(standingOf({ ...reported, probe: suspected }, now)).toEqual({ state: 'suspected', since })
  expect(standingOf({ ...reported, probe: suspected, checkedOn: '2026-11-30' }, now)).toEqual(byReaders)
  expect(standingOf({ ...reported, probe: down }, now).state).toBe('down')
  expect(standingOf({ ...reported, outages: [outage('2026-11-30T02:00:00.000Z')] }, now).state).toBe('down')
})
