import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAct } from '../audit/append.ts'
import { today } from '../content/day.ts'
import { isDay, isOverdue, type ReviewedType } from '../content/reviewDates.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { requireRights, takesPart } from '../workflow/requester.ts'
import { keyOf, type Reviewed } from '../workflow/review.ts'
import { documentOf } from '../workflow/routes.ts'
import { findReviewDate, monthsOf, nextReview, storeReviewDate, type ReviewDate } from './reviewDates.ts'
import { readBody } from '../endpoints/readBody.ts'
import { toldRoutes } from '../endpoints/toldRoutes.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const askedShape = z.union([
  z.object({ reviewed: z.literal(true) }),
  z.object({
    reviewBy: z
      .string()
      .refine((text) => isDay(text) && text >= today())
      .nullable(),
  }),
])

const UNREADABLE = both('Hãy chọn một ngày từ hôm nay trở đi.', 'Choose a day that is today or later.')
const NEVER = both(
  'Loại này không có hạn rà soát định kỳ. Hãy chọn ngày.',
  'This type has no regular review. Choose a day.',
)

async function tell(req: PayloadRequest, of: Reviewed) {
  const reviewBy = (await findReviewDate(req, keyOf(of)))?.reviewBy ?? null
  const told = {
    reviewBy,
    isOverdue: reviewBy !== null && isOverdue(reviewBy, today()),
    months: await monthsOf(req, of.collection as ReviewedType),
    mayMove: await takesPart(req, of),
  }
  return freshJson(told)
}

async function dayAsked(req: PayloadRequest, { collection }: Reviewed) {
  const given = await readBody(req, askedShape, UNREADABLE)
  if ('reviewBy' in given) return { reviewBy: given.reviewBy, isReviewed: false }
  const reviewBy = await nextReview(req, collection as ReviewedType)
  if (!reviewBy) throw new Refusal(inLanguageOf(req, NEVER))
  return { reviewBy, isReviewed: true }
}

async function ownerOf(req: PayloadRequest, { collection, id }: Reviewed): Promise<string | null> {
  if (collection === 'agencies') return id
  const found = await req.payload.db.findOne<{ id: string; agency?: unknown }>({
    ...{ collection, where: { id: { equals: id } }, req },
  })
  return found?.agency ? String(found.agency) : null
}

/** Moves the date of a document on, with an entry in the audit log. @throws Refusal 400 or 403 */
async function move(req: PayloadRequest, of: Reviewed): Promise<void> {
  await requireRights(req, of)
  const { reviewBy, isReviewed } = await dayAsked(req, of)
  const date: ReviewDate = { key: keyOf(of), agency: await ownerOf(req, of), reviewBy }
  await inTransaction(req, async () => {
    await storeReviewDate(req, date)
    await recordAct(req, {
      ...{ action: 'reviewed', subject: of.collection, document: of.id },
      note: `${isReviewed ? 'Không có gì phải sửa. ' : ''}Rà soát trước: ${reviewBy ?? 'không hẹn'}`,
    })
  })
}

/**
 * `GET` and `POST /api/<collection>/:id/review-date`: by when a document is to be looked at again;
 * `{ reviewed: true }` says that it was and nothing is to be changed, `{ reviewBy }` chooses another day, or none.
 */
export const reviewDateRoutes = (collection: ReviewedType): Endpoint[] =>
  toldRoutes('/:id/review-date', { find: (req) => documentOf(req, collection), tell, change: move })
