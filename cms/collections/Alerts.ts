import type { Access, CollectionConfig, PayloadRequest, SelectField, Where } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { listed } from '../abilities/listed.ts'
import { canReadAll, type Reader } from '../access/permissions.ts'
import { communesHere } from '../alerts/communesHere.ts'
import { cancelDeleted, issueMessages } from '../alerts/issue.ts'
import {
  CERTAINTY_WORDS,
  CHANNEL_WORDS,
  SEVERITY_WORDS,
  STATUS_WORDS,
  URGENCY_WORDS,
} from '../alerts/words.ts'
import { ALERT_KINDS } from '../content/alerts/kinds.ts'
import { both } from '../fields/both.ts'
import { moment } from '../fields/moment.ts'
import { isAddress } from '../fields/navLinks.ts'
import { afterMoment } from '../fields/notBefore.ts'
import { many } from '../fields/relation.ts'
import { requiredInVietnamese } from '../fields/requiredInVietnamese.ts'
import { reconciled } from '../hooks/queueReconcile.ts'

const issued: Where[] = [{ status: { equals: 'actual' } }, { deletedAt: { exists: false } }]

/** Everyone reads what was issued for real; the desk reads drafts, exercises and tests, too. */
const issuedOrDesk: Access = ({ req }) => canReadAll(req.user as Reader) || { and: issued }

const inVietnamese = {
  validate: (value: unknown, { req }: { req: PayloadRequest }) => requiredInVietnamese(value, { req }),
}

const select = (
  name: string,
  words: Record<string, { vi: string; en: string }>,
  { label, defaultValue }: { label: { vi: string; en: string }; defaultValue: string },
): SelectField => ({
  ...{ name, type: 'select', required: true, index: true, label, defaultValue },
  options: Object.entries(words).map(([value, one]) => ({ value, label: { ...one } })),
})

/** Cảnh báo: what people must know now, on pages and for other systems. Saving one that is not a draft issues it. */
export const Alerts: CollectionConfig = {
  slug: 'alerts',
  labels: { singular: both('Cảnh báo', 'Alert'), plural: both('Cảnh báo', 'Alerts') },
  ...listed,
  access: { ...listed.access, read: issuedOrDesk },
  hooks: {
    ...reconciled,
    afterChange: [issueMessages, ...reconciled.afterChange],
    beforeDelete: [cancelDeleted, ...reconciled.beforeDelete],
  },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.editorial,
    defaultColumns: ['title', 'severity', 'status', 'from', 'until'],
    description: both(
      'Lưu với “Phát đi thật” là hiện ngay trên cổng và phát bản tin CAP. Mỗi lần sửa phát một bản tin mới thay bản trước; bản đã phát không đổi. Tự ẩn khi hết hạn.',
      'Saved as “Issued for real”, it is on the portal at once and a CAP message goes out. Each change sends a new message in place of the former; what was sent stays as it is. It leaves by itself after its end.',
    ),
  },
  defaultSort: '-until',
  fields: [
    {
      ...{ name: 'title', type: 'text', localized: true, maxLength: 120, label: both('Tiêu đề', 'Headline') },
      ...inVietnamese,
      admin: { placeholder: 'Nguy cơ sạt lở đất từ chiều 12/8' },
    },
    {
      ...{
        name: 'text',
        type: 'textarea',
        localized: true,
        maxLength: 1200,
        label: both('Nội dung', 'Text'),
      },
      ...inVietnamese,
    },
    {
      ...{ name: 'instruction', type: 'textarea', localized: true, maxLength: 600 },
      label: both('Người dân cần làm gì', 'What people should do'),
    },
    {
      type: 'row',
      fields: [
        select('severity', SEVERITY_WORDS, { label: both('Mức độ', 'Severity'), defaultValue: 'warning' }),
        select('kind', Object.fromEntries(ALERT_KINDS.map(({ value, words }) => [value, words])), {
          label: both('Về việc gì', 'Event'),
          defaultValue: 'other',
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        moment('from', both('Từ lúc', 'From'), {
          index: true,
          defaultValue: () => new Date().toISOString(),
        }),
        moment('until', both('Đến lúc', 'Until'), {
          required: true,
          index: true,
          validate: afterMoment('from', both('lúc bắt đầu', 'the beginning')),
        }),
      ],
    },
    {
      ...many('areas', 'units', both('Xã, phường', 'Communes'), {
        description: both('Để trống: toàn tỉnh.', 'Empty: the whole province.'),
      }),
      filterOptions: communesHere,
    },
    {
      ...{ name: 'href', type: 'text', label: both('Liên kết', 'Link') },
      validate: (value: unknown, given: { req: PayloadRequest }) => !value || isAddress(value, given),
    },
    {
      type: 'row',
      fields: [
        select('urgency', URGENCY_WORDS, { label: both('Khẩn trương', 'Urgency'), defaultValue: 'expected' }),
        select('certainty', CERTAINTY_WORDS, {
          label: both('Chắc chắn', 'Certainty'),
          defaultValue: 'likely',
        }),
      ],
    },
    {
      ...select('status', STATUS_WORDS, { label: both('Phát', 'Issue'), defaultValue: 'draft' }),
      admin: { position: 'sidebar' },
    },
    {
      ...select('channels', CHANNEL_WORDS, { label: both('Nơi phát', 'Channels'), defaultValue: 'pages' }),
      ...{ hasMany: true, index: false, defaultValue: ['pages', 'cap'] },
      admin: { position: 'sidebar' },
    } as SelectField,
    {
      ...{ name: 'isCancelled', type: 'checkbox', defaultValue: false, label: both('Đã hủy', 'Cancelled') },
      admin: {
        position: 'sidebar',
        description: both('Không còn hiện là đang có hiệu lực.', 'It is no longer shown as in force.'),
      },
    },
    {
      ...{ name: 'cancelReason', type: 'text', localized: true, maxLength: 300 },
      label: both('Lý do hủy', 'Why it was cancelled'),
      admin: { position: 'sidebar', condition: (data) => Boolean(data.isCancelled) },
    },
  ],
}
