import type { ArrayField } from 'payload'
import { both } from './both.ts'

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/

const clock = (name: string, label: { vi: string; en: string }) => ({
  name,
  type: 'text' as const,
  label,
  required: true,
  admin: { placeholder: '07:30', width: '25%' },
  validate: (value: unknown) =>
    (typeof value === 'string' && CLOCK.test(value)) || 'Viết giờ theo dạng 07:30 (giờ:phút, 24 giờ).',
})

/** When an office is open; several rows for morning and afternoon. */
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
