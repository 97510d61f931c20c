import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeChallenges } from '../../../cms/passkeys/challenges.ts'

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => vi.useRealTimers())

const toText = (challenge: Uint8Array) => Buffer.from(challenge).toString('base64url')

test('a challenge is taken once, in five minutes, for the purpose it was made for', () => {
  const { issue, take } = makeChallenges()
  const [one, other, late] = [issue('a'), issue('a'), issue('a')].map(toText)
  expect([take(one!, 'a'), take(one!, 'a')]).toEqual([true, false])
  expect([take(other!, 'b'), take(other!, 'a')]).toEqual([false, false])
  vi.setSystemTime(5 * 60_000)
  expect([take(late!, 'a'), take('khong-co', 'a')]).toEqual([false, false])
})

test('a flood of challenges pushes out the oldest only', () => {
  const { issue, take } = makeChallenges()
  const [oldest, kept] = [toText(issue('a')), toText(issue('a'))]
  for (let i = 0; i < 19_999; i += 1) issue('flood')
  expect([take(oldest, 'a'), take(kept, 'a')]).toEqual([false, true])
})
