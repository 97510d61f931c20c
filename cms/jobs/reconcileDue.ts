import type { Payload } from 'payload'
import type { SearchType } from '../../search/types.ts'
import { env } from '../env.ts'
import { listDependants } from './dependants.ts'
import {
  finishJobs,
  holdJobs,
  listDueReconciles,
  postponeJob,
  queueReconciles,
  type ReconcileJob,
} from './dueJobs.ts'
import { isIndexed, isIndexReady, makeIndexAgreeWithPublic } from './searchIndex.ts'

/** The batch sizes for jobs and for documents: what the engine indexes in well under a second. */
const TAKE = 500
const SLICE = 200

type Write = typeof makeIndexAgreeWithPublic
type Failures = Map<string, unknown>
type Dependants = Map<SearchType, string[]>

export type Reconciler = {
  /**
   * Processes the jobs that are due; resolves to their number. Rejects when the engine or the database is unavailable.
   */
  runDue: () => Promise<number>
  /** Updates the index for documents that changed without being written; failures are queued as jobs. */
  agreeOn: (type: SearchType, ids: string[]) => Promise<void>
  /** Resolves when the long-running work beside the jobs is done. */
  settled: () => Promise<void>
}

/**
 * Processes the queued reconcile jobs in batches: it takes the jobs, loads the public view of all their documents,
 * writes one batch per index, waits for the engine once, and deletes the jobs. A job queued meanwhile has its own id
 * and stays, so no change is missed; processing one twice is harmless. Only one process runs this at a time.
 *
 * A new name that appears in the entries of many other documents (a category of 80,000 news items) is processed on the
 * side, slice by slice, so that later changes need not wait for it. Loading and writing one batch never overlaps with
 * another, or an older state could be written last.
 * @param write makes the index match for documents of one type
 * @param onTaken receives the jobs before they are processed
 */
export function makeReconciler(
  payload: Payload,
  write: Write = makeIndexAgreeWithPublic,
  onTaken: (jobs: ReconcileJob[]) => Promise<void> | void = () => undefined,
): Reconciler {
  const inSequence = makeSequence()
  const agree = (type: SearchType, ids: string[]) => inSequence(() => writeOrSplit(write, payload, type, ids))

  async function agreeOn(type: SearchType, ids: string[]) {
    if (!env.MEILI_URL) return
    for (let at = 0; at < ids.length; at += SLICE) {
      const failures = await agree(type, ids.slice(at, at + SLICE))
      await queueReconciles(payload, type, [...failures.keys()])
    }
  }

  async function refresh(dependants: Dependants) {
    for (const [type, ids] of dependants) await agreeOn(type, ids)
  }
  const background = makeBackground(payload, refresh)

  async function runGroup(collection: string, jobs: ReconcileJob[]) {
    const ids = [...new Set(jobs.map(({ input }) => input.id))]
    const failures: Failures = isIndexed(collection) ? await agree(collection, ids) : new Map()
    const isFailed = ({ input }: ReconcileJob) => failures.has(input.id)
    for (const job of jobs.filter(isFailed)) await postpone(payload, [job], failures.get(job.input.id))
    const done = jobs.filter((job) => !isFailed(job))
    const dependants = await listDependants(payload, collection, ids)
    if ([...dependants.values()].flat().length > SLICE) return background.add(done, dependants)
    await refresh(dependants)
    await finishJobs(payload, done)
  }

  async function run(jobs: ReconcileJob[]) {
    const alone = jobs.filter(({ input }) => !input.ids)
    for (const [collection, mine] of byCollection(alone)) await runGroup(collection, mine)
    for (const job of jobs) {
      const { collection, ids } = job.input
      if (ids && isIndexed(collection)) await background.add([job], new Map([[collection, ids]]))
    }
  }

  async function runDue() {
    const jobs = await listDueReconciles(payload, TAKE)
    if (jobs.length > 0) await onTaken(jobs)
    // Without an engine there is no index: the portal then searches the database.
    if (!env.MEILI_URL) await finishJobs(payload, jobs)
    else await run(jobs)
    return jobs.length
  }

  return { runDue, agreeOn, settled: background.settled }
}

/** Refreshes dependants beside the jobs, one set after the other, and finishes the jobs they belong to. */
function makeBackground(payload: Payload, refresh: (dependants: Dependants) => Promise<void>) {
  let running: Promise<void> = Promise.resolve()
  const log = (err: unknown) => payload.logger.error({ msg: 'dependants were not refreshed', err })

  async function work(jobs: ReconcileJob[], dependants: Dependants) {
    try {
      await refresh(dependants)
      await finishJobs(payload, jobs)
    } catch (err) {
      await postpone(payload, jobs, err)
    }
  }

  async function add(jobs: ReconcileJob[], dependants: Dependants) {
    await holdJobs(payload, jobs)
    running = running.then(() => work(jobs, dependants)).catch(log)
  }

  return { add, settled: () => running }
}

function byCollection(jobs: ReconcileJob[]): [string, ReconcileJob[]][] {
  const collections = [...new Set(jobs.map(({ input }) => input.collection))]
  return collections.map((collection) => [
    collection,
    jobs.filter(({ input }) => input.collection === collection),
  ])
}

/**
 * Makes the index match for documents of one type. When that fails, the batch is bisected until the document that
 * cannot be indexed is isolated and does not block the others. Resolves to the failures; rejects when the engine is
 * away.
 */
async function writeOrSplit(
  write: Write,
  payload: Payload,
  type: SearchType,
  ids: string[],
): Promise<Failures> {
  try {
    await write(payload, type, ids)
    return new Map()
  } catch (err) {
    if (!(await isIndexReady())) throw err
    if (ids.length === 1) return new Map([[ids[0]!, err]])
    const middle = Math.ceil(ids.length / 2)
    const first = await writeOrSplit(write, payload, type, ids.slice(0, middle))
    return new Map([...first, ...(await writeOrSplit(write, payload, type, ids.slice(middle)))])
  }
}

async function postpone(payload: Payload, jobs: ReconcileJob[], err: unknown): Promise<void> {
  for (const job of jobs) await postponeJob(payload, job, err)
}

/** A queue that runs one task after the other, in the order in which they were added. */
function makeSequence() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
