import type { Clicks, ClusterDay, ClusterTotals, Refined, SearchDay } from './shapes.ts'

/** Most different words kept in one list of a cluster; the rarest go. */
const MOST_WORDS = 20

type Counted = { query: string; count: number }

/** Adds counts of words together, the most frequent first. */
export function addWords<T extends Counted>(...lists: readonly T[][]): Counted[] {
  const sums = new Map<string, number>()
  for (const { query, count } of lists.flat()) sums.set(query, (sums.get(query) ?? 0) + count)
  return [...sums]
    .map(([query, count]) => ({ query, count }))
    .sort((a, b) => b.count - a.count || (a.query < b.query ? -1 : 1))
}

/** Adds clicks at the same place together, by kind and rank. */
export function addClicks(...lists: readonly Clicks[][]): Clicks[] {
  const sums = new Map<string, Clicks>()
  for (const { kind, rank, count } of lists.flat()) {
    const name = `${kind} ${rank}`
    sums.set(name, { kind, rank, count: (sums.get(name)?.count ?? 0) + count })
  }
  return [...sums.values()].sort((a, b) => a.kind.localeCompare(b.kind) || a.rank - b.rank)
}

/** Keeps the most frequent words; what the others were searched for is counted under '', so that sums stay true. */
function shorten(words: Counted[]): Refined[] {
  if (words.length <= MOST_WORDS) return words
  const rest = words.slice(MOST_WORDS).reduce((sum, { count }) => sum + count, 0)
  return addWords(words.slice(0, MOST_WORDS), [{ query: '', count: rest }])
}

type Sums = Omit<ClusterDay, 'key'>

/** Adds two counts of one cluster. */
export const addSums = (a: Sums, b: Sums): Sums => ({
  searches: a.searches + b.searches,
  zero: a.zero + b.zero,
  fallback: a.fallback + b.fallback,
  refined: shorten(addWords(a.refined, b.refined)),
  clicks: addClicks(a.clicks, b.clicks),
  spellings: addWords(a.spellings, b.spellings).slice(0, MOST_WORDS),
})

/**
 * Adds clusters of the same key together.
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

/** The clusters with the most searches, as many as were asked for and fit into so many bytes of JSON. */
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
