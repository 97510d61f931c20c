import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeSearchLog, type Batch } from '../../../../site/data/searchLogBuffer.ts'
import { earlierSearch, isPersonal } from '../../../../site/data/searchVisit.ts'
import { makeTokenBucket } from '../../../../site/data/tokenBucket.ts'
import { readMissing, statusOfProblem } from '../../../../site/views/missing.ts'
import { readBody } from '../../../../site/views/request-body.ts'
import { readClick } from '../../../../site/views/search-click.ts'

const ask = (headers: Record<string, string>, method = 'GET') =>
  new Request('http://cong.example/tim-kiem?q=x', { method, headers })

beforeEach(() => {
  vi.useFakeTimers()
  // 23:59:55 in Viet Nam.
  vi.setSystemTime(new Date('2026-01-05T16:59:55Z'))
})
afterEach(() => void vi.useRealTimers())

describe('counting searches', () => {
  const searched = { query: 'làm sổ đỏ', type: '', locale: 'vi', hits: 0, engine: 'meilisearch' } as const
  let written: Batch[]
  let write: (batch: Batch) => Promise<void>
  beforeEach(() => {
    written = []
    write = async (batch) => void written.push(batch)
  })

  it('writes one batch for many searches, after a while, with the day in Viet Nam', async () => {
    const log = makeSearchLog({ write })
    for (let n = 0; n < 3; n++) log.search(searched)
    log.search({ ...searched, hits: 4, engine: 'database' })
    // Found nothing while less was known: that is no gap.
    log.search({ ...searched, hits: 0, engine: 'database', isSure: false })
    log.search({ ...searched, type: 'news' })
    log.refine({ earlier: 'làm sổ đỏ', query: 'đất đai', type: '', locale: 'vi' })
    log.click({ query: 'làm sổ đỏ', type: '', locale: 'vi', kind: 'result', rank: 2 })
    await vi.advanceTimersByTimeAsync(4_000)
    expect(written).toEqual([])
    await vi.advanceTimersByTimeAsync(6_000)
    expect(written).toEqual([
      {
        day: '2026-01-06',
        entries: [
          {
            ...{ query: 'làm sổ đỏ', type: '', locale: 'vi', searches: 5, zero: 3, fallback: 2, hits: 0 },
            refined: [{ query: 'đất đai', count: 1 }],
            clicks: [{ kind: 'result', rank: 2, count: 1 }],
          },
          {
            ...{ query: 'làm sổ đỏ', type: 'news', locale: 'vi', searches: 1, zero: 1, fallback: 0, hits: 0 },
            refined: [],
            clicks: [],
          },
        ],
      },
    ])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(written).toHaveLength(1)
  })

  it('writes at once when a batch is full, and at the end', async () => {
    const log = makeSearchLog({ write, fullAt: 3 })
    for (const query of ['a', 'b', 'c', 'd']) log.search({ ...searched, query })
    await vi.advanceTimersByTimeAsync(0)
    expect(written.map(({ entries }) => entries.length)).toEqual([3])
    await log.flush()
    expect(written).toHaveLength(2)
    expect(written.flatMap(({ entries }) => entries.map(({ searches }) => searches))).toEqual([1, 1, 1, 1])
  })

  it('keeps what could not be written, within bounds, and disturbs nobody', async () => {
    const failures: unknown[] = []
    let isAway = true
    const log = makeSearchLog({
      write: async (batch) => {
        if (isAway) throw new Error('SQLITE_FULL')
        written.push(batch)
      },
      onFailure: (error) => failures.push(error),
      mostWaiting: 2,
    })
    for (const query of ['a', 'b', 'c']) {
      log.search({ ...searched, query })
      await log.flush()
    }
    expect(failures).toHaveLength(3)
    isAway = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(written.map(({ entries }) => entries[0]?.query)).toEqual(['b', 'c'])
  })

  it('bounds the words of one query', async () => {
    const log = makeSearchLog({ write })
    for (let n = 0; n < 200; n++) log.refine({ earlier: 'a', query: `b${n}`, type: '', locale: 'vi' })
    await log.flush()
    const { refined } = written[0]!.entries[0]!
    expect(refined).toHaveLength(51)
    expect(refined.find(({ query }) => query === '')?.count).toBe(150)
  })
})

