import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Rendered } from '../../../site/cache/page.ts'
import { makePageCache, type Answer } from '../../../site/cache/pageCache.ts'

const RULE = { maxAge: 60, staleFor: 86_400, tags: ['news', 'site-settings'] }
const HOUR = 3600_000

const pageOf = (text: string, status = 200, rule: Rendered['rule'] | null = RULE): Rendered => ({
  page: { status, headers: [['content-type', 'text/html']], body: Buffer.from(text) },
  rule: rule ?? undefined,
})
const textOf = ({ entry }: Answer) => entry.bodies.identity?.toString()
const failing = async (): Promise<Rendered> => {
  throw new Error('database away')
}

let cache: ReturnType<typeof makePageCache>
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
  cache = makePageCache({ maxBytes: 1_000_000 })
})
afterEach(() => void vi.useRealTimers())

/** Lets background work end; some that never does is not waited for long. */
const settle = async () => {
  for (let turn = 0; turn < 5 || (turn < 25 && cache.report().waiting > 0); turn++)
    await new Promise((resolve) => setTimeout(resolve, 2))
}

describe('page cache', () => {
  it('renders once for 200 who ask at once', async () => {
    const render = vi.fn(async () => {
      await settle()
      return pageOf('a')
    })
    const answers = await Promise.all(Array.from({ length: 200 }, () => cache.answer('/', render)))
    expect(render).toHaveBeenCalledTimes(1)
    expect(new Set(answers.map(textOf))).toEqual(new Set(['a']))
    expect((await cache.answer('/', render)).origin).toBe('hit')
  })

  it('tells all who wait of a failure and keeps none', async () => {
    const asked = Promise.allSettled([cache.answer('/', failing), cache.answer('/', failing)])
    expect((await asked).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(textOf(await cache.answer('/', async () => pageOf('a')))).toBe('a')
  })

  it('gives everyone who waits an answer that is not to be kept, and asks again for the next', async () => {
    const render = vi.fn(async () => pageOf('a', 400, null))
    await Promise.all([cache.answer('/', render), cache.answer('/', render)])
    expect(render).toHaveBeenCalledTimes(1)
    expect((await cache.answer('/', render)).origin).toBe('miss')
  })

  it('gives out an old page at once while one new one is made', async () => {
    await cache.answer('/', async () => pageOf('cũ'))
    vi.advanceTimersByTime(57_000)
    let finish = (_: Rendered) => {}
    const render = vi.fn(() => new Promise<Rendered>((resolve) => (finish = resolve)))
    for (let n = 0; n < 20; n++) {
      const answer = await cache.answer('/', render)
      expect([answer.origin, textOf(answer)]).toEqual(['stale', 'cũ'])
      await settle()
    }
    expect(render).toHaveBeenCalledTimes(1)
    finish(pageOf('mới'))
    await settle()
    const answer = await cache.answer('/', render)
    expect([answer.origin, textOf(answer)]).toEqual(['hit', 'mới'])
  })

  it('goes on with the old page for a day when no new one can be made, also when the failure is a page', async () => {
    await cache.answer('/', async () => pageOf('cũ'))
    for (const broken of [failing, async () => pageOf('lỗi', 503, null)]) {
      vi.advanceTimersByTime(11 * HOUR)
      expect(textOf(await cache.answer('/', broken))).toBe('cũ')
      await settle()
      expect(textOf(await cache.answer('/', broken))).toBe('cũ')
      await settle()
    }
    vi.advanceTimersByTime(3 * HOUR)
    await expect(cache.answer('/', failing)).rejects.toThrow('database away')
  })

  it('does not ask a database that is away for every reader', async () => {
    await cache.answer('/', async () => pageOf('cũ'))
    vi.advanceTimersByTime(57_000)
    const render = vi.fn(failing)
    for (let n = 0; n < 100; n++) {
      await cache.answer('/', render)
      await settle()
    }
    expect(render).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(2001)
    await cache.answer('/', render)
    await settle()
    expect(render).toHaveBeenCalledTimes(2)
  })

  it('takes a page away when what is there now is not to be kept', async () => {
    await cache.answer('/', async () => pageOf('a'))
    vi.advanceTimersByTime(57_000)
    await cache.answer('/', async () => pageOf('', 302, null))
    await settle()
    expect((await cache.answer('/', async () => pageOf('b'))).origin).toBe('miss')
  })
})

describe('a page that nobody has asked for in a while', () => {
  it('is looked at before it is given out: a change that nobody told of is not shown an hour later', async () => {
    await cache.answer('/', async () => pageOf('đã gỡ'))
    vi.advanceTimersByTime(HOUR)
    expect(cache.peek('/', async () => pageOf('mới'))).toBeUndefined()
    expect(textOf(await cache.answer('/', async () => pageOf('mới')))).toBe('mới')
  })

  it('shows a change that nobody told of after 60 seconds, to the first who asks', async () => {
    await cache.answer('/', async () => pageOf('cũ'))
    vi.advanceTimersByTime(60_001)
    expect(cache.peek('/', async () => pageOf('mới'))).toBeUndefined()
    expect(textOf(await cache.answer('/', async () => pageOf('mới')))).toBe('mới')
  })

  it('that is asked for often is looked at before that, and nobody waits', async () => {
    await cache.answer('/', async () => pageOf('cũ'))
    for (let seconds = 1; seconds < 60; seconds += 2) {
      vi.advanceTimersByTime(2000)
      const answer = cache.peek('/', async () => pageOf('mới'))
      expect(answer, `after ${seconds} s`).toBeDefined()
      await settle()
    }
    expect(textOf(await cache.answer('/', failing))).toBe('mới')
  })

  it('is given out as it was when the look fails, or takes too long', async () => {
    await cache.answer('/', async () => pageOf('cũ'))
    vi.advanceTimersByTime(HOUR)
    expect(textOf(await cache.answer('/', failing))).toBe('cũ')
    vi.advanceTimersByTime(HOUR)
    expect(textOf(await cache.answer('/', () => new Promise(() => {})))).toBe('cũ')
  })

  it('is not shown as before a change when there was time to render it', async () => {
    await cache.answer('/', async () => pageOf('cũ'))
    cache.purge(['news'])
    vi.advanceTimersByTime(2001)
    expect(textOf(await cache.answer('/', async () => pageOf('mới')))).toBe('mới')
  })

  it('is not shown long after a change though rendering takes its time, but when it fails', async () => {
    const slowly = async () => {
      await new Promise((resolve) => setTimeout(resolve, 600))
      return pageOf('mới')
    }
    await cache.answer('/', async () => pageOf('cũ'))
    cache.purge(['news'])
    vi.advanceTimersByTime(31_000)
    expect(textOf(await cache.answer('/', failing))).toBe('cũ')
    await settle()
    vi.advanceTimersByTime(31_000)
    expect(textOf(await cache.answer('/', slowly))).toBe('mới')
  })
})

describe('pages made ahead', () => {
  it('are there for the first reader; one that fails stops no other', async () => {
    cache.renderWith(async (key) => (key === '/' ? failing() : pageOf(key)))
    await cache.makeAhead(['/', '/tin-tuc'])
    expect((await cache.answer('/tin-tuc', failing)).origin).toBe('hit')
    expect(textOf(await cache.answer('/', async () => pageOf('a')))).toBe('a')
  })
})

describe('purge', () => {
  it('makes a page once more that changed while it was made again, though nobody asks for it', async () => {
    await cache.answer('/', async () => pageOf('cũ'))
    const finish: ((made: Rendered) => void)[] = []
    cache.renderWith(() => new Promise<Rendered>((resolve) => finish.push(resolve)))
    cache.purge(['news'])
    await settle()
    cache.purge(['news'])
    finish[0]?.(pageOf('giữa chừng'))
    await settle()
    finish[1]?.(pageOf('mới'))
    await settle()
    const answer = await cache.answer('/', failing)
    expect([answer.origin, textOf(answer)]).toEqual(['hit', 'mới'])
  })

  it('makes the pages old that were made of it, and has them made again before anyone asks', async () => {
    cache.renderWith(async (key) => pageOf(`mới ${key}`))
    await cache.answer('/tin-tuc', async () => pageOf('cũ'))
    await cache.answer('/van-ban', async () => pageOf('cũ', 200, { ...RULE, tags: ['legal-documents'] }))
    cache.purge(['news', 'news:1'])
    await settle()
    expect(textOf(await cache.answer('/tin-tuc', failing))).toBe('mới /tin-tuc')
    expect(textOf(await cache.answer('/van-ban', failing))).toBe('cũ')
  })

  it('renders the pages first that show the very document', async () => {
    const made: string[] = []
    cache.renderWith(async (key) => {
      made.push(key)
      return pageOf(key)
    })
    await cache.answer('/tin-tuc/1', async () => pageOf('1', 200, { ...RULE, tags: ['news', 'news:1'] }))
    for (let n = 2; n < 5; n++) {
      vi.advanceTimersByTime(1000)
      await cache.answer(`/tin-tuc/${n}`, async () => pageOf(`${n}`))
    }
    cache.purge(['news', 'news:1'])
    await settle()
    expect(made).toEqual(['/tin-tuc/1', '/tin-tuc/4', '/tin-tuc/3', '/tin-tuc/2'])
  })

  it('does not believe a page that was being made from content read before the change', async () => {
    let finish = (_: Rendered) => {}
    const asked = cache.answer('/', () => new Promise<Rendered>((resolve) => (finish = resolve)))
    cache.purge(['news'])
    finish(pageOf('cũ'))
    expect(textOf(await asked)).toBe('cũ')
    const answer = await cache.answer('/', async () => pageOf('mới'))
    expect(answer.origin).toBe('stale')
    await settle()
    expect(textOf(await cache.answer('/', failing))).toBe('mới')
  })

  it('keeps the compressed bodies of a page that came out the same', async () => {
    const long = 'trang '.repeat(500)
    const first = await cache.answer('/', async () => pageOf(long))
    cache.purge(['news'])
    await cache.answer('/', async () => pageOf(long))
    await settle()
    const again = await cache.answer('/', failing)
    expect(again.entry).not.toBe(first.entry)
    expect(again.entry.bodies.gzip).toBe(first.entry.bodies.gzip)
  })
})

describe('a page as old as its rule says', () => {
  const stampsOf = (...texts: string[]) => {
    let at = 0
    cache.versionWith(async () => ({ text: texts[Math.min(at++, texts.length - 1)]!, newest: 0 }))
  }

  it('is rendered again after 10 to 30 minutes though its content is what it was, not all pages at once', async () => {
    stampsOf('1')
    const madeAt = new Map<string, number[]>()
    for (let minute = 0; minute < 40; minute++) {
      for (const key of ['/a', '/b', '/c', '/d', '/e', '/f']) {
        await cache.answer(key, async () => {
          madeAt.set(key, [...(madeAt.get(key) ?? []), minute])
          return pageOf(key)
        })
        await settle()
      }
      vi.advanceTimersByTime(61_000)
    }
    const again = [...madeAt.values()].map(([, second = 0]) => second)
    expect(Math.min(...again)).toBeGreaterThanOrEqual(10)
    expect(new Set(again).size).toBeGreaterThan(2)
  })

  it('is rendered again when the content has changed though nobody said so', async () => {
    stampsOf('1', '2')
    await cache.answer('/', async () => pageOf('cũ'))
    await settle()
    vi.advanceTimersByTime(61_000)
    await cache.answer('/', async () => pageOf('mới'))
    await settle()
    expect(textOf(await cache.answer('/', failing))).toBe('mới')
  })

  it('is rendered again when the content changed about when it was made', async () => {
    cache.versionWith(async () => ({ text: '1', newest: Date.now() - 1000 }))
    await cache.answer('/', async () => pageOf('cũ'))
    await settle()
    vi.advanceTimersByTime(61_000)
    await cache.answer('/', async () => pageOf('mới'))
    await settle()
    expect(textOf(await cache.answer('/', failing))).toBe('mới')
  })
})
