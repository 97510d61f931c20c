import { makeRandom, shuffled, type Random } from './random.ts'

type Sources = {
  /** What people type, from the queries file. */
  queries: readonly string[]
  /** Titles of documents, whose words make up queries that were not asked before. */
  titles: readonly string[]
  seed: string
}

/** More than half, so that no cache can make a load look better than a day's traffic. */
const NEW_SHARE = 0.6

/**
 * Draws the k-th item of a list with a probability proportional to 1/k: a few queries are very frequent, most are rare.
 */
function makeZipf<T>(items: readonly T[], random: Random): () => T {
  const bounds: number[] = []
  for (const at of items.keys()) bounds.push((bounds[at - 1] ?? 0) + 1 / (at + 1))
  return () => {
    const point = random.next() * (bounds.at(-1) ?? 0)
    const item = items[bounds.findIndex((bound) => point < bound)]
    if (item === undefined) throw new Error('There are no queries to draw from')
    return item
  }
}

/** Two to five consecutive words of some title, in lower case. */
function wordsOf(titles: readonly string[], random: Random): string {
  const words = random.pick(titles).toLowerCase().split(/\s+/)
  const count = Math.min(words.length, random.between(2, 5))
  const from = random.between(0, words.length - count)
  return words.slice(from, from + count).join(' ')
}

/** Queries as in a busy hour: popular ones repeatedly, and more than half that occur once. Deterministic for a seed. */
export function drawQueries(count: number, { queries, titles, seed }: Sources): string[] {
  const random = makeRandom(seed)
  const drawKnown = makeZipf(shuffled(queries, random), random)
  const asked = new Set<string>()
  const drawNew = (): string => {
    for (let left = 50; left > 0; left -= 1) {
      const query = wordsOf(titles, random)
      if (asked.has(query)) continue
      asked.add(query)
      return query
    }
    throw new Error('The titles give too few different queries')
  }
  return Array.from({ length: count }, () => (random.chance(NEW_SHARE) ? drawNew() : drawKnown()))
}

/** The requests of a search field while queries are typed, letter by letter: the first `count` of them. */
export function typeQueries(queries: readonly string[], count: number): string[] {
  const typed: string[] = []
  for (const query of queries) {
    const letters = [...query]
    for (const at of letters.keys()) typed.push(letters.slice(0, at + 1).join(''))
    if (typed.length >= count) break
  }
  return typed.slice(0, count)
}

/** The share of distinct items in a list, 0 to 1. */
export const distinctShare = (items: readonly string[]): number => new Set(items).size / items.length
