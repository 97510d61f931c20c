import {
  createLocalReq,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { changeableAmong } from '../access/mayChange.ts'
import { canReadAll, type Reader } from '../access/permissions.ts'
import type { StoredOrder } from '../schedule/carryOut.ts'
import { readReason, type Reason } from '../schedule/reason.ts'
import { readNewest, type Newest } from '../versions/readNewest.ts'
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

/** What the requesting user may know of the documents of schedules. */
interface Known {
  /** The newest versions, including from the trash, by type and id. */
  readable: ReadonlyMap<string, Newest>
  changeable: ReadonlySet<string>
}

const keyOf = ({ relationTo, value }: Doc) => `${relationTo}/${String(value)}`

async function readKnown(req: PayloadRequest, docs: Doc[]): Promise<Known> {
  const [readable, changeable] = [new Map<string, Newest>(), new Set<string>()]
  for (const collection of new Set(docs.map(({ relationTo }) => relationTo))) {
    const mine = docs.filter(({ relationTo }) => relationTo === collection)
    const asked = { collection, ids: [...new Set(mine.map(({ value }) => String(value)))], trash: true }
    for (const [id, one] of await readNewest(req, asked)) readable.set(`${collection}/${id}`, one)
    for (const id of await changeableAmong(req, asked)) changeable.add(`${collection}/${id}`)
  }
  return { readable, changeable }
}

/** Schedules of other agencies are hidden from an agency's people, even when they may read the document. */
const isToldOf = (req: PayloadRequest, { changeable }: Known, { doc, user }: StoredOrder): boolean =>
  canReadAll(req.user as Reader) ||
  String(user?.value) === String(req.user?.id) ||
  changeable.has(keyOf(doc!))

function toScheduled(job: OpenSchedule, doc: Doc, found: Newest | undefined): Scheduled | null {
  const { type, title } = job.input!
  const reason = job.hasError ? (readReason(job.error) ?? ({ kind: 'other' } as const)) : null
  const isGone = !found && reason?.kind === 'gone'
  if (!found && !isGone) return null
  const id = String(doc.value)
  return {
    collection: doc.relationTo,
    id,
    title: found?.title ?? (title || id),
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
  const open = (await listOpenSchedules(payload)).filter(({ input }) => (of ? isOf(input, of) : input?.doc))
  const req = await createLocalReq({ user }, payload)
  const known = await readKnown(
    req,
    open.map(({ input }) => input!.doc!),
  )
  return open
    .filter(({ input }) => isToldOf(req, known, input!))
    .flatMap((job) => toScheduled(job, job.input!.doc!, known.readable.get(keyOf(job.input!.doc!))) ?? [])
    .slice(0, limit)
}
