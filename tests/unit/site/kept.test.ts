import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expireKept, keep } from '../../../site/data/kept.ts'
import { collectReads, OUTDATED } from '../../../site/data/reads.ts'

describe('keep', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('asks once for all who wait and not again while the answer is fresh', async () => {
    const load = vi.fn(async () => 'a')
    const read = keep(load, 500)
    await Promise.all([read(), read(), read()])
    vi.advanceTimersByTime(499)
    await read()
    expect(load).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1)
    await read()
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('hands the answer before to the next load', async () => {
    const load = vi.fn(async (before: number | undefined) => (before ?? 0) + 1)
    const read = keep(load, 10)
    await read()
    vi.advanceTimersByTime(10)
    expect(await read()).toBe(2)
  })

  it('keeps no failure', async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValue('b')
    const read = keep(load, 500)
    await expect(read()).rejects.toThrow('away')
    expect(await read()).toBe('b')
  })

  it('gives out the answer before while the next one loads, for as long as that is allowed', async () => {
    const load = vi.fn(async (before: number | undefined) => (before ?? 0) + 1)
    const read = keep(load, 500, 400)
    await read()
    vi.advanceTimersByTime(899)
    expect(await read()).toBe(1)
    await vi.advanceTimersByTimeAsync(0)
    expect(await read()).toBe(2)
    vi.advanceTimersByTime(900)
    expect(await read()).toBe(3)
    expireKept()
    expect(await read()).toBe(4)
  })

  it('tells only who waits that the next one failed', async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockResolvedValueOnce('a')
      .mockRejectedValue(new Error('away'))
    const read = keep(load, 500, 400)
    await read()
    vi.advanceTimersByTime(500)
    expect(await read()).toBe('a')
    vi.advanceTimersByTime(400)
    await expect(read()).rejects.toThrow('away')
  })

  it('asks again when expired, even while a load from before is still running', async () => {
    const gate: ((value: string) => void)[] = []
    const read = keep(() => new Promise<string>((resolve) => gate.push(resolve)), 500)
    const early = read()
    expireKept()
    const late = read()
    gate[1]?.('new')
    gate[0]?.('old')
    expect(await late).toBe('new')
    expect(await early).toBe('old')
    expireKept()
    const last = read()
    gate[2]?.('newest')
    expect(await last).toBe('newest')
  })
})

describe('keep while the database is away', () => {
  const away = Object.assign(new Error('away'), { status: 503 })
  let isThere: boolean
  const load = vi.fn(async (before: number | undefined) => {
    if (!isThere) throw away
    return (before ?? 0) + 1
  })
  beforeEach(() => {
    vi.useFakeTimers()
    isThere = true
    load.mockClear()
  })
  afterEach(async () => {
    vi.useRealTimers()
    // Any answer tells all who keep one that the database is back.
    await keep(async () => 'back', 0)()
  })

  it('gives out the last answer, asks again once a second, and has the newest when it is back', async () => {
    const read = keep(load, 10)
    expect(await read()).toBe(1)
    isThere = false
    for (let second = 0; second < 5; second++) {
      await vi.advanceTimersByTimeAsync(1000)
      expect(await read()).toBe(1)
      expect(await read()).toBe(1)
    }
    expect(load.mock.calls.length).toBeLessThan(8)
    isThere = true
    await vi.advanceTimersByTimeAsync(1000)
    await read()
    await vi.advanceTimersByTimeAsync(20)
    expect(await read()).toBeGreaterThan(1)
  })

  it('says so of the last answer, so that no page is kept long that was made of it', async () => {
    const read = keep(load, 10)
    const isOutdated = async () => (await collectReads(read)).tags.has(OUTDATED)
    expect(await isOutdated()).toBe(false)
    isThere = false
    await vi.advanceTimersByTimeAsync(20)
    expect(await isOutdated()).toBe(true)
    isThere = true
    await vi.advanceTimersByTimeAsync(1000)
    await read()
    await vi.advanceTimersByTimeAsync(20)
    expect(await isOutdated()).toBe(false)
  })

  it('says so when the next answer takes too long', async () => {
    const read = keep(load, 10)
    await read()
    await vi.advanceTimersByTimeAsync(20)
    load.mockImplementationOnce(() => new Promise(() => undefined))
    const asked = collectReads(read)
    await vi.advanceTimersByTimeAsync(2000)
    expect((await asked).tags.has(OUTDATED)).toBe(true)
  })

  it('waits for nobody once one has failed', async () => {
    const [first, second] = [keep(load, 10), keep(load, 10)]
    await Promise.all([first(), second()])
    isThere = false
    vi.advanceTimersByTime(20)
    await first()
    load.mockImplementationOnce(() => new Promise(() => undefined))
    expect(await second()).toBe(1)
  })

  it('fails when there is no answer yet, or it must be true now', async () => {
    isThere = false
    await expect(keep(load, 10)()).rejects.toThrow('away')
    isThere = true
    const read = keep(load, 10, 0, { lasts: false })
    await read()
    isThere = false
    vi.advanceTimersByTime(20)
    await expect(read()).rejects.toThrow('away')
  })
})
