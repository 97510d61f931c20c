import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'

/** A publication or its end that is set for a time, or that failed for good when its time came. */
export type Scheduled = {
  collection: CollectionSlug
  id: string
  /** What editors call the document. */
  title: string
  isPublishing: boolean
  /** ISO date and time. */
  at: string
  hasFailed: boolean
}

type Job = {
  input?: { type?: string | null; doc?: { relationTo: CollectionSlug; value: unknown } | null }
  waitUntil?: string | null
  createdAt: string
  hasError?: boolean | null
}

async function toScheduled(payload: Payload, user: TypedUser, job: Job): Promise<Scheduled | null> {
  const { doc, type } = job.input ?? {}
  if (!doc) return null
  const id = String(doc.value)
  const { docs } = await payload.find({
    collection: doc.relationTo,
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    depth: 0,
    user,
    overrideAccess: false,
  })
  const found = docs[0] as Record<string, unknown> | undefined
  if (!found) return null
  const name = payload.collections[doc.relationTo].config.admin.useAsTitle
  return {
    collection: doc.relationTo,
    id,
    title: String((name && found[name]) || id),
    isPublishing: type !== 'unpublish',
    at: job.waitUntil ?? job.createdAt,
    hasFailed: job.hasError === true,
  }
}

/** What is set to be published or taken off the portal, of the documents that `user` may read: failed ones first, then the next. */
export async function listScheduled(payload: Payload, user: TypedUser, limit = 20): Promise<Scheduled[]> {
  const isScheduled: Where = { taskSlug: { equals: 'schedulePublish' } }
  const { docs } = await payload.db.find<Job>({
    collection: 'payload-jobs',
    where: { and: [isScheduled, { completedAt: { exists: false } }] },
    sort: ['-hasError', 'waitUntil'],
    limit,
    pagination: false,
  })
  const found = await Promise.all(docs.map((job) => toScheduled(payload, user, job)))
  return found.filter((one) => one !== null)
}
