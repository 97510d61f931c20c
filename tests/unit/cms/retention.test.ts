import { expect, test } from 'vitest'
import { readConfirmed } from '../../../cms/deletion/asked.ts'
import { monthsBefore } from '../../../cms/deletion/retention.ts'

test.each([
  [24, '2026-11-30T01:02:03.000Z', '2024-11-30T01:02:03.000Z'],
  [1, '2026-03-31T00:00:00.000Z', '2026-02-28T00:00:00.000Z'],
  [24, '2028-02-29T12:00:00.000Z', '2026-02-28T12:00:00.000Z'],
  [0, '2026-11-30T00:00:00.000Z', '2026-11-30T00:00:00.000Z'],
  [13, '2026-01-15T00:00:00.000Z', '2024-12-15T00:00:00.000Z'],
])('%i months before %s is %s', (months, now, then) => {
  expect(monthsBefore(months, new Date(now)).toISOString()).toBe(then)
})

test.each([
  ['count=3', { count: 3, successor: null, leavesUses: false }],
  ['count=3.5&uses=leave', { count: null, successor: null, leavesUses: true }],
  ['count=-1&successor=', { count: null, successor: null, leavesUses: false }],
  ['count=1e3&successor=abc&uses=go', { count: null, successor: 'abc', leavesUses: false }],
  ['', { count: null, successor: null, leavesUses: false }],
])('a deletion that says “%s” is read as meant', (query, confirmed) => {
  expect(readConfirmed({ searchParams: new URLSearchParams(query) } as never)).toEqual(confirmed)
})
