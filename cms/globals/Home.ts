import type { GlobalConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { publicGlobal } from '../abilities/publicGlobal.ts'
import { anyone, editors, staff } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { moment } from '../fields/moment.ts'
import { afterMoment } from '../fields/notBefore.ts'
import { many } from '../fields/relation.ts'

const SEVERITIES = [
  { value: 'info', label: both('Thông tin', 'Information') },
  { value: 'warning', label: both('Cảnh báo', 'Warning') },
  { value: 'emergency', label: both('Khẩn cấp', 'Emergency') },
]

/** What the home page shows first. */
export const Home: GlobalConfig = {
  slug: 'home',
  label: both('Trang chủ', 'Home page'),
  access: { read: anyone, readVersions: staff, update: editors },
  ...publicGlobal,
  admin: { group: GROUPS.editorial },
  versions: { max: 50 },
  fields: [
    {
      name: 'alerts',
      type: 'array',
      label: both('Thông báo nổi bật', 'Alerts'),
      labels: { singular: both('Thông báo', 'Alert'), plural: both('Thông báo', 'Alerts') },
      admin: { description: both('Tự ẩn khi hết hạn.', 'Hidden by itself after its end.') },
      fields: [
        { name: 'text', type: 'textarea', required: true, localized: true, label: both('Nội dung', 'Text') },
        {
          name: 'severity',
          type: 'select',
          required: true,
          defaultValue: 'info',
          options: SEVERITIES,
          label: both('Mức độ', 'Severity'),
        },
        {
          name: 'href',
          type: 'text',
          label: both('Liên kết', 'Link'),
          validate: (value: unknown) =>
            !value ||
            /^(\/(?!\/)|https:\/\/)\S*$/.test(String(value)) ||
            'Viết đường dẫn bắt đầu bằng / hoặc https://',
        },
        {
          type: 'row',
          fields: [
            moment('from', both('Hiện từ', 'From')),
            moment('until', both('Đến', 'Until'), {
              validate: afterMoment('from', both('lúc bắt đầu hiện', 'the moment it begins')),
            }),
          ],
        },
      ],
    },
    {
      name: 'examples',
      type: 'array',
      maxRows: 8,
      label: both('Câu tìm kiếm gợi ý', 'Example searches'),
      labels: { singular: both('Câu', 'Example'), plural: both('Câu', 'Examples') },
      fields: [
        {
          name: 'text',
          type: 'text',
          required: true,
          localized: true,
          label: both('Câu tìm kiếm', 'Search'),
        },
      ],
    },
    many('commonProcedures', 'procedures', both('Thủ tục nhiều người cần', 'Common procedures')),
    many('lifeEvents', 'life-events', both('Sự kiện đời sống', 'Life events')),
  ],
}
