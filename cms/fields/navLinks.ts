import type { ArrayField, PayloadRequest } from 'payload'
import { both } from './both.ts'
import { inLanguageOf } from './inLanguageOf.ts'

/** Why a text is no address that leads on from the portal. */
export const NO_ADDRESS = both(
  'Viết đường dẫn trong cổng (bắt đầu bằng /) hoặc địa chỉ https://',
  'Write a path on this portal (it begins with /) or an https:// address.',
)

/** Field validation: a path on the portal, or an https address. */
export const isAddress = (value: unknown, { req }: { req: PayloadRequest }): true | string =>
  (typeof value === 'string' && /^(\/(?!\/)|https:\/\/)\S*$/.test(value)) || inLanguageOf(req, NO_ADDRESS)

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
