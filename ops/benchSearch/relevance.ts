import type { Query } from './queries.ts'

/** A query and where the first of the procedures it should find stands; null when not among the first ten hits. */
export type Ranked = Query & { rank: number | null; found: string[] }
/** How many queries of a kind found what they should, and how far up; shares from 0 to 1. */
export type Tally = { kind: string; queries: number; first1: number; first3: number; first10: number }

/** All queries together, beside the kinds. */
export const OVERALL = 'all'
const DEPTH = 10

/**
 * Asks every query, one after the other.
 * @param find the codes of the hits in order; '' for a hit without one
 */
export async function rankQueries(
  queries: readonly Query[],
  find: (query: string) => Promise<string[]>,
): Promise<Ranked[]> {
  const ranked: Ranked[] = []
  for (const query of queries) {
    const found = (await find(query.query)).slice(0, DEPTH)
    const at = found.findIndex((code) => query.expected_codes.includes(code))
    ranked.push({ ...query, rank: at < 0 ? null : at + 1, found })
  }
  return ranked
}

function tallyOf(kind: string, ranked: readonly Ranked[]): Tally {
  const within = (most: number) =>
    ranked.filter(({ rank }) => rank !== null && rank <= most).length / ranked.length
  return { kind, queries: ranked.length, first1: within(1), first3: within(3), first10: within(DEPTH) }
}

/** One tally for each kind in the order they come, then that of all. */
export function tally(ranked: readonly Ranked[]): Tally[] {
  const kinds = [...new Set(ranked.map(({ kind }) => kind))]
  const own = kinds.map((kind) =>
    tallyOf(
      kind,
      ranked.filter((one) => one.kind === kind),
    ),
  )
  return [...own, tallyOf(OVERALL, ranked)]
}
