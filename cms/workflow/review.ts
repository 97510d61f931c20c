import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { State } from './transitions.ts'

/** What was done, by whom and why. Names survive the account. */
export interface Remark {
  at: string
  by: string
  action: string
  text: string
}

/** What a reviewer said about a field of a document, and how that was answered. */
export interface FieldComment {
  id: string
  /** Of the field: see address.ts. */
  address: string
  /** Of the field, in the language of whoever commented. */
  label: string
  /** The language of the content that was commented on. */
  locale: 'vi' | 'en'
  text: string
  /** ISO time. */
  at: string
  by: string
  done?: { at: string; by: string; answer: string }
}

export interface Review {
  id?: string | number
  state: State
  version?: string | null
  owed?: boolean | null
  submittedBy?: string | null
  submittedAt?: string | null
  approvedBy?: string | null
  approvedAt?: string | null
  involved?: string[] | null
  remarks?: Remark[] | null
  comments?: FieldComment[] | null
}

export interface Reviewed {
  collection: CollectionSlug
  id: string
}

interface Newest {
  id: string
  isPublished: boolean
}

/** The key of the review of a document. */
export const keyOf = ({ collection, id }: Reviewed) => `${collection}/${id}`

/** The newest version of a document; null for one that does not exist. */
async function findNewest(payload: Payload, { collection, id }: Reviewed, req?: PayloadRequest) {
  const { docs } = await payload.db.findVersions<{ _status?: string }>({
    ...{ collection, where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] } },
    ...{ limit: 1, pagination: false, ...(req && { req }) },
  })
  const [found] = docs
  return found ? { id: String(found.id), isPublished: found.version._status === 'published' } : null
}

/** An approval is for one version: what was saved after it is a draft again. */
export function stateOf(review: Review | null, newest: Newest): State {
  if (newest.isPublished) return review?.owed ? 'owed' : 'published'
  const isAbout = review?.version === newest.id
  return isAbout && (review.state === 'inReview' || review.state === 'approved') ? review.state : 'draft'
}

const readReview = ({ db }: Payload, of: Reviewed, req?: PayloadRequest) =>
  db.findOne<Review & { id: string }>({
    ...{ collection: 'reviews', where: { key: { equals: keyOf(of) } }, ...(req && { req }) },
  })

/** The review of a document and the state of its newest version; null for a document that does not exist. */
export async function findReview(payload: Payload, of: Reviewed, req?: PayloadRequest) {
  const newest = await findNewest(payload, of, req)
  if (!newest) return null
  const review = await readReview(payload, of, req)
  return { review, newest, state: stateOf(review, newest) }
}

/** Stores a review for the newest version of its document. */
export async function storeReview(req: PayloadRequest, of: Reviewed, review: Review): Promise<void> {
  const { db } = req.payload
  const { id, ...rest } = review
  const data = { ...rest, key: keyOf(of), version: (await findNewest(req.payload, of, req))?.id }
  if (id === undefined) await db.create({ collection: 'reviews', data, req })
  else await db.updateOne({ collection: 'reviews', id, data, req, returning: false })
}

/** Stores what is said about the fields of a document; nothing else of its review changes. */
export async function storeComments(
  req: PayloadRequest,
  { id }: Review,
  comments: FieldComment[],
): Promise<void> {
  const data = { comments: comments as never }
  await req.payload.db.updateOne({ collection: 'reviews', id: id!, data, req, returning: false })
}

/** Ends the review of a document that was published: nothing is owed, and nobody is involved in what comes next. */
export async function settle(req: PayloadRequest, of: Reviewed): Promise<void> {
  const { db } = req.payload
  const review = await readReview(req.payload, of, req)
  if (!review || (!review.owed && !review.involved?.length)) return
  const data = { state: 'published', owed: false, involved: [] }
  await db.updateOne({ collection: 'reviews', id: review.id, data, req, returning: false })
}

/** Whether a document of a type is published only after a second person approved it. */
export async function needsApproval(
  payload: Payload,
  collection: string,
  req?: PayloadRequest,
): Promise<boolean> {
  const settings = await payload.db.findGlobal<{ requireApproval?: string[] | null }>({
    ...{ slug: 'desk-settings', ...(req && { req }) },
  })
  return Boolean(settings?.requireApproval?.includes(collection))
}

/** Whether the newest version of a document is approved, as it stands. */
export async function isApproved(payload: Payload, of: Reviewed, req?: PayloadRequest): Promise<boolean> {
  return (await findReview(payload, of, req))?.state === 'approved'
}
