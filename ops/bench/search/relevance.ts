import type { Query } from '../../../cms/seed/queries.ts'
import type { Report } from '../report.ts'

/** A query and the rank of the first expected result; null when none is among the first ten. */
type Ranked = Query & { rank: number | null; found: string[] }
/** How many queries of a kind found an expected result, and how high up; shares from 0 to 1. */
type Tally = { kind: string; queries: number; first1: number; first3: number; first10: number }
/** The minimum shares of queries, in percent, that must succeed within so many hits. */
type Goals = { first1?: number; first3?: number; first10?: number; kindsFirst3?: number }

/** All queries together, listed beside the kinds. */
const OVERALL = 'all'
const DEPTH = 10
const MOST_MISSES_SHOWN = 12

/**
 * Runs every query, one after the other.
 * @param find returns the codes or addresses of the results in order
 */
export async function rankQueries(
  queries: readonly Query[],
  find: (query: string) => Promise<string[]>,
): Promise<Ranked[]> {
  const ranked: Ranked[] = []
  for (const query of queries) {
    const found = (await find(query.query)).slice(0, DEPTH)
    const at = found.findIndex((code) => query.expected.includes(code))
    ranked.push({ ...query, rank: at < 0 ? null : at + 1, found })
  }
  return ranked
}

function tallyOf(kind: string, ranked: readonly Ranked[]): Tally {
  const within = (most: number) =>
    ranked.filter(({ rank }) => rank !== null && rank <= most).length / ranked.length
  return { kind, queries: ranked.length, first1: within(1), first3: within(3), first10: within(DEPTH) }
}

/** One tally for each kind in order of appearance, then that of all. */
export function tally(ranked: readonly Ranked[]): Tally[] {
  const kinds = Map.groupBy(ranked, ({ kind }) => kind)
  return [...[...kinds].map(([kind, own]) => tallyOf(kind, own)), tallyOf(OVERALL, ranked)]
}

function printMisses(ranked: readonly Ranked[]): void {
  const misses = ranked.filter(({ rank }) => rank === null || rank > 3)
  for (const { query, kind, rank, expected, found } of misses.slice(0, MOST_MISSES_SHOWN)) {
    const first = found[0] || 'something else'
    console.log(`  ${rank ?? '–'}  ${query} (${kind}): ${expected.join(', ')}; first was ${first}`)
  }
  const more = misses.length - MOST_MISSES_SHOWN
  if (more > 0) console.log(`  … and ${more} more outside the first three: see the report`)
}

const percent = (share: number) => Math.round(share * 1000) / 10

/** Runs every query, reports relevance, and judges figures with a goal. */
export async function measureFound(
  { queries, report }: { queries: readonly Query[]; report: Report },
  title: string,
  find: (query: string) => Promise<string[]>,
  goals: Goals = {},
): Promise<void> {
  const ranked = await rankQueries(queries, find)
  const tallies = tally(ranked)
  const judge = (name: string, share: number, least: number | undefined) =>
    report.figure(`${title}, ${name}`, percent(share), {
      ...{ unit: '%', goal: least === undefined ? undefined : { atLeast: least } },
    })
  const rows = tallies.map(({ kind, queries: count, first1, first3, first10 }) => ({
    ...{ kind, queries: count, 'rank 1 %': percent(first1) },
    ...{ 'first 3 %': percent(first3), 'first 10 %': percent(first10) },
  }))
  report.table(title, rows)
  report.detail(title, ranked)
  printMisses(ranked)
  for (const { kind, first1, first3, first10 } of tallies) {
    if (kind === OVERALL) {
      judge('rank 1', first1, goals.first1)
      judge('first 3', first3, goals.first3)
      judge('first 10', first10, goals.first10)
    } else if (goals.kindsFirst3) judge(`first 3 of ${kind}`, first3, goals.kindsFirst3)
  }
}
