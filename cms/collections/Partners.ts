import type { CollectionConfig, Field } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { administrators, nobodyField } from '../access/rules.ts'
import {
  MOST_PER_MINUTE,
  PARTNER_RIGHTS,
  REACH_WORDS,
  REACHES,
  USUAL_PER_MINUTE,
} from '../content/partners.ts'
import { both } from '../fields/both.ts'
import { many, one } from '../fields/relation.ts'
import { optionsOf } from '../cases/words.ts'
import { partnerRoutes } from '../partners/routes.ts'
import { PARTNERS } from '../partners/slugs.ts'
import { webhookAddress } from '../partners/webhookAddress.ts'

const RIGHTS = {
  create: both('Gửi', 'Create'),
  read: both('Đọc', 'Read'),
  update: both('Xử lý', 'Act on'),
}

const grants: Field = {
  name: 'grants',
  type: 'array',
  label: both('Quyền theo loại', 'Rights by kind'),
  labels: { singular: both('Loại', 'Kind'), plural: both('Loại', 'Kinds') },
  admin: {
    description: both(
      'Loại không ghi ở đây thì hệ thống này không gửi, không đọc được. Muốn xử lý phải có cả quyền đọc.',
      'A kind that is not listed is neither sent nor read. Acting on cases needs reading too.',
    ),
  },
  fields: [
    one('kind', 'case-kinds', both('Loại phản ánh', 'Kind of case'), { required: true }),
    {
      type: 'row',
      fields: PARTNER_RIGHTS.map((name) => ({
        ...{ name, type: 'checkbox', defaultValue: false, label: RIGHTS[name] },
      })),
    },
  ],
}

const reach: Field[] = [
  {
    ...{ name: 'reach', type: 'select', required: true, defaultValue: 'own' },
    options: optionsOf(REACH_WORDS, REACHES),
    label: both('Thấy hồ sơ nào', 'Which cases it sees'),
    admin: {
      description: both(
        'Hồ sơ kín chỉ hệ thống đã gửi nó thấy.',
        'Confidential cases are seen by the system that has sent them alone.',
      ),
    },
  },
  {
    ...many('agencies', 'agencies', both('Của các cơ quan', 'Of these agencies')),
    admin: { condition: (data) => data?.reach === 'agencies' },
  },
  {
    ...{ name: 'readsContacts', type: 'checkbox', defaultValue: false },
    label: both('Được mở liên hệ của người gửi', 'May open who sent a case'),
    admin: {
      description: both('Mỗi lần mở đều ghi vào nhật ký.', 'Each time is recorded in the audit log.'),
    },
  },
]

const side = { position: 'sidebar' as const }
/** Set by routes and by requests of the partner alone. */
const unchanged = { create: nobodyField, update: nobodyField }
const unseen = { access: { ...unchanged, read: nobodyField }, admin: { hidden: true } }

const standing: Field[] = [
  {
    ...{ name: 'isActive', type: 'checkbox', defaultValue: true, label: both('Đang dùng', 'Active') },
    admin: side,
  },
  {
    ...{ name: 'activeUntil', type: 'date', label: both('Dùng đến', 'Active until') },
    admin: { ...side, date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    ...{ name: 'perMinute', type: 'number', required: true, defaultValue: USUAL_PER_MINUTE },
    ...{ min: 1, max: MOST_PER_MINUTE, label: both('Số yêu cầu mỗi phút', 'Requests a minute'), admin: side },
  },
  {
    ...{ name: 'usedAt', type: 'date', access: unchanged, label: both('Dùng lần cuối', 'Last used') },
    admin: { ...side, readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
  },
]

const keys: Field[] = [
  {
    ...{ name: 'keyHint', type: 'text', access: unchanged, label: both('Khóa đang dùng', 'Present key') },
    admin: { readOnly: true },
  },
  {
    ...{ name: 'webhookUrl', type: 'text', maxLength: 500, validate: webhookAddress },
    label: both('Địa chỉ nhận tin báo', 'Address of the webhook'),
    admin: {
      description: both(
        'Webhook: địa chỉ https công khai; mỗi bước của hồ sơ mà hệ thống này thấy được báo đến đây, có chữ ký.',
        'A public https address; each step of the cases that it sees is told there, signed.',
      ),
    },
  },
  {
    ...{ name: 'webhookStoppedAt', type: 'date', access: unchanged },
    label: both('Ngừng gửi tin báo từ', 'Webhook stopped since'),
    admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    ...{ name: 'partnerKeys', type: 'ui' },
    admin: {
      disableListColumn: true,
      components: { Field: '/components/partners/PartnerKeys.tsx#PartnerKeys' },
    },
  },
  { name: 'keyHash', type: 'text', index: true, ...unseen },
  /** Sealed for the id. */
  { name: 'webhookSecret', type: 'text', ...unseen },
]

/**
 * The systems of others that send, read and act on cases over the portal's API: the province's app, the 1022 system. Keys
 * are shown once and stored as keyed digests; see cms/partners and ops/docs/partners.md.
 */
export const Partners: CollectionConfig = {
  slug: PARTNERS,
  labels: {
    singular: both('Hệ thống đối tác', 'Partner system'),
    plural: both('Hệ thống đối tác', 'Partner systems'),
  },
  access: { create: administrators, read: administrators, update: administrators, delete: administrators },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.voice,
    defaultColumns: ['name', 'isActive', 'reach', 'keyHint', 'usedAt', 'webhookStoppedAt'],
    description: both(
      'Ứng dụng của tỉnh, hệ thống 1022… gửi và nhận phản ánh qua API của cổng.',
      'The province’s app, the 1022 system and others send and get cases by the API of the portal.',
    ),
  },
  endpoints: partnerRoutes,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200, label: both('Tên', 'Name') },
    ...standing,
    grants,
    ...reach,
    ...keys,
  ],
}
