import { beforeEach, expect, test, vi } from 'vitest'
import { makeMomentClock, type Turn } from '../../../cms/moments/clock.ts'

const NOON = Date.parse('2026-11-28T05:00:00Z')
const news = (id: string, at: number): Turn => ({ slug: 'news', id, at })

let now: number
let stored: Turn[]
let turned: string[]
const listed = vi.fn()

const makeClock = (since = NOON, turn = (turns: Turn[]) => void turned.push(...turns.map(({ id }) => id!))) =>
  makeMomentClock({
    list: async ({ after, until }) => {
      listed()
      return stored.filter(({ at }) => at > after.getTime() && at <= until.getTime())
    },
    turn,
    since,
    now: () => now,
  })

beforeEach(() => {
  now = NOON
  stored = []
  turned = []
  listed.mockClear()
})

test('a moment is turned once, when it passes', async () => {
  stored = [news('a', NOON + 3000), news('b', NOON + 3_600_000)]
  const clock = makeClock()
  for (let second = 0; second < 60; second++) {
    now = NOON + second * 1000
    await clock.tick()
    expect(turned).toEqual(second < 3 ? [] : ['a'])
  }
  expect(listed).toHaveBeenCalledTimes(6)
})

test('a date that is set shortly before its moment, or just after it, is not missed', async () => {
  const clock = makeClock()
  await clock.tick()
  stored = [news('a', NOON + 5000)]
  for (now of [NOON + 6000, NOON + 11_000, NOON + 12_000, NOON + 30_000]) await clock.tick()
  expect(turned).toEqual(['a'])
})

test('what passed while nobody looked is turned at the next start', async () => {
  stored = [news('old', NOON - 7_200_000), news('missed', NOON - 60_000)]
  await makeClock(NOON - 3_600_000).tick()
  expect(turned).toEqual(['missed'])
})

test('a clock that is set back turns what is to come again, and turns it again when it comes', async () => {
  stored = [news('a', NOON - 60_000)]
  const clock = makeClock()
  await clock.tick()
  expect(turned).toEqual([])
  now = NOON - 120_000
  await clock.tick()
  expect(turned).toEqual(['a'])
  now = NOON - 59_000
  await clock.tick()
  await clock.tick()
  expect(turned).toEqual(['a', 'a'])
})

test('a turn that fails is tried again; one that is under way is not begun twice', async () => {
  stored = [news('a', NOON + 1000)]
  let fails = true
  const clock = makeClock(NOON, () => {
    if (fails) throw new Error('engine away')
    turned.push('done')
  })
  await clock.tick()
  now = NOON + 2000
  await expect(clock.tick()).rejects.toThrow('engine away')
  expect(clock.handledUntil()).toBe(NOON)
  fails = false
  await Promise.all([clock.tick(), clock.tick()])
  await clock.tick()
  expect(turned).toEqual(['done'])
})

test('what is to come is known before it comes', async () => {
  stored = [news('a', NOON + 60_000), news('b', NOON + 3_600_000)]
  const clock = makeClock()
  await clock.tick()
  expect(clock.coming().map(({ id }) => id)).toEqual(['a'])
})
