import type { CollectionConfig } from 'payload'
import { nobody, readersOfAll } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/** How many readers found a page helpful on a day. Counted by the portal, without anything of the reader. */
export const PageVotes: CollectionConfig = {
  slug: 'page-votes',
  labels: {
    singular: both('Lượt đánh giá trang', 'Votes on a page'),
    plural: both('Lượt đánh giá trang', 'Votes on pages'),
  },
  access: { create: nobody, read: readersOfAll, update: nobody, delete: nobody },
  admin: { hidden: true },
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'path', type: 'text', required: true, index: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'yes', type: 'number', required: true, defaultValue: 0 },
    { name: 'no', type: 'number', required: true, defaultValue: 0 },
  ],
}
