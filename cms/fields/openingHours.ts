import type { ArrayField, PayloadRequest } from 'payload'
import { both } from './both.ts'
import { inLanguageOf } from './inLanguageOf.ts'

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const FORM = both(
  'Viết giờ theo dạng 07:30 (giờ:phút, 24 giờ).',
  'Write the time like 07:30 (hours and minutes of 24 hours).',
)
const ORDER = both('Giờ kết thúc phải sau giờ bắt đầu.', 'The end must come after the beginning.')

type Hours = { from?: unknown }

/** Clock times compare as texts. */
const endsByBegin = (name: string, value: unknown, { from }: Hours) =>
  name === 'to' && typeof from === 'string' && CLOCK.test(from) && String(value) <= from

const clock = (name: 'from' | 'to', label: { vi: string; en: string }) => ({
  name,
  type: 'text' as const,
  label,
  required: true,
  admin: { placeholder: '07:30', width: '25%' },
  validate: (value: unknown, { req, siblingData }: { req: PayloadRequest; siblingData: unknown }) => {
    if (typeof value !== 'string' || !CLOCK.test(value)) return inLanguageOf(req, FORM)
    return endsByBegin(name, value, siblingData as Hours) ? inLanguageOf(req, ORDER) : true
  },
})

/** The opening hours of an office; separate rows for morning and afternoon. */
export const openingHours: ArrayField = {
  name: 'openingHours',
  type: 'array',
  label: both('Giờ làm việc', 'Opening hours'),
  labels: { singular: both('Buổi', 'Session'), plural: both('Các buổi', 'Sessions') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'days',
          type: 'text',
          localized: true,
          required: true,
          label: both('Ngày', 'Days'),
          admin: { placeholder: 'Thứ Hai đến thứ Sáu', width: '50%' },
        },
        clock('from', both('Từ', 'From')),
        clock('to', both('Đến', 'To')),
      ],
    },
    { name: 'note', type: 'text', localized: true, label: both('Ghi chú', 'Note') },
  ],
}
