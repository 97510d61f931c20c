import { describe, expect, test } from 'vitest'
import { asidesStored, holdAside } from '../../../cms/audit/asides.ts'
import { takeTurns, TooManyWaiting } from '../../../cms/boundedProcess.ts'

describe('work in turns', () => {
  test('refuses what would wait beyond the limit, and takes it once there is room', async () => {
    const inTurn = takeTurns(1, 1)
    const gate = Promise.withResolvers<void>()
    const first = inTurn(() => gate.promise.then(() => 'first'))
    const second = inTurn(async () => 'second')
    await expect(inTurn(async () => 'third')).rejects.toThrow(TooManyWaiting)
    gate.resolve()
    expect(await Promise.all([first, second])).toEqual(['first', 'second'])
    expect(await inTurn(async () => 'later')).toBe('later')
  })

  test('goes on after a failure', async () => {
    const inTurn = takeTurns(1, 1)
    const failing = inTurn(() => Promise.reject(new Error('broken')))
    const next = inTurn(async () => 'next')
    await expect(failing).rejects.toThrow('broken')
    expect(await next).toBe('next')
  })
})

test('a process that stops waits for entries of the audit log that are stored beside an answer', async () => {
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  holdAside(first.promise)
  let isDone = false
  const done = asidesStored().then(() => (isDone = true))
  holdAside(second.promise)
  first.resolve()
  await new Promise((resolve) => setImmediate(resolve))
  expect(isDone).toBe(false)
  second.resolve()
  await done
})
