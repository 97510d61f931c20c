import { addressed } from '../abilities/addressed.ts'
import { GROUPS } from '../abilities/groups.ts'
import { listed } from '../abilities/listed.ts'
import { sortedByName } from '../abilities/sortedByName.ts'
import { both } from '../fields/both.ts'
import { slugField } from '../fields/slug.ts'
import { checkChoice } from '../hooks/checkChoice.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { choiceFields } from './fields/choice.ts'

/** Lĩnh vực: the subject a procedure belongs to in the national catalogue. */
export const Fields = sortedByName(
  addressed({
    slug: 'fields',
    labels: { singular: both('Lĩnh vực', 'Field'), plural: both('Lĩnh vực', 'Fields') },
    ...listed,
    hooks: { ...reconciled, beforeChange: [checkChoice] },
    admin: { useAsTitle: 'name', group: GROUPS.procedures, defaultColumns: ['name', 'code', 'slug'] },
    fields: [
      { name: 'name', type: 'text', required: true, localized: true, label: both('Tên lĩnh vực', 'Name') },
      { name: 'code', type: 'text', label: both('Mã lĩnh vực', 'Code') },
      { name: 'summary', type: 'textarea', localized: true, label: both('Mô tả', 'Summary') },
      slugField('name'),
      choiceFields,
    ],
  }),
)
