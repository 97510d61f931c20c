import {
  createLocalReq,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type TypedUser,
  type Where,
} from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { canEditAll, type Reader } from '../access/permissions.ts'
import type { StoredOrder } from '../schedule/carryOut.ts'
import { readReason, type Reason } from '../schedule/reason.ts'
import { PUBLISH_ON_TIME } from './publishOnTime.ts'

/** A publication or its end that is set for a time, or that failed for good when its time came. */
export type Scheduled = {
  collection: CollectionSlug
  id: string
  /** What editors call the document; of one that is gone, what it was called when it was ordered. */
  title: string
  /** The document has been deleted for good. */
  isGone: boolean
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

type Doc = NonNullable<StoredOrder['doc']>

/** The newest version of a document as whoever asks may read it, also from the trash. */
async function findDocument(req: PayloadRequest, doc: Doc): Promise<Record<string, unknown> | undefined> {
  const { docs } = await req.payload.find({
    ...{ collection: doc.relationTo, where: { id: { equals: String(doc.value) } }, draft: true, trash: true },
    ...{ limit: 1, depth: 0, user: req.user, overrideAccess: false },
  })
  return docs[0] as Record<string, unknown> | undefined
}

/** What others have planned is nothing that an agency's people are told, also where readers see the document. */
async function isToldOf(req: PayloadRequest, { relationTo: collection, value }: Doc, order: StoredOrder) {
  if (canEditAll(req.user as Reader)) return true
  const isOwnOrder = String(order.user?.value) === String(req.user?.id)
  return isOwnOrder || mayChange(req, { collection, id: String(value) })
}

async function toScheduled(req: PayloadRequest, job: Job): Promise<Scheduled | null> {
  const { doc, type, title } = job.input ?? {}
  if (!doc) return null
  if (!(await isToldOf(req, doc, job.input!))) return null
  const found = await findDocument(req, doc)
  const reason = job.hasError ? (readReason(job.error) ?? ({ kind: 'other' } as const)) : null
  const isGone = !found && reason?.kind === 'gone'
  if (!found && !isGone) return null
  const id = String(doc.value)
  const name = req.payload.collections[doc.relationTo].config.admin.useAsTitle
  return {
    collection: doc.relationTo,
    id,
    title: String((name && found?.[name]) || title || id),
    isGone,
    isPublishing: type !== 'unpublish',
    at: job.input?.at ?? job.waitUntil ?? job.createdAt,
    hasFailed: job.hasError === true,
    reason,
    orderedBy: job.input?.orderedBy ?? null,
    locale: job.input?.locale ?? null,
    job: String(job.id),
  }
}

/** Narrows a list to the orders for one document. */
type OfDocument = { collection: string; id: string }

const isOf = (order: StoredOrder | undefined, { collection, id }: OfDocument) =>
  order?.doc?.relationTo === collection && String(order.doc.value) === id

/**
 * What is set to be published or taken off the portal, of the documents that `user` may read, and of an agency's people
 * may change: failed ones first, then the next.
 */
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
    limit: 0,
    pagination: false,
  })
  const req = await createLocalReq({ user }, payload)
  const found: Scheduled[] = []
  for (const job of docs) {
    if (of && !isOf(job.input, of)) continue
    const one = await toScheduled(req, job)
    if (one) found.push(one)
    if (found.length === limit) break
  }
  return found
}
