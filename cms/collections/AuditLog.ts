import { APIError, type CollectionBeforeOperationHook, type CollectionConfig, type Field } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { administratorsOrAuditors, nobody } from '../access/rules.ts'
import { ACTIONS } from '../audit/actions.ts'
import { auditRoutes } from '../audit/routes.ts'
import { both } from '../fields/both.ts'

const text = (name: string, label: { vi: string; en: string }, rest: object = {}): Field => ({
  name,
  type: 'text',
  label,
  ...rest,
})

/** Beside what a reader looks for first. */
const aside = { admin: { position: 'sidebar' as const } }

/** Not even the code of this project writes here through Payload's operations: see cms/audit/append.ts. */
const appendOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!['create', 'update', 'delete'].includes(operation)) return args
  throw new APIError('Không ai sửa được nhật ký. (The log cannot be changed.)', 403, null, true)
}

/**
 * Who did what, when, from where: appended in the transaction of what it records, and chained by hashes. The entries
 * are written by cms/audit/append.ts alone, and deleted by cms/audit/purge.ts alone.
 */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: both('Mục nhật ký', 'Log entry'), plural: both('Nhật ký hệ thống', 'Audit log') },
  access: { read: administratorsOrAuditors, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.system,
    defaultColumns: ['at', 'actorName', 'action', 'subject', 'title', 'address'],
    listSearchableFields: ['title', 'actorName', 'document', 'address'],
    components: { beforeListTable: ['/components/audit/ExportLink.tsx#ExportLink'] },
    description: both(
      'Ai làm gì, lúc nào, từ đâu. Không ai sửa hay xóa được; npm run audit:verify kiểm tra chuỗi.',
      'Who did what, when and from where. Nobody can change or delete it; npm run audit:verify proves the chain.',
    ),
  },
  defaultSort: '-at',
  // What a person saved last, for the desk.
  indexes: [{ fields: ['actor', 'at'] }],
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: auditRoutes,
  hooks: { beforeOperation: [appendOnly] },
  fields: [
    // Entries of MongoDB get their number within a second of their transaction.
    { name: 'seq', type: 'number', unique: true, label: both('Số thứ tự', 'Number'), ...aside },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: both('Lúc', 'When'),
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
    },
    text('actorName', both('Người thực hiện', 'Who'), { index: true }),
    text('actor', both('Mã tài khoản', 'Account id'), aside),
    text('roles', both('Vai trò lúc ấy', 'Roles at that time'), aside),
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      options: [...ACTIONS],
      label: both('Việc', 'Action'),
    },
    // The options are the collections and globals: see cms/audit/plugin.ts.
    { name: 'subject', type: 'select', index: true, options: [], label: both('Loại nội dung', 'Kind') },
    text('document', both('Mã nội dung', 'Document id'), { index: true, ...aside }),
    text('title', both('Nội dung', 'Document')),
    text('note', both('Ghi chú', 'Note')),
    {
      name: 'changes',
      type: 'json',
      label: both('Đã đổi gì', 'What changed'),
      admin: {
        components: { Field: '/components/audit/Changes.tsx#Changes' },
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    text('address', both('Từ địa chỉ', 'From address'), { index: true, ...aside }),
    text('agent', both('Trình duyệt', 'Browser'), aside),
    { name: 'keptFrom', type: 'number', label: both('Giữ từ số', 'Kept from'), admin: { hidden: true } },
    text('previous', both('Mã băm của mục trước', 'Hash of the entry before'), aside),
    text('hash', both('Mã băm', 'Hash'), aside),
  ],
}
