import type { Clicks, ClusterDay, ClusterTotals, Refined, SearchDay } from './shapes.ts'

/** The maximum number of distinct words in one list of a cluster; the rarest are dropped. */
const MOST_WORDS = 20

type Counted = { query: string; count: number }

/** Adds up the counts of words, the most frequent first. */
export function addWords<T extends Counted>(...lists: readonly T[][]): Counted[] {
  const sums = new Map<string, number>()
  for (const { query, count } of lists.flat()) sums.set(query, (sums.get(query) ?? 0) + count)
  return [...sums]
    .map(([query, count]) => ({ query, count }))
    .sort((a, b) => b.count - a.count || (a.query < b.query ? -1 : 1))
}

/** Adds up clicks at the same position, by kind and rank. */
export function addClicks(...lists: readonly Clicks[][]): Clicks[] {
  const sums = new Map<string, Clicks>()
  for (const { kind, rank, count } of lists.flat()) {
    const name = `${kind} ${rank}`
    sums.set(name, { kind, rank, count: (sums.get(name)?.count ?? 0) + count })
  }
  return [...sums.values()].sort((a, b) => a.kind.localeCompare(b.kind) || a.rank - b.rank)
}

/** Keeps the most frequent words; the counts of the others are added up under '', so that totals stay correct. */
function shorten(words: Counted[]): Refined[] {
  if (words.length <= MOST_WORDS) return words
  const rest = words.slice(MOST_WORDS).reduce((sum, { count }) => sum + count, 0)
  return addWords(words.slice(0, MOST_WORDS), [{ query: '', count: rest }])
}

type Sums = Omit<ClusterDay, 'key'>

/** Adds up two counts of one cluster. */
export const addSums = (a: Sums, b: Sums): Sums => ({
  searches: a.searches + b.searches,
  zero: a.zero + b.zero,
  fallback: a.fallback + b.fallback,
  refined: shorten(addWords(a.refined, b.refined)),
  clicks: addClicks(a.clicks, b.clicks),
  spellings: addWords(a.spellings, b.spellings).slice(0, MOST_WORDS),
})

/**
 * Merges clusters with the same key.
 * @returns one for each key
 */
export function addClusters(clusters: readonly ClusterDay[]): ClusterDay[] {
  const sums = new Map<string, ClusterDay>()
  for (const cluster of clusters) {
    const before = sums.get(cluster.key)
    sums.set(cluster.key, before ? { key: cluster.key, ...addSums(before, cluster) } : cluster)
  }
  return [...sums.values()]
}

/** The clusters with the most searches, up to the given number and the given size as JSON in bytes. */
export function mostSearched(
  given: readonly ClusterDay[],
  most: { clusters: number; bytes: number },
): ClusterDay[] {
  const clusters = [...given].sort((a, b) => b.searches - a.searches).slice(0, most.clusters)
  let bytes = 0
  const end = clusters.findIndex((one) => (bytes += Buffer.byteLength(JSON.stringify(one))) > most.bytes)
  return end < 0 ? clusters : clusters.slice(0, end)
}

/** Adds a day to the totals by cluster; days may come in any order. */
export function addDay(totals: Map<string, ClusterTotals>, { day, clusters }: SearchDay): void {
  for (const { key, ...sums } of clusters) {
    const before = totals.get(key)
    const firstSeen = before && before.firstSeen < day ? before.firstSeen : day
    const lastSeen = before && before.lastSeen > day ? before.lastSeen : day
    totals.set(key, { ...(before ? addSums(before, sums) : sums), firstSeen, lastSeen })
  }
}
