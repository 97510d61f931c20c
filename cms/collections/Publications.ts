import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/**
 * The latest publication of each document: when it was published, and when readers could see and find it. Written by
 * cms/publications and read by the desk alone.
 */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: both('Lần công bố', 'Publication'), plural: both('Lần công bố', 'Publications') },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  timestamps: false,
  indexes: [{ fields: ['agency', 'publishedAt'] }],
  fields: [
    /** `<collection>/<id>` of the document. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    /** The id of the agency that owned the document then. */
    { name: 'agency', type: 'text' },
    /** The name of the person; survives the account. */
    { name: 'by', type: 'text' },
    { name: 'publishedAt', type: 'date', required: true, index: true },
    /** When the portals were told, so that readers see it; absent if none could be told. */
    { name: 'portalAt', type: 'date' },
    /** When the search engine had it. */
    { name: 'searchAt', type: 'date' },
  ],
}
