import { addressed } from '../abilities/addressed.ts'
import { GROUPS } from '../abilities/groups.ts'
import { listed } from '../abilities/listed.ts'
import { sortedByName } from '../abilities/sortedByName.ts'
import { both } from '../fields/both.ts'
import { slugField } from '../fields/slug.ts'
import { reconciled } from '../hooks/queueReconcile.ts'

/** Chuyên mục: the sections of the news. */
export const Categories = sortedByName(
  addressed({
    slug: 'categories',
    labels: { singular: both('Chuyên mục', 'Category'), plural: both('Chuyên mục', 'Categories') },
    ...listed,
    hooks: reconciled,
    admin: { useAsTitle: 'name', group: GROUPS.lists, defaultColumns: ['name', 'slug', 'order'] },
    defaultSort: 'order,name',
    fields: [
      { name: 'name', type: 'text', required: true, localized: true, label: both('Tên chuyên mục', 'Name') },
      { name: 'summary', type: 'textarea', localized: true, label: both('Mô tả', 'Summary') },
      slugField('name'),
      { name: 'order', type: 'number', defaultValue: 100, index: true, label: both('Thứ tự', 'Order') },
    ],
  }),
)
