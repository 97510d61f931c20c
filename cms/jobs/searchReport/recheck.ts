import type { Payload } from 'payload'
import { FIRST, toWanted } from '../../hooks/closeGap.ts'
import { findPlace, PortalAway, type Place, type Wanted } from '../../searchReport/askPortal.ts'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** Searches of one round, so that readers do not notice it. */
const MOST = 20
/** SQLite forgets a chosen page that is deleted: nothing needs to be asked to know that it is not found. */
const GONE = { rank: null, engine: null }

/** Where the page stands now; null when the portal is away. */
async function findNow(query: string, wanted: Wanted): Promise<Place | null> {
  try {
    return await findPlace(query, wanted)
  } catch (failure) {
    if (failure instanceof PortalAway) return null
    throw failure
  }
}

/**
 * Asks the queries of closed clusters again, each once a week. One that no longer finds its page is open again, or with
 * its assignee again. While the portal is away nothing changes.
 */
export async function recheckClosed(payload: Payload, now: Date): Promise<void> {
  const due = new Date(now.getTime() - WEEK_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'search-gaps',
    where: { and: [{ status: { equals: 'closed' } }, { 'lastCheck.at': { less_than: due } }] },
    sort: 'lastCheck.at',
    limit: MOST,
    depth: 0,
    overrideAccess: true,
  })
  for (const { id, query, chosen, assignee, agency, dueOn, lastCheck } of docs) {
    const wanted = toWanted(chosen)
    const place = wanted ? await findNow(query, wanted) : GONE
    if (!place) return
    // The database finds less: its answer says nothing about a page that the engine found.
    if (place.engine === 'database' && lastCheck?.engine !== 'database') return
    const ok = place.rank !== null && place.rank <= FIRST
    const isGiven = Boolean((assignee ?? agency) && dueOn)
    await payload.update({
      collection: 'search-gaps',
      id,
      data: {
        lastCheck: { at: now.toISOString(), rank: place.rank, engine: place.engine, ok },
        ...(!ok && { status: isGiven ? ('assigned' as const) : ('open' as const) }),
      },
      context: { isCounting: true },
      depth: 0,
      overrideAccess: true,
    })
  }
}
