import type { JobsConfig } from 'payload'
import { publishOnTime } from './publishOnTime.ts'
import { reconcile } from './reconcile.ts'

/** Background work: run by our worker alone, never through a web address. */
export const jobs: JobsConfig = {
  tasks: [reconcile, publishOnTime],
  access: { run: () => false, queue: () => false, cancel: () => false },
  deleteJobOnComplete: true,
  // Orders for the same document that are late together are carried out by their times.
  processingOrder: { default: ['waitUntil', 'createdAt'], queues: {} },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    admin: { ...defaultJobsCollection.admin, hidden: true },
    access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  }),
}
