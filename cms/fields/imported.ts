import type { JSONField } from 'payload'
import { nobodyField } from '../access/rules.ts'

/** Hashes of the values of the last import before `import-bases` was (cms/import/merge/marks.ts); only the import reads them. */
export const imported: JSONField = {
  name: 'imported',
  type: 'json',
  access: { read: nobodyField, create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}
