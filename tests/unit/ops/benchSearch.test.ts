import { expect, test } from 'vitest'
import { dueAt, fire } from '../../../ops/benchSearch/openLoop.ts'
import { readOptions } from '../../../ops/benchSearch/options.ts'
import { rankQueries, tally } from '../../../ops/benchSearch/relevance.ts'
import { distinctShare, drawQueries, typeQueries } from '../../../ops/benchSearch/requests.ts'
import { percentile, spreadOf } from '../../../ops/benchSearch/statistics.ts'

const good = { status: 200, body: Buffer.from('ok') }

test('a percentile is the value that so many do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1)
  expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100])
  expect(percentile([7], 0.5)).toBe(7)
  expect(percentile([1, 2], 0.95)).toBe(2)
  expect(percentile([], 0.5)).toBeNaN()
})

test('durations are sorted as numbers, in whatever order they come', () => {
  expect(spreadOf([100, 9, 20])).toEqual({ count: 3, p50: 20, p95: 100, p99: 100, max: 100 })
})

test('requests are due at even distances', () => {
  expect([0, 1, 50].map((at) => dueAt(at, 50))).toEqual([0, 20, 1000])
})

test('a load goes on while an answer is awaited', async () => {
  const last = Promise.withResolvers<void>()
  const send = async (path: string) => {
    if (path === '/3') last.resolve()
    if (path === '/0') await last.promise
    return good
  }
  const shots = await fire({ paths: ['/0', '/1', '/2', '/3'], perSecond: 100, send })
  expect(shots.map(({ path }) => path)).toEqual(['/0', '/1', '/2', '/3'])
  expect(shots[0]?.ms).toBeGreaterThanOrEqual(20)
})

test('a request that is sent late has waited since it was due', async () => {
  const block = (ms: number) => {
    const until = performance.now() + ms
    while (performance.now() < until);
  }
  const send = (path: string) => {
    if (path === '/0') block(200)
    return Promise.resolve(good)
  }
  const [, second] = await fire({ paths: ['/0', '/1'], perSecond: 100, send })
  expect(second?.lateMs).toBeGreaterThanOrEqual(180)
  expect(second?.ms).toBeGreaterThanOrEqual(second?.lateMs ?? Infinity)
})

test('a request that fails is an error of the load and ends nothing', async () => {
  const send = (path: string) =>
    path === '/0' ? Promise.reject(new Error('refused')) : Promise.resolve(good)
  const shots = await fire({ paths: ['/0', '/1'], perSecond: 1000, send })
  expect(shots.map(({ error, status }) => ({ error, status }))).toEqual([
    { error: 'refused', status: 0 },
    { error: null, status: 200 },
  ])
})

const sources = {
  queries: ['lam so do', 'khai sinh', 'gpxd'],
  titles: Array.from(
    { length: 400 },
    (_, at) => `Quyết định số ${at} về việc cấp giấy phép ${at + 1} tại xã ${at + 2}`,
  ),
  seed: 'a',
}

test('a load is more than half new queries, and the same for the same seed', () => {
  const drawn = drawQueries(1000, sources)
  expect(drawn).toHaveLength(1000)
  expect(distinctShare(drawn)).toBeGreaterThan(0.5)
  expect(drawn).toEqual(drawQueries(1000, sources))
  expect(drawn).not.toEqual(drawQueries(1000, { ...sources, seed: 'b' }))
  const known = sources.queries
    .map((query) => drawn.filter((one) => one === query).length)
    .sort((a, b) => b - a)
  expect(known[0]).toBeGreaterThan(1.5 * (known[1] ?? Infinity))
  expect(Math.min(...known)).toBeGreaterThan(0)
})

test('new queries are two to five words that stand together', () => {
  const drawn = drawQueries(200, sources).filter((query) => !sources.queries.includes(query))
  for (const query of drawn) {
    expect(query).toMatch(/^\S+( \S+){1,4}$/)
    expect(sources.titles.some((title) => title.toLowerCase().includes(query))).toBe(true)
  }
})

test('a search field asks with every letter', () => {
  expect(typeQueries(['đất', 'xe', 'nhà'], 5)).toEqual(['đ', 'đấ', 'đất', 'x', 'xe'])
})

test('the rank is that of the first procedure that was expected', async () => {
  const queries = [
    { query: 'a', expected_codes: ['9', '3'], kind: 'typo' },
    { query: 'b', expected_codes: ['4'], kind: 'typo' },
    { query: 'c', expected_codes: ['1'], kind: 'telex' },
  ]
  const ranked = await rankQueries(queries, () => Promise.resolve(['1', '2', '3', '']))
  expect(ranked.map(({ rank }) => rank)).toEqual([3, null, 1])
  expect(tally(ranked)).toEqual([
    { kind: 'typo', queries: 2, first1: 0, first3: 0.5, first10: 0.5 },
    { kind: 'telex', queries: 1, first1: 1, first3: 1, first10: 1 },
    { kind: 'all', queries: 3, first1: 1 / 3, first3: 2 / 3, first10: 2 / 3 },
  ])
})

test('options have defaults, and what makes no sense is told', () => {
  expect(readOptions([])).toMatchObject({ seconds: 60, rate: 50, documents: 100_000, keep: false })
  expect(readOptions(['--only', 'load, relevance']).only).toEqual(['load', 'relevance'])
  expect(() => readOptions(['--only', 'everything'])).toThrow(/--only/)
  expect(() => readOptions(['--seconds', '0'])).toThrow(/--seconds/)
  expect(() => readOptions(['--data', 'kept'])).toThrow(/--data/)
})
