import { expect, test } from 'vitest'
import { addDay, mostSearched } from '../../../cms/searchReport/add.ts'
import type { ClusterDay, ClusterTotals } from '../../../cms/searchReport/shapes.ts'
import { toTables } from '../../../cms/searchReport/tables.ts'

const cluster = (key: string, more: Partial<ClusterDay> = {}): ClusterDay => ({
  ...{ key, searches: 2, zero: 0, fallback: 0, refined: [], clicks: [] },
  spellings: [{ query: key, count: 2 }],
  ...more,
})

function totalsOf(...days: [day: string, ...clusters: ClusterDay[]][]) {
  const totals = new Map<string, ClusterTotals>()
  for (const [day, ...clusters] of days) addDay(totals, { day, clusters })
  return totals
}

test('the worst come first, by how often each ended badly', () => {
  const totals = totalsOf(
    ['2026-01-06', cluster('a', { zero: 1 }), cluster('b', { searches: 9, zero: 4 })],
    ['2026-01-05', cluster('a', { zero: 2, spellings: [{ query: 'á', count: 3 }] }), cluster('c')],
  )
  const tables = toTables(totals)
  expect(tables.zero.map(({ query, count, searches }) => [query, count, searches])).toEqual([
    ['b', 4, 9],
    ['á', 3, 4],
  ])
  expect(tables).toMatchObject({ searches: 15, nothing: 7 })
  expect(totals.get('a')).toMatchObject({ firstSeen: '2026-01-05', lastSeen: '2026-01-06' })
})

test('what was searched once is in the sums alone, and one person’s next words nowhere', () => {
  const refined = [
    { query: 'chung', count: 2 },
    { query: 'riêng', count: 1 },
  ]
  const tables = toTables(
    totalsOf([
      '2026-01-05',
      cluster('mot', { searches: 1, zero: 1 }),
      cluster('hai', { searches: 4, refined }),
    ]),
  )
  expect(tables).toMatchObject({ searches: 5, nothing: 1, zero: [] })
  expect(tables.refined).toMatchObject([{ key: 'hai', count: 3, next: ['chung'] }])
  expect(tables.abandoned).toMatchObject([{ key: 'hai', count: 1 }])
})

test('clicks are counted by place, pinned and offered ones apart', () => {
  const clicks: ClusterDay['clicks'] = [
    { kind: 'result', rank: 1, count: 3 },
    { kind: 'result', rank: 11, count: 1 },
    { kind: 'result', rank: 40, count: 1 },
    { kind: 'pinned', rank: 1, count: 2 },
    { kind: 'nearest', rank: 1, count: 1 },
  ]
  const tables = toTables(
    totalsOf(['2026-01-05', cluster('a', { clicks })], ['2026-01-06', cluster('b', { clicks })]),
  )
  expect(tables.places).toEqual([6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4])
  expect(tables).toMatchObject({ pinned: 4, nearest: 2, clicked: 16, abandoned: [] })
})

test('a day holds the most searched, within its size', () => {
  const spellings = [{ query: 'ổ'.repeat(120), count: 1 }]
  const flood = Array.from({ length: 300 }, (_, n) => cluster(`rác ${n}`, { searches: 1, spellings }))
  const kept = mostSearched([...flood, cluster('khai sinh', { searches: 9 })], {
    clusters: 200,
    bytes: 20_000,
  })
  expect(kept[0]?.key).toBe('khai sinh')
  expect(kept.length).toBeGreaterThan(20)
  expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThan(21_000)
  expect(mostSearched(flood, { clusters: 200, bytes: 1e9 })).toHaveLength(200)
})
