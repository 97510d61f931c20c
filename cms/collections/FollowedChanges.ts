import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { CHANGE_KINDS } from '../content/follow.ts'
import { both } from '../fields/both.ts'
import { CHANGES } from '../follow/store.ts'

/** What has changed for the public, to be told to those who follow it: see cms/follow/store.ts. Kept for 30 days. */
export const FollowedChanges: CollectionConfig = {
  slug: CHANGES,
  labels: { singular: both('Thay đổi', 'Change'), plural: both('Thay đổi', 'Changes') },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  timestamps: false,
  indexes: [{ fields: ['isMatched', 'at'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...CHANGE_KINDS] },
    { name: 'topics', type: 'json', required: true },
    { name: 'title', type: 'json', required: true },
    { name: 'path', type: 'text', required: true },
    { name: 'words', type: 'textarea' },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'isMatched', type: 'checkbox', defaultValue: false },
  ],
}
