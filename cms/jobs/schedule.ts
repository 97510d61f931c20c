import type { Payload } from 'payload'

/** A scheduled publication that met a busy database is tried again: every 15 s, for a quarter of an hour. */
const RETRIES = { attempts: 60, backoff: { type: 'fixed' as const, delay: 15_000 } }

/**
 * Gives Payload's own task for scheduled publishing the tries that it lacks: it gives up after the first failure and
 * has no setting for it (payload 3.90, versions/schedule/job). Call it in the process that runs the jobs.
 */
export function retryScheduledPublishing(payload: Payload): void {
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (task) task.retries = RETRIES
}
