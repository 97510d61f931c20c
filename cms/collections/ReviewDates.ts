import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/**
 * By which day each document is to be looked at again. Kept apart from the documents, so that moving a date makes no
 * version, needs no approval and ends none, and restoring or copying does not bring an old date back. Read and written
 * by cms/reviewDates alone.
 */
export const ReviewDates: CollectionConfig = {
  slug: 'review-dates',
  labels: { singular: both('Hạn rà soát', 'Review date'), plural: both('Hạn rà soát', 'Review dates') },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  timestamps: false,
  indexes: [{ fields: ['agency', 'reviewBy'] }],
  fields: [
    /** `<collection>/<id>` of the document. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    /** The id of the agency that owns the document. */
    { name: 'agency', type: 'text' },
    /** A day in Viet Nam, 'YYYY-MM-DD'; empty when nobody is to be reminded. */
    { name: 'reviewBy', type: 'text', index: true },
  ],
}
