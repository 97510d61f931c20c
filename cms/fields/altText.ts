import type { PayloadRequest, TextField } from 'payload'
import { both } from './both.ts'
import { isTranslation } from './requiredInVietnamese.ts'

/** Words that describe the file rather than the picture. */
const EMPTY_WORDS = new Set([
  'anh',
  'hinh',
  'hinh anh',
  'image',
  'picture',
  'photo',
  'logo',
  'anh minh hoa',
  'img',
])

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .trim()
    .toLowerCase()

type Given = { siblingData: Partial<{ decorative: boolean }>; operation?: string; req: PayloadRequest }

/** What a picture shows, for people who cannot see it (WCAG 2.2, 1.1.1): required unless decorative. */
export const altText: TextField = {
  name: 'alt',
  type: 'text',
  localized: true,
  label: both('Mô tả ảnh', 'Alternative text'),
  admin: {
    description: both(
      'Ảnh cho thấy điều gì? Viết một câu ngắn cho người không nhìn thấy ảnh.',
      'What does the picture show? One short sentence for people who cannot see it.',
    ),
  },
  validate: (value: unknown, { siblingData, operation, req }: Given) => {
    if (siblingData?.decorative) return true
    const text = typeof value === 'string' ? plain(value) : ''
    // A translation without a description falls back to the Vietnamese one.
    if (text === '' && operation === 'update' && isTranslation(req)) return true
    if (text === '') return 'Hãy mô tả ảnh, hoặc chọn "Ảnh trang trí".'
    if (EMPTY_WORDS.has(text)) return 'Mô tả điều ảnh cho thấy, không chỉ viết "ảnh".'
    return true
  },
}
