import type { JSONField } from 'payload'
import { nobodyField } from '../access/rules.ts'

/** Marks of what the last import said (cms/import/marks.ts); nobody but the import reads or writes them. */
export const imported: JSONField = {
  name: 'imported',
  type: 'json',
  access: { read: nobodyField, create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}
