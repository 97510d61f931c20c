import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ProcessState } from '../../../ops/start/processState.ts'
import { makeWatch, type WatchOptions } from '../../../ops/start/watch.ts'

const SECOND = 1000
const RUNNING: ProcessState = { isStopped: false, waitsForDisk: false, starvedMs: 0 }
const silence = () => new Promise<void>(() => undefined)

let hung: number[]
beforeEach(() => {
  vi.useFakeTimers()
  hung = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function watching(options: Partial<WatchOptions>) {
  const watch = makeWatch({ onHung: (ms) => hung.push(ms), stateOf: () => RUNNING, ...options })
  watch.begin(1)
  return watch
}

/** A probe that answers once and then never again. */
function answeringOnce() {
  let left = 1
  return () => (left-- > 0 ? Promise.resolve() : silence())
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND)

test('a process that answers is left alone', async () => {
  watching({ probe: () => Promise.resolve() })
  await pass(600)
  expect(hung).toEqual([])
})

test('ten seconds of silence are told, once', async () => {
  watching({ probe: answeringOnce() })
  await pass(7)
  expect(hung).toEqual([])
  await pass(3)
  expect(hung).toHaveLength(1)
  await pass(60)
  expect(hung).toHaveLength(1)
})

test('a process that beats by itself is left alone until it no longer does', async () => {
  const watch = watching({})
  for (let second = 0; second < 60; second++) {
    watch.answered()
    await pass(1)
  }
  expect(hung).toEqual([])
  await pass(10)
  expect(hung).toHaveLength(1)
})

test('answers that take seconds are answers', async () => {
  watching({ probe: () => new Promise((done) => setTimeout(done, 6 * SECOND)) })
  await pass(300)
  expect(hung).toEqual([])
})

test('a start may take two minutes', async () => {
  watching({ probe: () => Promise.reject(new Error('connection refused')) })
  await pass(115)
  expect(hung).toEqual([])
  await pass(10)
  expect(hung).toHaveLength(1)
})

test('time without a processor is not silence', async () => {
  let starvedMs = 0
  const stateOf = () => ({ ...RUNNING, starvedMs: (starvedMs += 900) })
  watching({ probe: answeringOnce(), stateOf })
  await pass(50)
  expect(hung).toEqual([])
})

test('nor is a wait for the disk, up to a minute', async () => {
  watching({ probe: answeringOnce(), stateOf: () => ({ ...RUNNING, waitsForDisk: true }) })
  await pass(50)
  expect(hung).toEqual([])
  await pass(10)
  expect(hung).toHaveLength(1)
})

test('a stopped process is told sooner, also while it starts', async () => {
  watching({ probe: silence, stateOf: () => ({ ...RUNNING, isStopped: true }) })
  await pass(7)
  expect(hung).toHaveLength(1)
})

test('a machine that slept for an hour blames nobody', async () => {
  const probe = answeringOnce()
  watching({ probe })
  await pass(3)
  const now = performance.now.bind(performance)
  vi.spyOn(performance, 'now').mockImplementation(() => now() + 3600 * SECOND)
  await pass(3)
  expect(hung).toEqual([])
})

test('who hangs again at once gets twice as long', async () => {
  watching({ probe: answeringOnce(), hangs: () => 1 })
  await pass(16)
  expect(hung).toEqual([])
  await pass(3)
  expect(hung).toHaveLength(1)
})

test('after the end nothing is told', async () => {
  watching({ probe: answeringOnce() }).end()
  await pass(60)
  expect(hung).toEqual([])
})
