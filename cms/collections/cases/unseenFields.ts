import type { Field } from 'payload'
import { nobodyField } from '../../access/rules.ts'

const unseen = {
  access: { create: nobodyField, read: nobodyField, update: nobodyField },
  admin: { hidden: true },
}

/** Fields that no request reads, over any route: contacts are opened by a route that is logged. */
export const unseenFields: Field[] = [
  /** JSON of a CasePerson, sealed for the keyHash. */
  { name: 'person', type: 'textarea', ...unseen },
  { name: 'codeHash', type: 'text', required: true, unique: true, ...unseen },
  { name: 'keyHash', type: 'text', required: true, unique: true, ...unseen },
  /** Of what a partner's system sent; the same key with something else is refused. */
  { name: 'sentHash', type: 'text', ...unseen },
  /** An answer that waits for a second person: { text, outcome, by, byName }. */
  { name: 'pending', type: 'json', ...unseen },
  /** Whether there is one, for lists. */
  { name: 'isPending', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
  { name: 'language', type: 'text', admin: { hidden: true } },
]
