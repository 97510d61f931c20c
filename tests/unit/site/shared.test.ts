import { describe, expect, it, vi } from 'vitest'
import { makeShared } from '../../../site/data/shared.ts'

describe('a shared answer', () => {
  it('is found once for all who ask meanwhile and for a while after, and anew later', async () => {
    let time = 0
    const share = makeShared<number>(1000, 10, () => time)
    const find = vi.fn(async () => find.mock.calls.length)
    expect(await Promise.all([share('a', find), share('a', find)])).toEqual([1, 1])
    time = 999
    expect(await share('a', find)).toBe(1)
    time = 1000
    expect(await share('a', find)).toBe(2)
    expect(await share('b', find)).toBe(3)
  })

  it('is not kept when it failed', async () => {
    const share = makeShared<string>(1000, 10)
    await expect(share('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(await share('a', async () => 'back')).toBe('back')
  })

  it('gives way to newer ones when there are too many', async () => {
    const share = makeShared<string>(1000, 2)
    for (const question of ['a', 'b', 'c']) await share(question, async () => 'first')
    expect(await share('a', async () => 'again')).toBe('again')
    expect(await share('c', async () => 'again')).toBe('first')
  })
})
