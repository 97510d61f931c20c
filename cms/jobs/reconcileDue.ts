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

/** Jobs taken at once, and documents written at once: what the engine takes in well under a second. */
const TAKE = 500
const SLICE = 200

type Write = typeof makeIndexAgreeWithPublic
type Failures = Map<string, unknown>
type Dependants = Map<SearchType, string[]>

export type Reconciler = {
  /** Does the jobs that are due; resolves to how many it took. Rejects when the engine or the database is away. */
  runDue: () => Promise<number>
  /** Makes the index agree on documents that changed without being written; what fails is left to a job. */
  agreeOn: (type: SearchType, ids: string[]) => Promise<void>
  /** Resolves when the long work that goes on beside the jobs is done. */
  settled: () => Promise<void>
}

/**
 * Does the reconcile jobs of the queue, many at once: reads the public view of all their documents after it took them,
 * writes one batch per index and waits for the engine once, then takes the jobs out. A job that comes meanwhile has an
 * id of its own and stays, so no change is missed; one that is done twice does no harm. One process runs this at a time.
 *
 * A new name that stands in the entries of many others (a category in 80,000 news) is worked off beside, slice by slice,
 * so that later changes need not wait for it. Reading and writing a batch is never mixed with another batch, or the
 * older state could be written last.
 * @param write makes the index agree on documents of one type
 * @param onTaken hears of the jobs before they are done
 */
export function makeReconciler(
  payload: Payload,
  write: Write = makeIndexAgreeWithPublic,
  onTaken: (jobs: ReconcileJob[]) => void = () => undefined,
): Reconciler {
  const inTurn = makeTurns()
  const agree = (type: SearchType, ids: string[]) => inTurn(() => writeOrSplit(write, payload, type, ids))
  let beside: Promise<void> = Promise.resolve()

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

  async function refreshBeside(jobs: ReconcileJob[], dependants: Dependants) {
    try {
      await refresh(dependants)
      await finishJobs(payload, jobs)
    } catch (err) {
      await postpone(payload, jobs, err)
    }
  }

  async function workOffBeside(jobs: ReconcileJob[], dependants: Dependants) {
    await holdJobs(payload, jobs)
    const log = (err: unknown) => payload.logger.error({ msg: 'dependants were not refreshed', err })
    beside = beside.then(() => refreshBeside(jobs, dependants)).catch(log)
  }

  async function runGroup(collection: string, jobs: ReconcileJob[]) {
    const ids = [...new Set(jobs.map(({ input }) => input.id))]
    const failures: Failures = isIndexed(collection) ? await agree(collection, ids) : new Map()
    const isFailed = ({ input }: ReconcileJob) => failures.has(input.id)
    for (const job of jobs.filter(isFailed)) await postpone(payload, [job], failures.get(job.input.id))
    const done = jobs.filter((job) => !isFailed(job))
    const dependants = await listDependants(payload, collection, ids)
    if ([...dependants.values()].flat().length > SLICE) return workOffBeside(done, dependants)
    await refresh(dependants)
    await finishJobs(payload, done)
  }

  async function run(jobs: ReconcileJob[]) {
    const alone = jobs.filter(({ input }) => !input.ids)
    for (const [collection, mine] of byCollection(alone)) await runGroup(collection, mine)
    for (const job of jobs) {
      const { collection, ids } = job.input
      if (ids && isIndexed(collection)) await workOffBeside([job], new Map([[collection, ids]]))
    }
  }

  async function runDue() {
    const jobs = await listDueReconciles(payload, TAKE)
    onTaken(jobs)
    // Without an engine there is nothing to do: the portal then searches the database.
    if (!env.MEILI_URL) await finishJobs(payload, jobs)
    else await run(jobs)
    return jobs.length
  }

  return { runDue, agreeOn, settled: () => beside }
}

function byCollection(jobs: ReconcileJob[]): [string, ReconcileJob[]][] {
  const collections = [...new Set(jobs.map(({ input }) => input.collection))]
  return collections.map((collection) => [
    collection,
    jobs.filter(({ input }) => input.collection === collection),
  ])
}

/**
 * Makes the index agree on documents of one type. When that fails, halves are tried until the one that cannot be
 * indexed is alone, so that it holds no other back. Resolves to what failed; rejects when the engine is away.
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

/** Runs one piece of work after the other, in the order in which they were given. */
function makeTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
