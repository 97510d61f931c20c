import { createLocalReq, type Payload, type Where } from 'payload'
import { inTransaction } from '../transaction.ts'

/** A job that compares the index with what the public sees of a document. */
export type ReconcileJob = {
  id: string | number
  /**
   * `places`: where the document is and was shown. `parts`: what has changed of the record of the provincial portal.
   * `ids`: many documents of the collection that have changed, or that referred to the deleted document `id`.
   */
  input: { collection: string; id: string; ids?: string[]; places?: string[]; parts?: string[] }
  totalTried?: number | null
}

const FIRST_WAIT_MS = 5000
const LONGEST_WAIT_MS = 3600_000

/** The reconcile jobs that are due, oldest first, at most `limit`. */
export async function listDueReconciles(payload: Payload, limit: number): Promise<ReconcileJob[]> {
  const { docs } = await payload.db.find<ReconcileJob>({
    collection: 'payload-jobs',
    where: isDue({ taskSlug: { equals: 'reconcile' } }),
    select: { input: true, totalTried: true },
    sort: 'createdAt',
    limit,
    pagination: false,
  })
  return docs
}

const PAGE = 500

/** The unfinished reconcile jobs queued since a moment, including those not due yet, in pages. */
export async function* listReconcilesSince(payload: Payload, since: Date): AsyncGenerator<ReconcileJob[]> {
  const left: Where[] = [
    { taskSlug: { equals: 'reconcile' } },
    { createdAt: { greater_than: since.toISOString() } },
  ]
  for (let after: Where = {}; ;) {
    const { docs } = await payload.db.find<ReconcileJob>({
      collection: 'payload-jobs',
      where: { and: [...left, after] },
      select: { input: true },
      sort: 'id',
      limit: PAGE,
      pagination: false,
    })
    if (docs.length > 0) yield docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = { id: { greater_than: last.id } }
  }
}

/** Whether any job of another kind is due, to be run by Payload. */
export async function hasOtherDueJobs(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: isDue({ taskSlug: { not_equals: 'reconcile' } }),
  })
  return totalDocs > 0
}

function isDue(kind: Where): Where {
  const isTime: Where = {
    or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: new Date().toISOString() } }],
  }
  const isOpen: Where[] = [
    { completedAt: { exists: false } },
    { hasError: { not_equals: true } },
    { processing: { equals: false } },
  ]
  return { and: [kind, ...isOpen, isTime] }
}

/** Deletes finished jobs from the queue. */
export async function finishJobs(payload: Payload, jobs: ReconcileJob[]): Promise<void> {
  if (jobs.length === 0) return
  await payload.db.deleteMany({
    collection: 'payload-jobs',
    where: { id: { in: jobs.map(({ id }) => id) } },
  })
}

/** Marks jobs as in progress, so that they are not taken again; freeAbandonedJobs releases them after a kill. */
export async function holdJobs(payload: Payload, jobs: ReconcileJob[]): Promise<void> {
  for (const { id } of jobs) {
    await payload.db.updateOne({ collection: 'payload-jobs', id, data: { processing: true } })
  }
}

/**
 * Postpones a failed job: by 5 s, then twice as long each time, an hour at most. It is retried for ever, since no
 * change may be lost.
 */
export async function postponeJob(payload: Payload, job: ReconcileJob, err: unknown): Promise<void> {
  const tried = job.totalTried ?? 0
  const wait = Math.min(FIRST_WAIT_MS * 2 ** Math.min(tried, 20), LONGEST_WAIT_MS)
  payload.logger.error({ msg: 'a document could not be indexed', ...job.input, tried: tried + 1, wait, err })
  await payload.db.updateOne({
    collection: 'payload-jobs',
    id: job.id,
    data: {
      processing: false,
      totalTried: tried + 1,
      waitUntil: new Date(Date.now() + wait).toISOString(),
      error: { message: err instanceof Error ? err.message : String(err) },
    },
  })
}

/** How many reconcile jobs have failed and are retried. */
export async function countStuckReconciles(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: 'reconcile' } }, { totalTried: { greater_than: 0 } }] },
  })
  return totalDocs
}

/** Jobs written in one transaction, during which other writers wait. */
const BATCH = 500

/** Queues many documents of a collection for reconciliation. */
export async function queueReconciles(payload: Payload, collection: string, ids: string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      for (const id of ids.slice(at, at + BATCH)) {
        await payload.jobs.queue({ task: 'reconcile', input: { collection, id }, req })
      }
    })
  }
}
