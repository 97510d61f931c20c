import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import { settle } from '../workflow/review.ts'

/**
 * A publication ends a review, also one that was scheduled or made without an approval: the next version is reviewed
 * by whoever had no part in that one. Actions of the workflow store the review themselves.
 */
export const settleReview: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status !== 'published' || !req.user || req.context.isReviewed) return
  await settle(req, { collection: collection.slug as CollectionSlug, id: String(doc.id) })
}
