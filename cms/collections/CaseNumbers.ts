import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { CASE_NUMBERS } from '../cases/slugs.ts'
import { both } from '../fields/both.ts'

/**
 * The last number of each count: of the cases of a year, of the messages to a partner. Read and written by
 * cms/countUp.ts alone.
 */
export const CaseNumbers: CollectionConfig = {
  slug: CASE_NUMBERS,
  labels: {
    singular: both('Số hồ sơ đã cấp', 'Last number of cases'),
    plural: both('Số hồ sơ đã cấp', 'Last numbers of cases'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    /** Of cases; of other counts, their name. */
    { name: 'year', type: 'text', required: true, unique: true },
    { name: 'last', type: 'number', required: true },
  ],
}
