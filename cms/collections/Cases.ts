import type { CollectionConfig, Field } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { nobody } from '../access/rules.ts'
import { caseExportRoutes } from '../caseDesk/csv/exportRoutes.ts'
import { caseImportRoutes } from '../caseDesk/csv/importRoutes.ts'
import { phoneRoute } from '../caseDesk/phoneRoute.ts'
import { readCases } from '../cases/access.ts'
import { caseRoutes } from '../cases/routes.ts'
import { CASES } from '../cases/slugs.ts'
import { optionsOf, SOURCE_WORDS } from '../cases/words.ts'
import { CASE_SOURCES } from '../content/cases/intake.ts'
import { CASE_STATES } from '../content/cases/states.ts'
import { VISIBILITIES } from '../content/cases/visibility.ts'
import { both } from '../fields/both.ts'
import { one } from '../fields/relation.ts'
import { aboutFields } from './cases/aboutFields.ts'
import { timeFields } from './cases/timeFields.ts'
import { unseenFields } from './cases/unseenFields.ts'

const options = (rows: readonly { value: string; words: { vi: string; en: string } }[]) =>
  rows.map(({ value, words }) => ({ value, label: { ...words } }))

const side = { position: 'sidebar' as const }

const standing: Field[] = [
  {
    ...{ name: 'state', type: 'select', required: true, index: true },
    options: CASE_STATES.map(({ state, words }) => ({ value: state, label: { ...words } })),
    label: both('Trạng thái', 'State'),
    admin: side,
  },
  /** Follows from the state, for lists: one equal value finds what many states would. */
  { name: 'isOpen', type: 'checkbox', defaultValue: true, admin: { hidden: true } },
  { ...one('agency', 'agencies', both('Cơ quan xử lý', 'Handling agency'), { sidebar: true }) },
  { ...one('assignee', 'users', both('Người xử lý', 'Assignee'), { sidebar: true }) },
  { ...one('sameAs', CASES, both('Trùng với', 'Duplicate of'), { sidebar: true }) },
  {
    ...{ name: 'visibility', type: 'select', required: true, defaultValue: 'normal' },
    options: options(VISIBILITIES),
    label: both('Ai xem được', 'Who sees it'),
    admin: side,
  },
  { name: 'hiddenBecause', type: 'textarea', label: both('Lý do', 'Reason'), admin: side },
  {
    ...{ name: 'isReviewed', type: 'checkbox', defaultValue: false, index: true },
    label: both('Đã duyệt công khai', 'Reviewed for the public'),
    admin: side,
  },
  /** As its kind says; see mayBeSeen.ts. */
  { name: 'isPublishable', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
  {
    ...{ name: 'isConfidential', type: 'checkbox', defaultValue: false },
    label: both('Kín', 'Confidential'),
    admin: side,
  },
]

const texts: Field[] = [
  { name: 'text', type: 'textarea', required: true, label: both('Nội dung, như đã gửi', 'Text, as sent') },
  {
    name: 'publicText',
    type: 'textarea',
    label: both('Nội dung công khai, đã biên tập', 'Text for the public, reviewed'),
  },
  {
    name: 'publicSpot',
    type: 'text',
    label: both('Địa điểm công khai, đã biên tập', 'Place for the public, reviewed'),
  },
  /** Of the last answer, beside that of its entry: what is searched. */
  { name: 'publicAnswer', type: 'textarea', admin: { hidden: true } },
  { name: 'searchText', type: 'textarea', admin: { hidden: true } },
]

/**
 * Of the public list: all that it is narrowed by, so that neither its page nor its count reads the cases. The first are
 * the equal ones of PUBLIC_CASES (cms/cases/mayBeSeen.ts).
 */
const PUBLIC_LIST = {
  fields: [
    ...['isReviewed', 'isPublishable', 'visibility', 'receivedAt', 'isConfidential'],
    ...['kind', 'topic', 'state', 'place.commune', 'agency'],
  ],
}

/**
 * Citizens' cases. Received by the portal, changed by the acts of staff (cms/cases/acts) and of senders alone; deleted
 * by the worker after the time of their kind.
 */
export const Cases: CollectionConfig = {
  slug: CASES,
  labels: {
    singular: both('Phản ánh, kiến nghị', 'Case'),
    plural: both('Phản ánh, kiến nghị', 'Cases'),
  },
  access: { create: nobody, read: readCases, update: nobody, delete: nobody },
  admin: {
    // The desk of cases shows them: cms/components/cases.
    hidden: true,
    useAsTitle: 'number',
    group: GROUPS.voice,
    defaultColumns: ['number', 'kind', 'state', 'text', 'agency', 'dueOn', 'receivedOn'],
    listSearchableFields: ['number', 'text'],
    description: both(
      'Gửi từ cổng, điện thoại hoặc hệ thống khác. Cơ quan chỉ thấy hồ sơ của mình.',
      'Sent from the portal, by telephone or by another system. An agency sees its own cases alone.',
    ),
  },
  // Of the lists of the desk, of the province and of an agency, in their order; of reports near each other.
  indexes: [
    { fields: ['isOpen', 'dueOn', 'kind', 'topic', 'agency'] },
    { fields: ['state', 'dueOn'] },
    { fields: ['isPending', 'dueOn'] },
    { fields: ['assignee', 'isOpen', 'dueOn'] },
    { fields: ['agency', 'isOpen', 'dueOn', 'kind', 'topic'] },
    { fields: ['agency', 'closedOn'] },
    { fields: ['kind', 'topic', 'receivedOn'] },
    PUBLIC_LIST,
  ],
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [phoneRoute, ...caseExportRoutes, ...caseImportRoutes, ...caseRoutes],
  defaultSort: '-receivedAt',
  fields: [
    {
      ...{ name: 'number', type: 'text', required: true, unique: true, label: both('Số', 'Number') },
      admin: side,
    },
    { name: 'kind', type: 'text', required: true, index: true, label: both('Loại', 'Kind'), admin: side },
    ...standing,
    ...texts,
    ...aboutFields,
    ...timeFields,
    {
      ...{ name: 'source', type: 'select', required: true },
      options: optionsOf(SOURCE_WORDS, CASE_SOURCES),
      label: both('Nguồn', 'Source'),
      admin: side,
    },
    {
      ...{ name: 'theirNumber', type: 'text', index: true },
      ...{ label: both('Số ở hệ thống gửi', 'Number in the sending system'), admin: side },
    },
    /** Id of the partner that has sent it, and of the import with which it came. */
    { name: 'partner', type: 'text', index: true, admin: { hidden: true } },
    { name: 'batch', type: 'text', index: true, admin: { hidden: true } },
    ...unseenFields,
  ],
}
