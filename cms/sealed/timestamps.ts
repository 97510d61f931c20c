import type { Field } from 'payload'
import { nobodyField } from '../access/rules.ts'

const SET_BY_THE_SYSTEM = new Set(['createdAt', 'updatedAt'])

/** No request may set when a document was created or changed; the Local API may, as the import does. */
export function sealTimestamps(fields: Field[]): void {
  for (const field of fields) {
    if ('name' in field && SET_BY_THE_SYSTEM.has(field.name) && field.type === 'date')
      field.access = { ...field.access, create: nobodyField, update: nobodyField }
  }
}
