import type { TextField } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { anyone, provincialPublishers, nobodyField } from '../access/rules.ts'
import { sortedByName } from '../abilities/sortedByName.ts'
import { LINKED_REASON } from '../components/refusals/parts.ts'
import { LONGEST_ISSUER } from '../content/issuers.ts'
import { both } from '../fields/both.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { keepUsed, keyIssuer, renameInDocuments } from '../issuers/keep.ts'

const hidden = (name: string, more: Partial<TextField> = {}) =>
  ({
    name,
    type: 'text',
    label: name,
    access: { create: nobodyField, update: nobodyField },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    ...more,
  }) as TextField

/** Cơ quan ban hành: the authorities that issue legal documents, one record each however the name is spelled. */
export const Issuers = sortedByName({
  slug: 'issuers',
  labels: {
    singular: both('Cơ quan ban hành', 'Issuer'),
    plural: both('Cơ quan ban hành', 'Issuers'),
  },
  access: {
    read: anyone,
    create: provincialPublishers,
    update: provincialPublishers,
    delete: provincialPublishers,
  },
  hooks: {
    ...reconciled,
    beforeValidate: [keyIssuer],
    afterChange: [renameInDocuments, ...reconciled.afterChange],
    beforeDelete: [keepUsed, ...reconciled.beforeDelete],
  },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.lists,
    defaultColumns: ['name', 'shortName', 'nameEn', 'aliases'],
    listSearchableFields: ['name', 'shortName', 'aliases'],
  },
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: LONGEST_ISSUER,
      label: both('Tên cơ quan', 'Name'),
      admin: {
        components: { Error: LINKED_REASON },
        description: both(
          'Đổi tên ở đây là đổi trong mọi văn bản của cơ quan này.',
          'A new name here is the new name in all documents of this issuer.',
        ),
      },
    },
    {
      name: 'nameEn',
      type: 'text',
      maxLength: LONGEST_ISSUER,
      label: both('Tên tiếng Anh', 'Name in English'),
    },
    { name: 'shortName', type: 'text', maxLength: 40, label: both('Tên viết tắt', 'Short name') },
    {
      name: 'aliases',
      type: 'textarea',
      maxLength: 2000,
      label: both('Cách viết khác', 'Other spellings'),
      admin: {
        components: { Error: LINKED_REASON },
        description: both(
          'Mỗi cách viết một dòng. Chữ hoa, dấu cách, Uỷ/Ủy, UBND, HĐND đã được nhận ra sẵn.',
          'One a line. Capitals, blanks, Uỷ/Ủy, UBND and HĐND are understood without.',
        ),
      },
    },
    hidden('key', { unique: true, index: true }),
    hidden('aliasKeys', { maxLength: 4000 }),
  ],
})
