import type { Payload } from 'payload'
import { placeTag } from '../content/places.ts'
import { isShownOnSites } from '../content/sites.ts'
import { env } from '../env.ts'
import { listReconcilesSince, type ReconcileJob } from './dueJobs.ts'
import { makePurger, type Purger } from './purger.ts'

/** How far back new jobs are looked for: a long transaction shows its jobs late. Pages are renewed by age after 60 s. */
const LOOK_BACK_MS = 120_000
/** Jobs that are remembered as told. */
const REMEMBERED = 50_000

export type PageTeller = {
  /** Tells the portals of jobs that they have not been told of. */
  tell: (jobs: ReconcileJob[]) => void
  /** Looks for new jobs, also while the search engine is away and nobody does them. */
  lookForNew: () => Promise<void>
  settled: () => Promise<void>
}

/** What pages carry that show a document, or depend on which documents there are. */
function tagsOf(payload: Payload, { input: { collection, id, ids, places } }: ReconcileJob): string[] {
  if (!(collection in payload.collections)) return [collection]
  // Documents that named a deleted one carry the tag of that one, which has a job of its own.
  if (ids && !ids.includes(id)) return []
  const at = isShownOnSites(collection) ? (places ?? ['']).map((place) => placeTag(collection, place)) : []
  return [collection, ...(ids ?? [id]).map((one) => `${collection}:${one}`), ...at]
}

/** The purger of the settings; null, and said so once, when there is no secret to prove itself with. */
export function purgerOfSettings(payload: Payload): Purger | null {
  const { PORTAL_PURGE_SECRET: secret, PORTAL_INTERNAL_URLS: urls } = env
  if (secret) return makePurger({ urls, secret, log: payload.logger })
  payload.logger.warn({ msg: 'PORTAL_PURGE_SECRET is not set: changed pages are shown up to 60 s late' })
  return null
}

/**
 * Has the portals make pages anew whose content has changed: from the jobs of the queue, before and beside the writing
 * of the search index, since pages come from the database. Each job is told once.
 */
export function makePageTeller(payload: Payload, purger: Purger | null): PageTeller {
  const told = new Set<ReconcileJob['id']>()

  function tell(jobs: ReconcileJob[]): void {
    const fresh = jobs.filter(({ id }) => !told.has(id))
    for (const { id } of fresh) told.add(id)
    for (const oldest of told) {
      if (told.size <= REMEMBERED) break
      told.delete(oldest)
    }
    purger?.tell(new Set(fresh.flatMap((job) => tagsOf(payload, job))))
  }

  async function lookForNew(): Promise<void> {
    if (!purger) return
    const since = new Date(Date.now() - LOOK_BACK_MS)
    for await (const jobs of listReconcilesSince(payload, since)) tell(jobs)
  }

  return { tell, lookForNew, settled: async () => purger?.settled() }
}
