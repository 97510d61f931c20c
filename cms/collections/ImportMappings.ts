import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/** Which column of a table holds which field, kept under a name. Used by cms/importRuns alone. */
export const ImportMappings: CollectionConfig = {
  slug: 'import-mappings',
  labels: {
    singular: both('Cách ghép cột', 'Column mapping'),
    plural: both('Cách ghép cột', 'Column mappings'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    /** Each name once for what the tables hold (RunSource; none for procedures). */
    { name: 'name', type: 'text', required: true, index: true },
    { name: 'source', type: 'text' },
    /** The field of each column, by its heading as read by `foldName`. */
    { name: 'columns', type: 'json', required: true },
  ],
}
