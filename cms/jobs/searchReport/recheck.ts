import type { Payload } from 'payload'
import { FIRST, toWanted } from '../../hooks/closeGap.ts'
import { findPlace, PortalAway, type Place, type Wanted } from '../../searchReport/askPortal.ts'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** Searches per run, few enough not to affect readers. */
const MOST = 20
/** SQLite clears a reference to a deleted page, so no search is needed to know that it is not found. */
const GONE = { rank: null, engine: null }

/** The current position of the page; null when the portal is unavailable. */
async function findNow(query: string, wanted: Wanted): Promise<Place | null> {
  try {
    return await findPlace(query, wanted)
  } catch (failure) {
    if (failure instanceof PortalAway) return null
    throw failure
  }
}

/**
 * Re-runs the queries of closed clusters, each once a week. One that no longer finds its page is reopened, or returned
 * to its assignee. While the portal is unavailable nothing changes.
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
    // The database search finds less, so its result says nothing about a page that the engine found.
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
