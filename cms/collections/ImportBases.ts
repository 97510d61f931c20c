import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/**
 * What the source of a procedure or an entry point stated at the last import, by field, with the time and the source: the base of the
 * next three-way merge (cms/import/merge). It is not part of the document, so that restoring a version of one counts
 * as an edit. Written by the importer alone.
 */
export const ImportBases: CollectionConfig = {
  slug: 'import-bases',
  labels: {
    singular: both('Giá trị đã nhập', 'Imported values'),
    plural: both('Giá trị đã nhập', 'Imported values'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  timestamps: false,
  fields: [
    /** The id of the document. */
    { name: 'document', type: 'text', required: true, unique: true, index: true },
    /** ImportedField of cms/import/apply/bases.ts, by the name of the field. */
    { name: 'fields', type: 'json', required: true },
  ],
}
