import type { Payload } from 'payload'

/**
 * Returns jobs to the queue whose worker was killed while running them: Payload marks a job when it is taken and never
 * picks up a marked one again. Those that were done are deleted. Call it when the worker starts, since there is only
 * one.
 */
export async function freeAbandonedJobs(payload: Payload): Promise<void> {
  await payload.db.deleteMany({ collection: 'payload-jobs', where: { completedAt: { exists: true } } })
  await payload.update({
    collection: 'payload-jobs',
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] },
    data: { processing: false },
    depth: 0,
    overrideAccess: true,
  })
}
