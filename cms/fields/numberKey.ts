import type { TextField } from 'payload'
import { nobodyField, staffField } from '../access/rules.ts'
import { both } from './both.ts'

/**
 * The identity of a legal document: its number and issuer, folded. Set by `identifyDocument`, unique in the database.
 */
export const numberKey: TextField = {
  name: 'numberKey',
  type: 'text',
  unique: true,
  index: true,
  label: both('Khóa số ký hiệu', 'Key of the number'),
  access: { create: nobodyField, update: nobodyField, read: staffField },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}
