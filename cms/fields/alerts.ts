import type { ArrayField, PayloadRequest } from 'payload'
import { both } from './both.ts'
import { moment } from './moment.ts'
import { isAddress } from './navLinks.ts'
import { afterMoment } from './notBefore.ts'

const SEVERITIES = [
  { value: 'info', label: both('Thông tin', 'Information') },
  { value: 'warning', label: both('Cảnh báo', 'Warning') },
  { value: 'emergency', label: both('Khẩn cấp', 'Emergency') },
]

/** Messages to everyone, each with a start and an end. @param more further fields of each alert */
export const alerts = (...more: ArrayField['fields']): ArrayField => ({
  name: 'alerts',
  type: 'array',
  label: both('Thông báo nổi bật', 'Alerts'),
  labels: { singular: both('Thông báo', 'Alert'), plural: both('Thông báo', 'Alerts') },
  admin: {
    description: both(
      'Hiện ở trang chủ, tự ẩn khi hết hạn. Cảnh báo trên mọi trang: mục “Cảnh báo”.',
      'On the home page, hidden by itself after its end. Alerts on every page are in “Alerts”.',
    ),
  },
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
      validate: (value: unknown, given: { req: PayloadRequest }) => !value || isAddress(value, given),
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
    ...more,
  ],
})
