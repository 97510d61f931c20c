import {
  createLocalReq,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { canReadAll, type Reader } from '../access/permissions.ts'
import type { StoredOrder } from '../schedule/carryOut.ts'
import { readReason, type Reason } from '../schedule/reason.ts'
import { listOpenSchedules, type OpenSchedule } from './openSchedules.ts'

/** A publication or unpublication that is scheduled, or that failed permanently at its time. */
export type Scheduled = {
  collection: CollectionSlug
  id: string
  /** The title of the document; of a deleted one, its title when it was scheduled. */
  title: string
  /** The document has been permanently deleted. */
  isGone: boolean
  isPublishing: boolean
  /** ISO date and time. */
  at: string
  hasFailed: boolean
  /** Why it failed. */
  reason: Reason | null
  /** The name of the person who scheduled it. */
  orderedBy: string | null
  /** The only language to publish. */
  locale: string | null
  job: string
}

type Doc = NonNullable<StoredOrder['doc']>

/** The latest version of a document as the requesting user may read it, including from the trash. */
async function findDocument(req: PayloadRequest, doc: Doc): Promise<Record<string, unknown> | undefined> {
  const { docs } = await req.payload.find({
    ...{ collection: doc.relationTo, where: { id: { equals: String(doc.value) } }, draft: true, trash: true },
    ...{ limit: 1, depth: 0, user: req.user, overrideAccess: false },
  })
  return docs[0] as Record<string, unknown> | undefined
}

/** Schedules of other agencies are hidden from an agency's people, even when they may read the document. */
async function isToldOf(req: PayloadRequest, { relationTo: collection, value }: Doc, order: StoredOrder) {
  if (canReadAll(req.user as Reader)) return true
  const isOwnOrder = String(order.user?.value) === String(req.user?.id)
  return isOwnOrder || mayChange(req, { collection, id: String(value) })
}

async function toScheduled(req: PayloadRequest, job: OpenSchedule): Promise<Scheduled | null> {
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

/** Narrows a list to the schedules for one document. */
type OfDocument = { collection: string; id: string }

const isOf = (order: StoredOrder | undefined, { collection, id }: OfDocument) =>
  order?.doc?.relationTo === collection && String(order.doc.value) === id

/**
 * The schedules for documents that `user` may read, or for an agency's people, may change: failed ones first, then by
 * time.
 */
export async function listScheduled(
  payload: Payload,
  user: TypedUser,
  { limit = 20, of }: { limit?: number; of?: OfDocument } = {},
): Promise<Scheduled[]> {
  const docs = await listOpenSchedules(payload)
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
