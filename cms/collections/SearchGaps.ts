import type { CollectionConfig, Field } from 'payload'
import { slugsWith } from '../content/types/index.ts'
import { GROUPS } from '../abilities/groups.ts'
import { ownedRules } from '../access/ownedRules.ts'
import {
  administrators,
  administratorsField,
  provincialDesk,
  provincialDeskField,
  nobody,
  nobodyField,
  staff,
} from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { day } from '../fields/day.ts'
import { moment } from '../fields/moment.ts'
import { one } from '../fields/relation.ts'
import { closedAccounts } from '../hooks/closedAccounts.ts'
import { closeGap } from '../hooks/closeGap.ts'

type Label = { vi: string; en: string }

/** Counted by the worker and shown to editors; no request may set it. */
const counted = { access: { create: nobodyField, update: nobodyField } }
const count = (name: string, label: Label): Field => ({
  ...counted,
  name,
  type: 'number',
  index: true,
  defaultValue: 0,
  label,
  admin: { readOnly: true },
})
const lines = (name: string, label: Label): Field => ({
  ...counted,
  name,
  type: 'textarea',
  label,
  admin: { readOnly: true },
})
const seen = (name: string, label: Label): Field => ({
  ...counted,
  name,
  type: 'text',
  index: true,
  label,
  admin: { readOnly: true },
})

const STATUSES = [
  { value: 'open', label: both('Chưa xử lý', 'Open') },
  { value: 'assigned', label: both('Đã giao', 'Assigned') },
  { value: 'closed', label: both('Đã xong', 'Closed') },
  { value: 'ignored', label: both('Bỏ qua', 'Ignored') },
]

const sidebar = { position: 'sidebar' as const }

const statistics: Field[] = [
  {
    ...counted,
    name: 'query',
    type: 'text',
    required: true,
    label: both('Câu tìm', 'Query'),
    admin: { readOnly: true },
  },
  {
    ...counted,
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: both('Chữ không dấu', 'Plain letters'),
    admin: { hidden: true },
  },
  {
    type: 'row',
    fields: [
      count('searches', both('Lượt tìm', 'Searches')),
      count('zero', both('Không có kết quả', 'Nothing found')),
      count('refined', both('Phải tìm lại', 'Refined')),
      count('abandoned', both('Bỏ dở', 'Abandoned')),
      count('clicked', both('Lượt mở kết quả', 'Results opened')),
    ],
  },
  lines('examples', both('Các cách viết', 'Spellings')),
  lines('refinedTo', both('Sau đó tìm', 'Searched next')),
  { ...counted, name: 'clicks', type: 'json', admin: { hidden: true } },
  {
    type: 'row',
    fields: [
      seen('firstSeen', both('Thấy từ ngày', 'First seen')),
      seen('lastSeen', both('Lần gần nhất', 'Last seen')),
    ],
  },
  {
    name: 'missing',
    type: 'array',
    label: both('Người đọc nói còn thiếu', 'What readers missed'),
    labels: { singular: both('Lời nhắn', 'Note'), plural: both('Lời nhắn', 'Notes') },
    access: { create: nobodyField, update: administratorsField },
    admin: {
      description: both(
        'Quản trị viên xóa lời nhắn có thông tin cá nhân tại đây.',
        'Administrators remove notes that hold personal data here.',
      ),
    },
    fields: [
      // The form allows 500 characters as people count them; the database counts a rare one, such as 🙂, twice.
      { name: 'text', type: 'textarea', required: true, maxLength: 1000, label: both('Nội dung', 'Text') },
      { name: 'day', type: 'text', label: both('Ngày', 'Day'), admin: { readOnly: true } },
    ],
  },
]

const work: Field[] = [
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'open',
    index: true,
    options: STATUSES,
    label: both('Tình trạng', 'Status'),
    admin: {
      ...sidebar,
      description: both(
        'Chỉ đóng được khi tìm lại câu này thấy trang đã chọn trong 3 kết quả đầu.',
        'Closes only when the query, asked anew, finds the chosen page in the first 3 results.',
      ),
    },
  },
  {
    ...one('agency', 'agencies', both('Cơ quan phụ trách', 'Agency'), { sidebar: true }),
    access: { update: provincialDeskField },
  },
  {
    name: 'assignee',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: both('Người phụ trách', 'Assignee'),
    filterOptions: ({ siblingData }) => {
      const { agency } = siblingData as { agency?: string | null }
      return agency ? { or: [{ agency: { equals: agency } }, { agency: { exists: false } }] } : true
    },
    admin: sidebar,
  },
  {
    ...counted,
    name: 'assigneeName',
    type: 'text',
    label: both('Tên người phụ trách', 'Name of the assignee'),
    admin: { ...sidebar, readOnly: true },
  },
  day('dueOn', both('Hạn xử lý', 'Due on'), { sidebar: true, index: true }),
  {
    name: 'chosen',
    type: 'relationship',
    relationTo: slugsWith('search'),
    label: both('Trang phải tìm thấy', 'Page that must be found'),
    admin: sidebar,
  },
  {
    name: 'lastCheck',
    type: 'group',
    label: both('Lần kiểm tra gần nhất', 'Last check'),
    access: { create: nobodyField, update: nobodyField },
    admin: { ...sidebar, readOnly: true },
    fields: [
      moment('at', both('Lúc', 'At')),
      { name: 'rank', type: 'number', label: both('Thứ hạng', 'Place') },
      { name: 'engine', type: 'text', label: both('Trả lời bởi', 'Answered by') },
      { name: 'ok', type: 'checkbox', label: both('Tìm thấy', 'Found') },
    ],
  },
]

/** An agency's people work on the gaps that the province assigned to their agency. */
const { update } = ownedRules('agency', { update: provincialDesk })

/** Searches whose results did not help: clusters of queries, who works on each, and until when. */
export const SearchGaps: CollectionConfig = {
  slug: 'search-gaps',
  labels: {
    singular: both('Câu tìm chưa được đáp ứng', 'Search gap'),
    plural: both('Câu tìm chưa được đáp ứng', 'Search gaps'),
  },
  access: { read: staff, create: nobody, update, delete: administrators },
  admin: {
    useAsTitle: 'query',
    group: GROUPS.search,
    defaultColumns: ['query', 'status', 'searches', 'zero', 'abandoned', 'agency', 'assigneeName', 'dueOn'],
    listSearchableFields: ['query', 'key'],
    components: {
      beforeListTable: ['/components/searchReport/SearchReportLink.tsx#SearchReportLink'],
    },
  },
  defaultSort: '-zero',
  hooks: { beforeOperation: [closedAccounts('assignee')], beforeChange: [closeGap] },
  fields: [...statistics, ...work],
}
