import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/** Pairs of documents that look alike and are not the same, as somebody said. Read and written by cms/duplicates alone. */
export const NotDuplicates: CollectionConfig = {
  slug: 'not-duplicates',
  labels: {
    singular: both('Cặp không trùng', 'Pair of different documents'),
    plural: both('Cặp không trùng', 'Pairs of different documents'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    /** `<collection>/<id>|<id>`, the ids sorted. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'type', type: 'text', required: true, index: true },
    { name: 'byName', type: 'text' },
  ],
}
