import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { CASE_NUMBERS } from '../cases/slugs.ts'
import { both } from '../fields/both.ts'

/** The last number given to a case of each year. Read and written by cms/cases/number.ts alone. */
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
    { name: 'year', type: 'text', required: true, unique: true },
    { name: 'last', type: 'number', required: true },
  ],
}
