import { addClicks } from './add.ts'
import { LEAST_SEARCHES } from './days.ts'
import { abandonedOf, countOf, type ClusterTotals } from './shapes.ts'

/** Rows of one table. */
const MOST_ROWS = 20
/** Positions listed individually: one page of results. */
const PLACES = 10

export type Row = {
  key: string
  /** The most frequent spelling. */
  query: string
  searches: number
  /** How many of these had the outcome that the table is about. */
  count: number
  /** Follow-up searches by more than one person; only for refined queries. */
  next: string[]
}

export type Tables = {
  searches: number
  clicked: number
  nothing: number
  /** Served by the database because the engine was unavailable. */
  fallback: number
  zero: Row[]
  refined: Row[]
  abandoned: Row[]
  /** Openings by position from 1 to 10, then of all further ones. */
  places: number[]
  pinned: number
  nearest: number
}

type Named = [key: string, totals: ClusterTotals]

const nextOf = ({ refined }: ClusterTotals) =>
  refined.filter(({ query, count }) => query !== '' && count >= LEAST_SEARCHES).map(({ query }) => query)

function toRows(clusters: Named[], of: (totals: ClusterTotals) => number): Row[] {
  return clusters
    .map(([key, totals]) => ({
      key,
      query: totals.spellings[0]?.query ?? key,
      searches: totals.searches,
      count: of(totals),
      next: nextOf(totals).slice(0, 3),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || b.searches - a.searches || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_ROWS)
}

/** The report of a period; queries searched only once are included in the totals alone. */
export function toTables(totals: ReadonlyMap<string, ClusterTotals>): Tables {
  const all = [...totals.values()]
  const shown = [...totals].filter(([, { searches }]) => searches >= LEAST_SEARCHES)
  const sum = (of: (totals: ClusterTotals) => number) => all.reduce((before, one) => before + of(one), 0)
  const clicks = addClicks(all.flatMap(({ clicks: list }) => list))
  const ofKind = (kind: string) => clicks.filter((click) => click.kind === kind)
  const results = ofKind('result')
  const at = (place: number) => countOf(results.filter(({ rank }) => rank === place))
  return {
    searches: sum(({ searches }) => searches),
    clicked: countOf(clicks),
    nothing: sum(({ zero }) => zero),
    fallback: sum(({ fallback }) => fallback),
    zero: toRows(shown, ({ zero }) => zero),
    refined: toRows(shown, ({ refined }) => countOf(refined)),
    abandoned: toRows(shown, abandonedOf),
    places: [
      ...Array.from({ length: PLACES }, (_, index) => at(index + 1)),
      countOf(results.filter(({ rank }) => rank > PLACES)),
    ],
    pinned: countOf(ofKind('pinned')),
    nearest: countOf(ofKind('nearest')),
  }
}
