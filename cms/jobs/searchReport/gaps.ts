import { isolateObjectProperty, ValidationError, type Payload, type PayloadRequest } from 'payload'
import { toClusterKey } from '../../../search/cluster.ts'
import type { SearchGap } from '../../payload-types.ts'
import { LEAST_SEARCHES } from '../../searchReport/days.ts'
import { abandonedOf, countOf, type ClusterTotals } from '../../searchReport/shapes.ts'
import type { DatedNote } from './compact.ts'

const BATCH = 200
/** The maximum number of notes per cluster; the latest are kept. */
const MOST_NOTES = 50

const counting = { depth: 0, overrideAccess: true, context: { isCounting: true } } as const

type Figures = Pick<SearchGap, 'searches' | 'zero' | 'refined' | 'abandoned' | 'clicked'> &
  Pick<SearchGap, 'query' | 'examples' | 'refinedTo' | 'clicks' | 'firstSeen' | 'lastSeen'>

/** One line for each text that occurred in more than one search; a text typed only once is never shown. */
const toLines = (list: { query: string; count: number }[]) =>
  list
    .filter(({ query, count }) => query !== '' && count >= LEAST_SEARCHES)
    .map(({ query, count }) => `${query} (${count})`)
    .join('\n')

function toFigures(key: string, totals: ClusterTotals): Figures {
  return {
    query: totals.spellings[0]?.query ?? key,
    searches: totals.searches,
    zero: totals.zero,
    refined: countOf(totals.refined),
    abandoned: abandonedOf(totals),
    clicked: countOf(totals.clicks),
    examples: toLines(totals.spellings),
    refinedTo: toLines(totals.refined),
    clicks: totals.clicks,
    firstSeen: totals.firstSeen,
    lastSeen: totals.lastSeen,
  }
}

/** A cluster is worth working on when there were several searches and one of them did not succeed. */
const isGap = (totals: ClusterTotals) =>
  totals.searches >= LEAST_SEARCHES && totals.zero + countOf(totals.refined) + abandonedOf(totals) > 0

const isSame = (stored: SearchGap, figures: Figures) =>
  (Object.keys(figures) as (keyof Figures)[]).every(
    (name) => JSON.stringify(stored[name] ?? '') === JSON.stringify(figures[name] ?? ''),
  )

async function findGaps(
  payload: Payload,
  keys: string[],
  req?: PayloadRequest,
): Promise<Map<string, SearchGap>> {
  const { docs } = await payload.find({
    collection: 'search-gaps',
    where: { key: { in: keys } },
    pagination: false,
    limit: keys.length,
    depth: 0,
    overrideAccess: true,
    ...(req && { req }),
  })
  return new Map(docs.map((gap) => [gap.key, gap]))
}

async function storeFigures(payload: Payload, key: string, figures: Figures, stored?: SearchGap) {
  // A closed or assigned cluster keeps the query by which it is checked.
  const { query, ...rest } = figures
  const data = stored && stored.status !== 'open' ? rest : { ...rest, query }
  if (!stored) {
    const whole = { ...figures, key, status: 'open' as const }
    await payload.create({ collection: 'search-gaps', data: whole, ...counting })
  } else if (!isSame(stored, { ...figures, ...data, query: data === rest ? stored.query : query })) {
    await payload.update({ collection: 'search-gaps', id: stored.id, data, ...counting })
  }
}

/** Updates the counts of all clusters, or only of those in `keys`. */
export async function refreshGaps(
  payload: Payload,
  totals: Map<string, ClusterTotals>,
  keys: Iterable<string> = totals.keys(),
): Promise<void> {
  const asked = [...keys]
  for (let from = 0; from < asked.length; from += BATCH) {
    const some = asked.slice(from, from + BATCH)
    const stored = await findGaps(payload, some)
    for (const key of some) {
      const sums = totals.get(key)
      const gap = stored.get(key)
      if (sums && (gap || isGap(sums))) await storeFigures(payload, key, toFigures(key, sums), gap)
    }
  }
}

/** Adds one note to the cluster of its query. @param req in whose transaction, if any */
export async function keepNote(
  payload: Payload,
  { query, text, day }: DatedNote,
  req?: PayloadRequest,
): Promise<void> {
  const writing = { ...counting, ...(req && { req: isolateObjectProperty(req, 'context') }) }
  const key = toClusterKey(query || text.toLowerCase().slice(0, 120))
  const stored = (await findGaps(payload, [key], req)).get(key)
  const missing = stored?.missing ?? []
  if (missing.some((note) => note.text === text && note.day === day)) return
  const notes = [...missing, { text, day }].slice(-MOST_NOTES)
  if (stored) {
    await payload.update({ collection: 'search-gaps', id: stored.id, data: { missing: notes }, ...writing })
    return
  }
  const data = {
    key,
    query: query || key,
    status: 'open' as const,
    missing: notes,
    firstSeen: day,
    lastSeen: day,
  }
  await payload.create({ collection: 'search-gaps', data, ...writing })
}

/**
 * Adds feedback on missing results to the cluster of its query; the same text on the same day counts once. A note that
 * fits no cluster is dropped: it would be retried in every run and block the whole log.
 */
export async function keepNotes(payload: Payload, notes: DatedNote[]): Promise<void> {
  for (const note of notes) {
    try {
      await keepNote(payload, note)
    } catch (err) {
      if (!(err instanceof ValidationError)) throw err
      payload.logger.error({ msg: 'a note of a reader could not be kept', day: note.day, err })
    }
  }
}
