import type { CollectionConfig } from 'payload'
import { nobody, portalAlone } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/**
 * What people say of a service after the fact, each by a token that counts once: see cms/ratings. Names nobody; a token
 * is not stored with what it was handed out for.
 */
export const ServiceRatings: CollectionConfig = {
  slug: 'service-ratings',
  labels: {
    singular: both('Đánh giá phục vụ', 'Rating of a service'),
    plural: both('Đánh giá phục vụ', 'Ratings of services'),
  },
  access: { create: nobody, read: portalAlone, update: nobody, delete: nobody },
  admin: { hidden: true },
  timestamps: false,
  fields: [
    /** Hash of the token that was spent. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    /** Id of the office as plain text, and code of the procedure. */
    { name: 'agency', type: 'text', required: true, index: true },
    { name: 'code', type: 'text', required: true, index: true },
    { name: 'day', type: 'text', required: true, index: true },
    /** 1 to 5. */
    { name: 'stars', type: 'number', required: true },
  ],
}
