import { expect, test } from 'vitest'
import { crashesThatCount, restartDelay } from '../../../ops/start/backoff.ts'

test('the first start follows at once, then the wait doubles from half a second to half a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 1000].map(restartDelay)).toEqual([
    0, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000,
  ])
})

test('a minute of health forgives every crash before it', () => {
  expect(crashesThatCount(7, 59_999)).toBe(7)
  expect(crashesThatCount(7, 60_000)).toBe(0)
})
