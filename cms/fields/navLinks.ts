import type { ArrayField } from 'payload'
import { both } from './both.ts'

const isAddress = (value: unknown) =>
  (typeof value === 'string' && /^(\/(?!\/)|https:\/\/)\S*$/.test(value)) ||
  'Viết đường dẫn trong cổng (bắt đầu bằng /) hoặc địa chỉ https://'

/** The links of a menu. */
export const navLinks = (name: string, label: { vi: string; en: string }): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: both('Liên kết', 'Link'), plural: both('Liên kết', 'Links') },
  fields: [
    { name: 'label', type: 'text', required: true, localized: true, label: both('Chữ hiển thị', 'Label') },
    { name: 'href', type: 'text', required: true, label: both('Địa chỉ', 'Address'), validate: isAddress },
  ],
})
