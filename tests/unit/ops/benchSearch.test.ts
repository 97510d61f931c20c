import { expect, test } from 'vitest'
import { readOptions } from '../../../ops/bench/options.ts'
import { assertConsistent, shape } from '../../../ops/bench/search/options.ts'
import { rankQueries, tally } from '../../../ops/bench/search/relevance.ts'
import { distinctShare, drawQueries, typeQueries } from '../../../cms/generate/queries.ts'

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
    { query: 'a', expected: ['9', '3'], kind: 'typo' },
    { query: 'b', expected: ['4'], kind: 'typo' },
    { query: 'c', expected: ['1'], kind: 'telex' },
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
  const read = (...args: string[]) => readOptions(shape, args)
  const given = read('--only', 'load, relevance')
  expect(given.only).toEqual(['load', 'relevance'])
  expect(given).toMatchObject({ seconds: 60, rate: 50, documents: 100_000 })
  expect(() => read('--only', 'everything')).toThrow(/--only/)
  expect(() => read('--seconds', '0')).toThrow(/--seconds/)
  expect(() => assertConsistent({ ...given, data: 'kept' })).toThrow(/--data/)
})