describe('who searches', () => {
  it('people count, crawlers and pages fetched ahead do not', () => {
    expect(isPersonal(ask({ 'user-agent': 'Mozilla/5.0 (Linux; Android 9) Chrome/120 CUBOT' }))).toBe(true)
    expect(isPersonal(ask({}))).toBe(true)
    expect(isPersonal(ask({}, 'HEAD'))).toBe(false)
    for (const agent of [
      'Googlebot/2.1',
      'Mozilla/5.0 (compatible; coccocbot-web/1.0; +x)',
      'Cong-Tinh-Checkbot',
    ])
      expect(isPersonal(ask({ 'user-agent': agent })), agent).toBe(false)
    expect(isPersonal(ask({ 'sec-purpose': 'prefetch;prerender' }))).toBe(false)
  })

  it('an earlier search is known from the page of results alone', () => {
    const from = (referer: string, more = {}) => earlierSearch(ask({ referer, ...more }))
    expect(from('http://cong.example/tim-kiem?q=L%C3%A0m%20%20S%E1%BB%95&type=news')).toEqual({
      query: 'làm sổ',
      type: 'news',
    })
    expect(from('http://cong.example/en/tim-kiem?q=land')).toEqual({ query: 'land', type: '' })
    const forged = `http://cong.example/tim-kiem?q=a&type=${'0912345678'.repeat(3000)}`
    expect(from(forged)).toEqual({ query: 'a', type: '' })
    for (const other of ['http://cong.example/', 'http://cong.example/tim-kiem', 'khong phai', ''])
      expect(from(other), other).toBeNull()
    expect(from('http://khac.example/tim-kiem?q=a', { 'sec-fetch-site': 'cross-site' })).toBeNull()
  })
})

describe('what a page of results tells', () => {
  it('is read when it makes sense', () => {
    expect(readClick('{"q":"sổ đỏ","rank":2}')).toEqual({
      ...{ query: 'sổ đỏ', type: '', rank: 2, kind: 'result', locale: 'vi' },
    })
  })

  it.each([
    '',
    'null',
    '[]',
    '{"q":"","rank":1}',
    '{"q":"a"}',
    '{"q":"a","rank":0}',
    '{"q":"a","rank":1.5}',
    '{"q":"a","rank":"1"}',
    '{"q":"a","rank":1e9}',
    '{"q":{"$ne":1},"rank":1}',
    '{"q":"a","rank":1,"type":"users"}',
    '{"q":"a","rank":1,"kind":"__proto__"}',
  ])('%s is refused', (body) => expect(readClick(body)).toBeNull())

  it('a body is read no further than it may go', async () => {
    const post = (body: BodyInit, headers = {}) =>
      new Request('http://x', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
    expect(await readBody(post('ổ'.repeat(10)), 30)).toBe('ổ'.repeat(10))
    expect(await readBody(post('ổ'.repeat(11)), 30)).toBeNull()
    expect(await readBody(post('a', { 'content-length': '31' }), 30)).toBeNull()
    const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1000)) })
    expect(await readBody(post(endless), 30)).toBeNull()
    expect(await readBody(new Request('http://x', { method: 'POST' }), 30)).toBe('')
  })
})

describe('a note of a reader', () => {
  const read = (q: string, note: string) =>
    readMissing(new URLSearchParams({ q, 'noi-dung': note }).toString())

  it('is read with its query, lines kept, control characters gone', () => {
    expect(read('sổ đỏ', ' Mẫu đơn\r\nsố 09\u0000 ')).toEqual({
      query: 'sổ đỏ',
      note: 'Mẫu đơn\nsố 09',
      problem: null,
    })
  })

  it('that is empty, too long or no form has a problem with a status', () => {
    expect(read('a', ' \n ').problem).toBe('empty')
    expect(read('a', 'ổ'.repeat(500)).problem).toBeNull()
    expect(read('a', 'à' + '🙂'.repeat(499)).problem).toBeNull()
    // Signs alone, seen or unseen, say nothing.
    for (const signs of ['\u200b', '\u0301', '?!', '🙂'])
      expect(read('a', signs).problem, signs).toBe('empty')
    expect(read('a', 'ổ'.repeat(501))).toMatchObject({ problem: 'tooLong', note: 'ổ'.repeat(501) })
    expect(readMissing('%%%=\u0000').problem).toBe('empty')
    expect(readMissing(null).problem).toBe('tooLarge')
    expect(
      (['empty', 'tooLong', 'personal', 'tooLarge', 'tooMany', 'away'] as const).map(statusOfProblem),
    ).toEqual([400, 400, 400, 413, 429, 503])
  })
})

it('a bucket lets a few through, then says how long to wait', () => {
  const take = makeTokenBucket(2, 3000)
  expect([take(), take(), take()]).toEqual([0, 0, 3])
  vi.advanceTimersByTime(3000)
  expect([take(), take()]).toEqual([0, 3])
})
