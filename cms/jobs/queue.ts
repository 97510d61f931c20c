import type { JobsConfig } from 'payload'
import { publishOnTime } from './publishOnTime.ts'
import { reconcile } from './reconcile.ts'

/** Background jobs, run by our worker only and never through an HTTP route. */
export const jobs: JobsConfig = {
  tasks: [reconcile, publishOnTime],
  access: { run: () => false, queue: () => false, cancel: () => false },
  deleteJobOnComplete: true,
  // Overdue schedules for the same document are carried out in order of their times.
  processingOrder: { default: ['waitUntil', 'createdAt'], queues: {} },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    admin: { ...defaultJobsCollection.admin, hidden: true },
    access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  }),
}
