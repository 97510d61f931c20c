import type { CollectionConfig, UIField } from 'payload'
import { isReviewedType } from '../content/reviewDates.ts'
import { dateReview } from '../hooks/dateReview.ts'
import { reviewDateRoutes } from '../reviewDates/routes.ts'

/** By when the document is to be looked at again: not a field of its versions, see cms/collections/ReviewDates.ts. */
const reviewBy: UIField = {
  name: 'reviewBy',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/reviewDate/ReviewDate.tsx#ReviewDate' },
  },
}

/** What the types in REVIEW_MONTHS can do: have a date by which each document is looked at again. */
export function reviewedRegularly(collection: CollectionConfig): CollectionConfig {
  const { slug, fields, endpoints, hooks = {} } = collection
  if (!isReviewedType(slug)) return collection
  return {
    ...collection,
    // First beside the form, where whoever opens an overdue document looks.
    fields: [reviewBy, ...fields],
    endpoints: [...(endpoints || []), ...reviewDateRoutes(slug)],
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), dateReview] },
  }
}
