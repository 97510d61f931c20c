import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'
import type { StoredOrder } from '../schedule/carryOut.ts'
import { readReason, type Reason } from '../schedule/reason.ts'
import { PUBLISH_ON_TIME } from './publishOnTime.ts'

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
  /** Why it failed. */
  reason: Reason | null
  /** The name of who ordered it. */
  orderedBy: string | null
  /** The one language that is published. */
  locale: string | null
  job: string
}

type Job = {
  id: string | number
  input?: StoredOrder
  error?: unknown
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
    at: job.input?.at ?? job.waitUntil ?? job.createdAt,
    hasFailed: job.hasError === true,
    reason: job.hasError ? (readReason(job.error) ?? { kind: 'other' }) : null,
    orderedBy: job.input?.orderedBy ?? null,
    locale: job.input?.locale ?? null,
    job: String(job.id),
  }
}

/** Narrows a list to the orders for one document. */
type OfDocument = { collection: string; id: string }

const isOf = (order: StoredOrder | undefined, { collection, id }: OfDocument) =>
  order?.doc?.relationTo === collection && String(order.doc.value) === id

/** What is set to be published or taken off the portal, of the documents that `user` may read: failed ones first, then the next. */
export async function listScheduled(
  payload: Payload,
  user: TypedUser,
  { limit = 20, of }: { limit?: number; of?: OfDocument } = {},
): Promise<Scheduled[]> {
  const isOpen: Where[] = [{ taskSlug: { equals: PUBLISH_ON_TIME } }, { completedAt: { exists: false } }]
  const { docs } = await payload.db.find<Job>({
    collection: 'payload-jobs',
    where: { and: isOpen },
    sort: ['-hasError', 'waitUntil'],
    limit: of ? 0 : limit,
    pagination: false,
  })
  const meant = docs.filter(({ input }) => !of || isOf(input, of)).slice(0, limit)
  const found = await Promise.all(meant.map((job) => toScheduled(payload, user, job)))
  return found.filter((one) => one !== null)
}
