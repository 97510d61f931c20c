import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { graceDays } from '../../../cms/secondFactor/stepsLeft.ts'

vi.mock('../../../cms/env.ts', () => ({ env: { SECOND_FACTOR: 'required', SECOND_FACTOR_GRACE_DAYS: 7 } }))

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-30T08:00:00Z') }))
afterEach(() => vi.useRealTimers())

const account = (createdAt: string, roles: ('author' | 'publisher')[] = ['author']) => ({
  ...{ id: '1', createdAt, roles },
})
const record = { account: '1', lastStep: 0, recovery: '' }

test.each([
  ['2026-11-30T08:00:00Z', 7],
  ['2026-11-29T09:00:00Z', 7],
  ['2026-11-24T08:00:00Z', 1],
  ['2026-11-23T08:00:01Z', 1],
  ['2026-11-23T08:00:00Z', null],
])('an account made on %s has %s days left', (createdAt, days) => {
  expect(graceDays(account(createdAt), null)).toBe(days)
})

test('nobody is told who has a factor, or who needs one at once', () => {
  const made = '2026-11-30T08:00:00Z'
  expect(graceDays(account(made), { ...record, secret: 'x' })).toBeNull()
  expect(graceDays(account(made), { ...record, passkeys: '[]' })).toBeNull()
  expect(graceDays(account(made, ['publisher']), null)).toBeNull()
})
