import { ValidationError, type Payload } from 'payload'
import { toClusterKey } from '../../../search/cluster.ts'
import type { SearchGap } from '../../payload-types.ts'
import { LEAST_SEARCHES } from '../../searchReport/days.ts'
import { abandonedOf, countOf, type ClusterTotals } from '../../searchReport/shapes.ts'
import type { DatedNote } from './compact.ts'

const BATCH = 200
/** Notes kept of one cluster, the latest. */
const MOST_NOTES = 50

const counting = { depth: 0, overrideAccess: true, context: { isCounting: true } } as const

type Figures = Pick<SearchGap, 'searches' | 'zero' | 'refined' | 'abandoned' | 'clicked'> &
  Pick<SearchGap, 'query' | 'examples' | 'refinedTo' | 'clicks' | 'firstSeen' | 'lastSeen'>

/** One line for each text that more than one search had; what one person typed once is shown to nobody. */
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

/** A cluster is worth somebody's work when several searches were made and one of them did not end well. */
const isGap = (totals: ClusterTotals) =>
  totals.searches >= LEAST_SEARCHES && totals.zero + countOf(totals.refined) + abandonedOf(totals) > 0

const isSame = (stored: SearchGap, figures: Figures) =>
  (Object.keys(figures) as (keyof Figures)[]).every(
    (name) => JSON.stringify(stored[name] ?? '') === JSON.stringify(figures[name] ?? ''),
  )

async function findGaps(payload: Payload, keys: string[]): Promise<Map<string, SearchGap>> {
  const { docs } = await payload.find({
    collection: 'search-gaps',
    where: { key: { in: keys } },
    pagination: false,
    limit: keys.length,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(docs.map((gap) => [gap.key, gap]))
}

async function storeFigures(payload: Payload, key: string, figures: Figures, stored?: SearchGap) {
  // A closed or assigned question keeps the words it is checked by.
  const { query, ...rest } = figures
  const data = stored && stored.status !== 'open' ? rest : { ...rest, query }
  if (!stored) {
    const whole = { ...figures, key, status: 'open' as const }
    await payload.create({ collection: 'search-gaps', data: whole, ...counting })
  } else if (!isSame(stored, { ...figures, ...data, query: data === rest ? stored.query : query })) {
    await payload.update({ collection: 'search-gaps', id: stored.id, data, ...counting })
  }
}

/** Brings the figures of clusters up to date; those of `keys` only when it is given. */
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

async function keepNote(payload: Payload, { query, text, day }: DatedNote): Promise<void> {
  const key = toClusterKey(query || text.toLowerCase().slice(0, 120))
  const stored = (await findGaps(payload, [key])).get(key)
  const missing = stored?.missing ?? []
  if (missing.some((note) => note.text === text && note.day === day)) return
  const notes = [...missing, { text, day }].slice(-MOST_NOTES)
  if (stored) {
    await payload.update({ collection: 'search-gaps', id: stored.id, data: { missing: notes }, ...counting })
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
  await payload.create({ collection: 'search-gaps', data, ...counting })
}

/**
 * Puts what readers said was missing with the cluster of their query; the same words on the same day count once. A note
 * that no cluster can hold is dropped: it would come back with every round and hold up the whole log.
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
