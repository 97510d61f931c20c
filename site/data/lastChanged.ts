import { addDays, dayOf, today, type Day } from '../../cms/content/day.ts'
import type { Locale } from '../paths.ts'
import type { WithReductions } from './feeReductions.ts'
import { listProcedures } from './procedures.ts'
import { isHandledBy, namesOneOf } from './shownOn.ts'
import { idOf, type Scope } from './sites.ts'

interface Asked {
  /** Id of a field. */
  field?: string | undefined
  /** Id of an agency that decides them or carries them out. */
  agency?: string | undefined
  limit: number
}

/** Procedures that are listed for the sake of a reduction at most: one of a whole field concerns very many. */
const MOST_REDUCED = 20

/** The latest day on which a reduction of the fees of a procedure began or ended; '' without any. */
function lastReduced({ reductions = [] }: WithReductions, day: Day): Day {
  const days = reductions.flatMap(({ from, until }) => {
    const [first, last] = [dayOf(from), dayOf(until)]
    return [...(first && first <= day ? [first] : []), ...(last && last < day ? [addDays(last, 1)] : [])]
  })
  return days.toSorted().at(-1) ?? ''
}

/**
 * The procedures that were published last, those of a field or an agency or all, the newest first, and after them those of
 * which reductions of fees began or ended last. Drafts do not touch the public record, so it was last written when it was
 * last published.
 */
export async function listLastChanged(
  { field, agency, limit }: Asked,
  locale: Locale,
  scope: Scope | null = null,
) {
  const asked = (await listProcedures(locale)).filter(
    (doc) =>
      (!field || idOf(doc.field) === field) &&
      (!agency || namesOneOf([agency], doc)) &&
      (!scope || isHandledBy(scope, doc)),
  )
  const sorted = asked.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
  const day = today()
  const reduced = sorted
    .slice(limit)
    .map((doc) => ({ doc, on: lastReduced(doc, day) }))
    .filter(({ on }) => on !== '')
    .sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
  return [...sorted.slice(0, limit), ...reduced.slice(0, MOST_REDUCED).map(({ doc }) => doc)]
}
