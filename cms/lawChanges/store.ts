import type { Payload, PayloadRequest } from 'payload'
import type { LawReviews } from '../content/lawResting.ts'

const COLLECTION = 'law-reviews'

interface Stored {
  id: string
  key: string
  reviews?: LawReviews | null
  byName?: string | null
  updatedAt: string
}

/** The latest review of a document. */
export interface LawReview {
  reviews: LawReviews
  byName: string | null
  /** ISO time. */
  at: string
}

const toReview = ({ reviews, byName, updatedAt }: Stored): LawReview => ({
  reviews: reviews ?? {},
  byName: byName ?? null,
  at: updatedAt,
})

/** Databases limit the values of a condition. */
const MOST_AT_ONCE = 1000

/** The reviews of documents by their keys, `<collection>/<id>`. */
export async function readLawReviews(
  { db }: Pick<Payload, 'db'>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, LawReview>> {
  const found = new Map<string, LawReview>()
  for (let at = 0; at < keys.length; at += MOST_AT_ONCE) {
    const where = { key: { in: keys.slice(at, at + MOST_AT_ONCE) } }
    const { docs } = await db.find<Stored>({ collection: COLLECTION, where, limit: 0, pagination: false })
    for (const one of docs) found.set(one.key, toReview(one))
  }
  return found
}

/** Stores a review in place of the one before, in the transaction of `req`. */
export async function storeLawReview(
  req: PayloadRequest,
  { key, reviews, byName }: { key: string; reviews: LawReviews; byName: string },
): Promise<void> {
  const data = { key, reviews, byName, updatedAt: new Date().toISOString() }
  const where = { key: { equals: key } }
  await req.payload.db.upsert({ collection: COLLECTION, data, where, req, returning: false })
}
