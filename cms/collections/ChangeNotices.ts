import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { NOTICES } from '../follow/store.ts'

/** Which subscription is to tell which change, until its mail is written: each pair once. Ids as plain texts. */
export const ChangeNotices: CollectionConfig = {
  slug: NOTICES,
  labels: {
    singular: both('Thay đổi cần báo', 'Change to tell'),
    plural: both('Thay đổi cần báo', 'Changes to tell'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'subscription', type: 'text', required: true, index: true },
    { name: 'change', type: 'text', required: true },
  ],
}
