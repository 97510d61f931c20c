import type { Payload } from 'payload'

/**
 * Gives jobs back to the queue whose worker was killed while it did them: Payload marks a job when it is taken and
 * never looks at a marked one again. Call it when a worker starts, since there is one worker.
 */
export async function freeAbandonedJobs(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'payload-jobs',
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] },
    data: { processing: false },
    depth: 0,
    overrideAccess: true,
  })
}
