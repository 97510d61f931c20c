import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { readOfCases } from '../cases/access.ts'
import { CASE_EVENTS, CASES } from '../cases/slugs.ts'
import { CASE_ACTS } from '../content/cases/acts.ts'
import { both } from '../fields/both.ts'
import { one } from '../fields/relation.ts'

/** The threads of cases: what was done and said, by whom and when. Written with each act alone. */
export const CaseEvents: CollectionConfig = {
  slug: CASE_EVENTS,
  labels: {
    singular: both('Diễn biến hồ sơ', 'Entry of a case'),
    plural: both('Diễn biến hồ sơ', 'Entries of cases'),
  },
  access: { create: nobody, read: readOfCases, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'act' },
  lockDocuments: false,
  defaultSort: 'at',
  fields: [
    { ...one('case', CASES, both('Hồ sơ', 'Case'), { required: true }) },
    { name: 'at', type: 'date', required: true, index: true, label: both('Lúc', 'At') },
    {
      ...{ name: 'act', type: 'select', required: true },
      options: CASE_ACTS.map(({ act, words }) => ({ value: act, label: { ...words } })),
      label: both('Việc', 'Act'),
    },
    /** Whose act it is. */
    { name: 'role', type: 'select', required: true, options: ['sender', 'agency', 'system'] },
    /** The name of the member of staff; it survives the account. */
    { name: 'by', type: 'text', label: both('Người làm', 'By') },
    { name: 'byId', type: 'text', admin: { hidden: true } },
    { name: 'text', type: 'textarea', label: both('Nội dung', 'Text') },
    { name: 'publicText', type: 'textarea', label: both('Nội dung công khai', 'Text for the public') },
    { name: 'isForSender', type: 'checkbox', defaultValue: false },
    { name: 'isPublic', type: 'checkbox', defaultValue: false },
    { name: 'details', type: 'json' },
  ],
}
