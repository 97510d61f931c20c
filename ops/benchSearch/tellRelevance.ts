import { OVERALL, tally, type Ranked, type Tally } from './relevance.ts'
import type { Report } from './report.ts'

/** The least shares of queries, in percent, that must find what they should within so many hits. */
export type RelevanceTargets = { first1?: number; first3?: number; first10?: number; kindsFirst3?: number }

const MOST_MISSES_SHOWN = 12
const percent = (share: number) => Math.round(share * 1000) / 10
const toRow = ({ kind, queries, first1, first3, first10 }: Tally) => ({
  kind,
  queries,
  'rank 1 %': percent(first1),
  'first 3 %': percent(first3),
  'first 10 %': percent(first10),
})

const isMiss = ({ rank }: Ranked) => rank === null || rank > 3

function tellMisses(ranked: readonly Ranked[]): void {
  const misses = ranked.filter(isMiss)
  for (const { query, kind, rank, expected_codes: codes, found } of misses.slice(0, MOST_MISSES_SHOWN)) {
    console.log(
      `  ${rank ?? '–'}  ${query} (${kind}): ${codes.join(', ')}; first was ${found[0] || 'something else'}`,
    )
  }
  const more = misses.length - MOST_MISSES_SHOWN
  if (more > 0) console.log(`  … and ${more} more outside the first three: see the report`)
}

/** Shows how well queries found what they should, and judges what has a target. */
export function tellRelevance(
  report: Report,
  title: string,
  ranked: readonly Ranked[],
  targets: RelevanceTargets = {},
): void {
  const tallies = tally(ranked)
  report.table(title, tallies.map(toRow))
  report.detail(title, ranked)
  tellMisses(ranked)
  const judge = (name: string, share: number, least: number | undefined) =>
    report.figure(
      `${title}, ${name}`,
      percent(share),
      '%',
      least === undefined ? undefined : { atLeast: least },
    )
  for (const { kind, first1, first3, first10 } of tallies) {
    if (kind === OVERALL) {
      judge('rank 1', first1, targets.first1)
      judge('first 3', first3, targets.first3)
      judge('first 10', first10, targets.first10)
    } else if (targets.kindsFirst3) judge(`first 3 of ${kind}`, first3, targets.kindsFirst3)
  }
}
