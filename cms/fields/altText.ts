import type { PayloadRequest, TextField } from 'payload'
import { isGenericAlt } from '../checks/pictures.ts'
import { both } from './both.ts'
import { inLanguageOf } from './inLanguageOf.ts'
import { isTranslation } from './requiredInVietnamese.ts'

const MISSING = both(
  'Hãy mô tả ảnh, hoặc chọn “Ảnh trang trí”.',
  'Describe the picture, or mark it as decorative.',
)
const GENERIC = both(
  'Mô tả điều ảnh cho thấy, không chỉ viết “ảnh” hay tên tệp.',
  'Say what the picture shows, not just “picture” or the name of the file.',
)

type Given = {
  siblingData: Partial<{ decorative: boolean; filename: string }>
  operation?: string
  req: PayloadRequest
}

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
    const text = typeof value === 'string' ? value.trim() : ''
    // A translation without a description falls back to the Vietnamese one.
    if (text === '' && operation === 'update' && isTranslation(req)) return true
    if (text === '') return inLanguageOf(req, MISSING)
    return !isGenericAlt(text, siblingData?.filename) || inLanguageOf(req, GENERIC)
  },
}
