import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { CASE_BYTES } from '../cases/slugs.ts'
import { both } from '../fields/both.ts'

/** The contents of the files of cases. Read and written by cms/cases/bytes.ts alone. */
export const CaseBytes: CollectionConfig = {
  slug: CASE_BYTES,
  labels: {
    singular: both('Nội dung tệp của hồ sơ', 'Content of a file of a case'),
    plural: both('Nội dung tệp của hồ sơ', 'Contents of files of cases'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    /** The id of the file, as text: it is stored in the same transaction; with ':public', what the public sees of it. */
    { name: 'file', type: 'text', required: true, unique: true },
    { name: 'case', type: 'text', required: true, index: true },
    { name: 'base64', type: 'textarea', required: true },
  ],
}
