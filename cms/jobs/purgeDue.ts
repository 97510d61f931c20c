import type { Payload } from 'payload'
import { placeTag } from '../content/places.ts'
import { isShownOnSites } from '../content/sites.ts'
import { env } from '../env.ts'
import { listReconcilesSince, type ReconcileJob } from './dueJobs.ts'
import { makePurger, type Purger } from './purger.ts'

/**
 * How far back new jobs are looked for: a long transaction commits its jobs late. Pages expire after 60 s in any case.
 */
const LOOK_BACK_MS = 120_000
/** How many purged jobs are remembered. */
const REMEMBERED = 50_000

export type PagePurger = {
  /** Purges the pages of jobs from the portals, each job once. */
  purge: (jobs: ReconcileJob[]) => void
  /** Does so for new jobs in the queue, also while the search engine is away and none are processed. */
  purgeNew: () => Promise<void>
  settled: () => Promise<void>
}

type OnTold = (jobs: ReconcileJob[], since: Date) => Promise<void>

/** The tags of pages that show a document, or depend on which documents exist. */
function tagsOf(payload: Payload, { input: { collection, id, ids, places, parts } }: ReconcileJob): string[] {
  if (!(collection in payload.collections)) return [collection]
  // The portal is not one of the component sites, which pages with the tag of the collection list.
  if (parts) return [`${collection}:${id}`, ...parts]
  // Documents that referred to a deleted one carry its tag, which is purged by a job of its own.
  if (ids && !ids.includes(id)) return []
  const at = isShownOnSites(collection) ? (places ?? ['']).map((place) => placeTag(collection, place)) : []
  return [collection, ...(ids ?? [id]).map((one) => `${collection}:${one}`), ...at]
}

/** The purger for the current settings; null, logged once, when there is no secret to authenticate with. */
export function purgerOfSettings(payload: Payload): Purger | null {
  const { PORTAL_PURGE_SECRET: secret, PORTAL_INTERNAL_URLS: urls } = env
  if (secret) return makePurger({ urls, secret, log: payload.logger })
  payload.logger.warn({ msg: 'PORTAL_PURGE_SECRET is not set: changed pages are shown up to 60 s late' })
  return null
}

/**
 * Makes the portals drop pages whose content has changed, from the jobs of the queue and independently of the search
 * index, since pages are rendered from the database. Each job is purged once.
 * @param onTold receives the jobs of which all portals were told, and when they were taken
 */
export function makePagePurger(
  payload: Payload,
  purger: Purger | null,
  onTold: OnTold = async () => undefined,
): PagePurger {
  const purged = new Set<ReconcileJob['id']>()
  let telling: Promise<void> = Promise.resolve()

  async function tell(jobs: ReconcileJob[], since: Date): Promise<void> {
    if (purger && (await purger.settled())) await onTold(jobs, since)
  }

  function purge(jobs: ReconcileJob[]): void {
    const fresh = jobs.filter(({ id }) => !purged.has(id))
    for (const { id } of fresh) purged.add(id)
    for (const oldest of purged) {
      if (purged.size <= REMEMBERED) break
      purged.delete(oldest)
    }
    purger?.purge(new Set(fresh.flatMap((job) => tagsOf(payload, job))))
    if (fresh.length === 0) return
    const since = new Date()
    telling = telling
      .then(() => tell(fresh, since))
      .catch((err: unknown) => payload.logger.error({ msg: 'receipts could not be stored', err }))
  }

  async function purgeNew(): Promise<void> {
    if (!purger) return
    const since = new Date(Date.now() - LOOK_BACK_MS)
    for await (const jobs of listReconcilesSince(payload, since)) purge(jobs)
  }

  return { purge, purgeNew, settled: () => telling }
}
