import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { makeWriterQueue } from '../../../cms/writerQueue.ts'

test('the first to come is the first to be served, one at a time', async () => {
  const queue = makeWriterQueue(30_000)
  const served: number[] = []
  let inside = 0
  await Promise.all(
    [1, 2, 3, 4].map(async (n) => {
      const release = await queue.acquire()
      expect(++inside).toBe(1)
      await sleep(2)
      served.push(n)
      inside--
      release()
    }),
  )
  expect(served).toEqual([1, 2, 3, 4])
})

test('who loses patience is told, and the others keep their places', async () => {
  const queue = makeWriterQueue(30)
  const release = await queue.acquire()
  await expect(queue.acquire()).rejects.toMatchObject({ status: 503 })
  const next = queue.acquire()
  release()
  await expect(next).resolves.toBeTypeOf('function')
})

test('a second release does not let two in', async () => {
  const queue = makeWriterQueue(30)
  const release = await queue.acquire()
  const second = queue.acquire()
  release()
  release()
  await second
  await expect(queue.acquire()).rejects.toMatchObject({ status: 503 })
})
