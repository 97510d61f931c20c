import type { CollectionConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { nobody, staff } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/**
 * What the public searched for, counted, without personal data. The portal writes a batch every few seconds; the worker
 * merges the batches of a day into one clustered document and deletes days past their retention. Shapes:
 * cms/searchReport/shapes.ts.
 */
export const SearchLog: CollectionConfig = {
  slug: 'search-log',
  labels: {
    singular: both('Nhật ký tìm kiếm', 'Search log'),
    plural: both('Nhật ký tìm kiếm', 'Search log'),
  },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, group: GROUPS.search },
  fields: [
    { name: 'day', type: 'text', required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: ['batch', 'day'],
    },
    /** LogEntry[] for a batch, ClusterDay[] for a day. */
    { name: 'entries', type: 'json' },
    /** LogNote[] for a batch. */
    { name: 'notes', type: 'json' },
    { name: 'searches', type: 'number', required: true, defaultValue: 0 },
  ],
}
