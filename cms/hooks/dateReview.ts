import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../content/record.ts'
import { isReviewedType } from '../content/reviewDates.ts'
import { findReviewDate, nextReview, storeReviewDate } from '../reviewDates/reviewDates.ts'

/**
 * Dates the next review of what is published for the first time; afterwards the date is moved by people alone. Imports
 * date nothing: their source says what is in force.
 */
export const dateReview: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { slug } = collection
  if (doc._status !== 'published' || req.context.importing || !isReviewedType(slug)) return
  const [key, owner] = [`${slug}/${doc.id}`, idOf<string | null | undefined>(doc.agency)]
  const agency = slug === 'agencies' ? String(doc.id) : owner ? String(owner) : null
  const stored = await findReviewDate(req, key)
  if (stored && (stored.agency ?? null) === agency) return
  await storeReviewDate(req, {
    key,
    agency,
    reviewBy: stored ? stored.reviewBy : await nextReview(req, slug),
  })
}
