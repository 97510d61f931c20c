import { describe, expect, it, vi } from 'vitest'
import { makeCoalescer } from '../../../site/data/coalesce.ts'

describe('coalesced questions', () => {
  it('is found once for all who ask meanwhile and for a while after, and anew later', async () => {
    let time = 0
    const coalesce = makeCoalescer<number>(1000, 10, () => time)
    const find = vi.fn(async () => find.mock.calls.length)
    expect(await Promise.all([coalesce('a', find), coalesce('a', find)])).toEqual([1, 1])
    time = 999
    expect(await coalesce('a', find)).toBe(1)
    time = 1000
    expect(await coalesce('a', find)).toBe(2)
    expect(await coalesce('b', find)).toBe(3)
  })

  it('is not kept when it failed', async () => {
    const coalesce = makeCoalescer<string>(1000, 10)
    await expect(coalesce('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(await coalesce('a', async () => 'back')).toBe('back')
  })

  it('gives way to newer ones when there are too many', async () => {
    const coalesce = makeCoalescer<string>(1000, 2)
    for (const question of ['a', 'b', 'c']) await coalesce(question, async () => 'first')
    expect(await coalesce('a', async () => 'again')).toBe('again')
    expect(await coalesce('c', async () => 'again')).toBe('first')
  })
})
