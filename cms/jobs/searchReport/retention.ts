import type { Payload } from 'payload'
import type { ClusterTotals } from '../../searchReport/shapes.ts'

const counting = { depth: 0, overrideAccess: true, context: { isCounting: true } } as const
const NOTHING = {
  ...{ searches: 0, zero: 0, refined: 0, abandoned: 0, clicked: 0 },
  ...{ examples: '', refinedTo: '', clicks: [] },
}

/**
 * Deletes what is older than a day ('YYYY-MM-DD'): searches, feedback, and clusters that nobody took up. Clusters that
 * are assigned, closed or ignored stay, with their counts reset to zero.
 */
export async function forgetBefore(
  payload: Payload,
  day: string,
  totals: Map<string, ClusterTotals>,
): Promise<void> {
  await payload.db.deleteMany({ collection: 'search-log', where: { day: { less_than: day } } })
  const { docs } = await payload.find({
    collection: 'search-gaps',
    where: { or: [{ lastSeen: { less_than: day } }, { 'missing.day': { less_than: day } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const { id, key, status, missing } of docs) {
    const kept = (missing ?? []).filter((note) => (note.day ?? '') >= day)
    const isSearched = totals.has(key)
    if (status === 'open' && kept.length === 0 && !isSearched) {
      await payload.delete({ collection: 'search-gaps', id, ...counting })
    } else if (!isSearched || kept.length !== (missing ?? []).length) {
      const data = { missing: kept, ...(isSearched ? {} : NOTHING) }
      await payload.update({ collection: 'search-gaps', id, data, ...counting })
    }
  }
}
