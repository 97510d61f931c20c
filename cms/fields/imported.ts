import type { JSONField } from 'payload'
import { nobodyField } from '../access/rules.ts'

/** Hashes of the values of the last import (cms/import/marks.ts); only the import reads or writes them. */
export const imported: JSONField = {
  name: 'imported',
  type: 'json',
  access: { read: nobodyField, create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}
