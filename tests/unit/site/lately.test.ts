import { expect, it, vi } from 'vitest'
import { lately } from '../../../site/data/lately.ts'

it('asks once for all who come at once and a while after', async () => {
  let time = 0
  const ask = vi.fn(async () => ask.mock.calls.length)
  const read = lately(ask, 1000, () => time)
  expect(await Promise.all(Array.from({ length: 200 }, read))).toEqual(Array(200).fill(1))
  time = 999
  expect(await read()).toBe(1)
  time = 1000
  expect(await Promise.all([read(), read()])).toEqual([2, 2])
  expect(ask).toHaveBeenCalledTimes(2)
})

it('asks no second question while the first has no answer, however long that takes', async () => {
  let time = 0
  const { promise, resolve } = Promise.withResolvers<string>()
  const ask = vi.fn(() => promise)
  const read = lately(ask, 1000, () => time)
  const first = read()
  time = 60_000
  const second = read()
  resolve('well')
  expect(await Promise.all([first, second])).toEqual(['well', 'well'])
  expect(ask).toHaveBeenCalledTimes(1)
})

it('keeps no failure', async () => {
  let isWell = false
  const read = lately(async () => {
    if (!isWell) throw new Error('away')
    return 'well'
  }, 1000)
  await expect(read()).rejects.toThrow('away')
  isWell = true
  expect(await read()).toBe('well')
})
