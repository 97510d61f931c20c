import type { CollectionConfig, Field, PayloadRequest, TextFieldSingleValidation } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { administrators, nobody, nobodyField, portalOrStaff } from '../access/rules.ts'
import { followKind } from '../cases/followKind.ts'
import { CASE_KINDS_SLUG } from '../cases/slugs.ts'
import { CASE_PARTS, CONTACT_RULES, PUBLISHING_RULES } from '../content/cases/kind.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { one } from '../fields/relation.ts'
import { requiredInVietnamese } from '../fields/requiredInVietnamese.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { CONTACT_WORDS, optionsOf, PART_WORDS, PUBLISHING_WORDS } from '../cases/words.ts'
import { clockFields } from './caseKinds/clockFields.ts'
import { lawFields } from './caseKinds/lawFields.ts'
import { templates } from './caseKinds/templates.ts'

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/
const NO_KEY = both(
  'Chỉ gồm chữ thường không dấu, số và gạch nối.',
  'Small letters without accents, digits and hyphens alone.',
)

const isKey: TextFieldSingleValidation = (value, { req }) =>
  KEY.test(value ?? '') || inLanguageOf(req, NO_KEY)

type Label = { vi: string; en: string }

const localizedText = (name: string, label: Label) => ({
  ...{ name, localized: true, maxLength: 1000, label },
  validate: (value: unknown, { req }: { req: PayloadRequest }) => requiredInVietnamese(value, { req }),
})

const line = (name: string, label: Label): Field => ({ ...localizedText(name, label), type: 'text' })
const paragraph = (name: string, label: Label): Field => ({ ...localizedText(name, label), type: 'textarea' })

const topics: Field = {
  name: 'topics',
  type: 'array',
  label: both('Lĩnh vực', 'Fields of reports'),
  labels: { singular: both('Lĩnh vực', 'Field'), plural: both('Lĩnh vực', 'Fields') },
  fields: [
    { name: 'key', type: 'text', required: true, label: both('Mã', 'Key') },
    line('name', both('Tên', 'Name')),
    { name: 'telephone', type: 'text', label: both('Số gọi khi khẩn cấp', 'Telephone when urgent') },
    { name: 'urgentWhen', type: 'text', localized: true, label: both('Khẩn cấp khi nào', 'Urgent when') },
  ],
}

const routes: Field = {
  name: 'routes',
  type: 'array',
  label: both('Chuyển đến cơ quan', 'Routing'),
  labels: { singular: both('Dòng chuyển', 'Route'), plural: both('Dòng chuyển', 'Routes') },
  admin: {
    description: both(
      'Dòng đầu tiên khớp được dùng; ô để trống khớp với mọi hồ sơ. Không dòng nào khớp: cơ quan người gửi chọn, cơ quan của thủ tục, rồi UBND xã; loại kín thì về đầu mối của tỉnh.',
      'The first row that fits is used; an empty cell fits every case. If none fits: the agency chosen by the sender, that of the procedure, then the commune’s; confidential kinds go to the provincial desk.',
    ),
  },
  fields: [
    { name: 'topic', type: 'text', label: both('Mã lĩnh vực', 'Key of a field') },
    one('commune', 'units', both('Xã, phường', 'Commune')),
    one('agency', 'agencies', both('Cơ quan được phản ánh', 'Agency it is about')),
    one('to', 'agencies', both('Cơ quan xử lý', 'Handling agency'), { required: true }),
  ],
}

const rules: Field[] = [
  {
    ...{ name: 'asks', type: 'select', hasMany: true },
    options: optionsOf(PART_WORDS, CASE_PARTS),
    label: both('Biểu mẫu hỏi thêm', 'What the form asks'),
  },
  {
    ...{ name: 'contact', type: 'select', required: true, defaultValue: 'optional' },
    options: optionsOf(CONTACT_WORDS, CONTACT_RULES),
    label: both('Thông tin người gửi', 'Contact of the sender'),
  },
  {
    ...{ name: 'publishes', type: 'select', required: true, defaultValue: 'never' },
    options: optionsOf(PUBLISHING_WORDS, PUBLISHING_RULES),
    label: both('Công khai', 'Shown to the public'),
  },
  {
    ...{ name: 'isConfidential', type: 'checkbox', defaultValue: false },
    label: both('Kín: không bao giờ công khai', 'Confidential: never public'),
  },
  {
    ...{ name: 'needsSecondPerson', type: 'checkbox', defaultValue: false },
    label: both('Câu trả lời phải có người thứ hai duyệt', 'Answers are approved by a second person'),
  },
  {
    ...{ name: 'keepMonths', type: 'number', required: true, min: 1, max: 600, defaultValue: 24 },
    label: both('Xóa sau khi đóng (tháng)', 'Deleted after closing (months)'),
  },
]

/** The kinds of cases with their forms, clocks, rules and routing; see cms/content/cases/kind.ts. */
export const CaseKinds: CollectionConfig = {
  slug: CASE_KINDS_SLUG,
  labels: {
    singular: both('Loại phản ánh', 'Kind of case'),
    plural: both('Loại phản ánh', 'Kinds of cases'),
  },
  access: { create: administrators, read: portalOrStaff, update: administrators, delete: nobody },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.voice,
    defaultColumns: ['name', 'key', 'isOpen', 'keepMonths'],
    description: both(
      'Một loại không xóa được vì còn hồ sơ; bỏ chọn “Đang nhận” để ngừng nhận.',
      'A kind is not deleted, since cases belong to it; untick “Open” to take no more.',
    ),
  },
  hooks: { ...reconciled, afterChange: [...reconciled.afterChange, followKind] },
  fields: [
    line('name', both('Tên', 'Name')),
    {
      ...{ name: 'key', type: 'text', required: true, unique: true, label: both('Địa chỉ', 'Address') },
      access: { update: nobodyField },
      validate: isKey,
      admin: { position: 'sidebar', description: both('/gop-y/{địa chỉ}', '/gop-y/{address}') },
    },
    {
      ...{ name: 'isOpen', type: 'checkbox', defaultValue: true, label: both('Đang nhận', 'Open') },
      admin: { position: 'sidebar' },
    },
    {
      ...{ name: 'closedUntil', type: 'date', label: both('Tạm ngừng nhận đến', 'Closed until') },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    paragraph('intro', both('Giới thiệu', 'Introduction')),
    line('question', both('Câu hỏi cho nội dung', 'Question of the text')),
    ...rules,
    ...clockFields,
    ...lawFields,
    topics,
    routes,
    templates,
  ],
}
