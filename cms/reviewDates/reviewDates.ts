import type { PayloadRequest, Where } from 'payload'
import { today, type Day } from '../content/day.ts'
import { addMonths, REVIEW_MONTHS, type ReviewedType } from '../content/reviewDates.ts'

const COLLECTION = 'review-dates'

/** By when a document is to be looked at again; null for never. */
export interface ReviewDate {
  key: string
  agency: string | null
  reviewBy: Day | null
}

/** The field of the desk settings with the months of a type. */
export const monthsField = (type: ReviewedType): string =>
  type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The months after which documents of a type are looked at again; 0 for never. */
export async function monthsOf(req: PayloadRequest, type: ReviewedType): Promise<number> {
  const settings = await req.payload.db.findGlobal<{ reviewMonths?: Record<string, number | null> }>({
    ...{ slug: 'desk-settings', req },
  })
  return settings?.reviewMonths?.[monthsField(type)] ?? REVIEW_MONTHS[type]
}

/** The day by which a document of a type that is checked today is to be looked at again; null for never. */
export async function nextReview(req: PayloadRequest, type: ReviewedType): Promise<Day | null> {
  const months = await monthsOf(req, type)
  return months > 0 ? addMonths(today(), months) : null
}

export const findReviewDate = (req: PayloadRequest, key: string) =>
  req.payload.db.findOne<ReviewDate & { id: string }>({
    ...{ collection: COLLECTION, where: { key: { equals: key } }, req },
  })

/** Stores a date in place of the one before, in the transaction of `req`. */
export async function storeReviewDate(req: PayloadRequest, date: ReviewDate): Promise<void> {
  const where = { key: { equals: date.key } }
  await req.payload.db.upsert({ collection: COLLECTION, data: { ...date }, where, req, returning: false })
}

/**
 * The dates that have passed, the longest ago first. Nobody's rights are checked.
 * @param agencies of whose documents; null for all
 */
export async function listOverdue(
  req: PayloadRequest,
  { agencies, limit }: { agencies: string[] | null; limit: number },
): Promise<ReviewDate[]> {
  const isPast: Where = { reviewBy: { less_than: today() } }
  const where: Where = agencies ? { and: [isPast, { agency: { in: agencies } }] } : isPast
  const { docs } = await req.payload.db.find<ReviewDate & { id: string }>({
    ...{ collection: COLLECTION, where, sort: 'reviewBy', limit, pagination: false },
  })
  return docs
}
