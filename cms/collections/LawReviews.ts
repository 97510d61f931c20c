import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/**
 * Which changes of the law a person has looked at a document for. Kept apart from the documents, as review dates are:
 * such a review makes no version, and restoring a version does not bring an old one back. Written by cms/lawChanges,
 * read by it and by the portals.
 */
export const LawReviews: CollectionConfig = {
  slug: 'law-reviews',
  labels: {
    singular: both('Rà soát theo căn cứ', 'Review after a change of the law'),
    plural: both('Rà soát theo căn cứ', 'Reviews after changes of the law'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    /** `<collection>/<id>` of the document. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    /** By the key of a change the day of the review: see LawReviews in cms/content/lawResting.ts. */
    { name: 'reviews', type: 'json', required: true },
    /** The name of the person who did the latest; survives the account. */
    { name: 'byName', type: 'text' },
  ],
}
