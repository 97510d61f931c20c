import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, Where } from 'payload'

type JobId = string | number

const RETRY_MS = 2000

const isAbandoned: Where[] = [{ processing: { equals: true } }, { completedAt: { exists: false } }]

/**
 * The jobs that a killed worker was running: Payload marks a job when it is taken and never picks up a marked one again.
 * Call it when the worker starts, before it takes any itself, since there is only one. Those that were done are deleted.
 */
export async function listAbandonedJobs({ db }: Payload): Promise<JobId[]> {
  await db.deleteMany({ collection: 'payload-jobs', where: { completedAt: { exists: true } } })
  const { docs } = await db.find<{ id: JobId }>({
    ...{ collection: 'payload-jobs', where: { and: isAbandoned }, limit: 0, pagination: false, select: {} },
  })
  return docs.map(({ id }) => id)
}

/** @returns the job when it could not be freed now */
async function free({ db, logger }: Payload, id: JobId): Promise<JobId[]> {
  const data = { processing: false }
  return db.updateOne({ collection: 'payload-jobs', id, data, returning: false }).then(
    () => [],
    (err: unknown) => {
      logger.warn({ msg: 'a job of a killed worker is not free yet', id, err })
      return [id]
    },
  )
}

/**
 * Returns jobs to the queue. On MongoDB the transaction of a killed worker holds its
 * job until it expires, after a minute by default: until then it is tried again.
 */
export async function freeJobs(payload: Payload, ids: readonly JobId[], signal?: AbortSignal): Promise<void> {
  for (let left = [...ids]; left.length > 0 && !signal?.aborted;) {
    left = (await Promise.all(left.map((id) => free(payload, id)))).flat()
    if (left.length > 0) await sleep(RETRY_MS, undefined, signal && { signal }).catch(() => undefined)
  }
}

/** Returns the jobs of a killed worker to the queue. */
export const freeAbandonedJobs = async (payload: Payload): Promise<void> =>
  freeJobs(payload, await listAbandonedJobs(payload))
