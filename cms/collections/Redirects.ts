import type { CollectionConfig, PayloadRequest } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { provincialPublishers, nobodyField, portalOrStaff } from '../access/rules.ts'
import { CONTENT_SLUGS } from '../content/types/index.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { internalNote } from '../fields/inUse.ts'
import { reason, successor, WITHDRAWAL_MODES } from '../fields/withdrawal.ts'
import { checkRedirect } from '../hooks/checkRedirect.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { redirectRoutes } from '../redirects/routes.ts'

type Data = { from?: string | null; kind?: string | null; to?: string | null }

const KINDS = [
  { value: 'document', label: both('Một nội dung trên cổng', 'Content of this portal') },
  { value: 'address', label: both('Một địa chỉ khác', 'Another address') },
  { value: 'gone', label: both('Không đâu cả: báo là đã gỡ', 'Nowhere: say that it was withdrawn') },
]

const isKind = (kind: string) => (data: Data) => (data.kind ?? 'document') === kind

/**
 * Chuyển hướng: where addresses lead that have no content any more. The CMS creates most of them when content moves or
 * is withdrawn; editors add others by hand, such as addresses of an older portal. Content at an address always takes
 * precedence.
 */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: both('Chuyển hướng', 'Redirect'), plural: both('Chuyển hướng', 'Redirects') },
  access: {
    read: portalOrStaff,
    create: provincialPublishers,
    update: provincialPublishers,
    delete: provincialPublishers,
  },
  endpoints: redirectRoutes,
  hooks: { ...reconciled, beforeValidate: [checkRedirect] },
  admin: {
    useAsTitle: 'from',
    group: GROUPS.editorial,
    defaultColumns: ['from', 'kind', 'target', 'to', 'source', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
    components: { beforeListTable: ['/components/csvFiles/RedirectFiles.tsx#RedirectFiles'] },
    description: both(
      'Địa chỉ cũ dẫn đi đâu. Khi đổi đường dẫn hoặc gỡ nội dung đã công bố, hệ thống tự ghi ở đây; địa chỉ của cổng cũ thì thêm tay. Áp dụng cho cả tiếng Việt và tiếng Anh.',
      'Where old addresses lead. What is moved or withdrawn is noted here by itself; add addresses of an older portal by hand. Holds for both languages.',
    ),
  },
  defaultSort: '-updatedAt',
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: both('Địa chỉ cũ', 'Old address'),
      admin: { description: both('Ví dụ: /tin-tuc/ten-cu', 'For example: /tin-tuc/old-name') },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'document',
      options: KINDS,
      label: both('Dẫn tới', 'Leads to'),
    },
    {
      name: 'target',
      type: 'relationship',
      relationTo: [...CONTENT_SLUGS],
      label: both('Nội dung', 'Content'),
      validate: (value: unknown, { req, data }: { req: PayloadRequest; data: unknown }) =>
        !isKind('document')(data as Data) ||
        Boolean(value) ||
        inLanguageOf(req, both('Hãy chọn nội dung.', 'Choose the content.')),
      admin: {
        condition: isKind('document'),
        description: both(
          'Địa chỉ cũ luôn theo nội dung này, kể cả khi nó lại đổi đường dẫn.',
          'The old address follows this content, also when it moves again.',
        ),
      },
    },
    {
      name: 'to',
      type: 'text',
      label: both('Địa chỉ mới', 'New address'),
      admin: {
        condition: (data: Data) => isKind('address')(data) || Boolean(data.to),
      },
    },
    {
      ...reason,
      admin: { condition: (data: Data) => !isKind('address')(data) },
    },
    {
      name: 'mode',
      type: 'select',
      defaultValue: 'gone',
      options: [...WITHDRAWAL_MODES],
      label: both('Khi nội dung ấy đã gỡ', 'Once that content is withdrawn'),
      admin: {
        condition: isKind('document'),
        description: both(
          'Lấy từ nội dung ấy mỗi khi nó thay đổi trong lúc đã gỡ.',
          'Taken from the content whenever that one changes while it is withdrawn.',
        ),
      },
    },
    {
      ...successor,
      relationTo: [...CONTENT_SLUGS],
      admin: {
        condition: (data: Data & { mode?: string }) => isKind('document')(data) && data.mode === 'moved',
      },
    },
    {
      name: 'source',
      type: 'select',
      defaultValue: 'hand',
      options: [
        { value: 'auto', label: both('Hệ thống', 'The system') },
        { value: 'hand', label: both('Thêm tay', 'By hand') },
      ],
      label: both('Người ghi', 'Noted by'),
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
    internalNote,
  ],
}
