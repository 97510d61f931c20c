import type { ArrayField, ArrayFieldValidation, PayloadRequest, SelectField } from 'payload'
import { array } from 'payload/shared'
import { overlap } from '../content/hours/sessions.ts'
import { sessionsOn, WEEKDAYS, type StoredSession, type Weekday } from '../content/hours/stored.ts'
import { isRecord } from '../content/record.ts'
import { both } from './both.ts'
import { inLanguageOf } from './inLanguageOf.ts'

const CLOCK = { from: /^([01]\d|2[0-3]):[0-5]\d$/, to: /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/ }
const FORM = both(
  'Viết giờ theo dạng 07:30 (giờ:phút, 24 giờ).',
  'Write the time like 07:30 (hours and minutes of 24 hours).',
)
const ORDER = both('Giờ kết thúc phải sau giờ bắt đầu.', 'The end must come after the beginning.')
const NO_DAYS = both(
  'Hãy chọn các ngày trong tuần, hoặc viết ngày bằng lời.',
  'Choose the weekdays, or write the days in words.',
)

export const WEEKDAY_WORDS: Record<Weekday, { vi: string; en: string }> = {
  mon: both('Thứ Hai', 'Monday'),
  tue: both('Thứ Ba', 'Tuesday'),
  wed: both('Thứ Tư', 'Wednesday'),
  thu: both('Thứ Năm', 'Thursday'),
  fri: both('Thứ Sáu', 'Friday'),
  sat: both('Thứ Bảy', 'Saturday'),
  sun: both('Chủ Nhật', 'Sunday'),
}

/** A choice among the weekdays. */
export const weekday = (name: string, label: { vi: string; en: string }): SelectField => ({
  name,
  type: 'select',
  label,
  options: WEEKDAYS.map((value) => ({ value, label: WEEKDAY_WORDS[value] })),
})

type Row = Partial<StoredSession> | undefined

const hasWeekdays = (row: unknown): boolean => {
  const chosen = (row as Row)?.weekdays
  return Array.isArray(chosen) && chosen.length > 0
}

/** Clock times of the same length compare as texts. */
const endsByBegin = (name: string, value: string, from: unknown) =>
  name === 'to' && typeof from === 'string' && CLOCK.from.test(from) && value <= from

const clock = (name: 'from' | 'to', label: { vi: string; en: string }) => ({
  name,
  type: 'text' as const,
  label,
  required: true,
  admin: { placeholder: '07:30', width: '25%' },
  validate: (value: unknown, { req, siblingData }: { req: PayloadRequest; siblingData: unknown }) => {
    if (typeof value !== 'string' || !CLOCK[name].test(value)) return inLanguageOf(req, FORM)
    return endsByBegin(name, value, (siblingData as Row)?.from) ? inLanguageOf(req, ORDER) : true
  },
})

const isSession = (row: unknown): row is StoredSession =>
  isRecord<StoredSession>(row) &&
  hasWeekdays(row) &&
  typeof row.from === 'string' &&
  typeof row.to === 'string'

/** Refuses hours of one weekday that overlap. */
const withoutOverlap: ArrayFieldValidation = (value, options) => {
  const rows = (Array.isArray(value) ? value : []).filter(isSession)
  const day = WEEKDAYS.find((one) => overlap(sessionsOn(rows, one)))
  if (day === undefined) return array(value, options)
  const { vi, en } = WEEKDAY_WORDS[day]
  return inLanguageOf(
    options.req,
    both(`Giờ của ${vi} bị trùng nhau: mỗi giờ chỉ ghi một lần.`, `The hours of ${en} overlap.`),
  )
}

/** The usual opening hours of an office; separate rows for morning and afternoon. */
export const openingHours: ArrayField = {
  name: 'openingHours',
  type: 'array',
  label: both('Giờ làm việc hằng tuần', 'Weekly opening hours'),
  labels: { singular: both('Buổi', 'Session'), plural: both('Các buổi', 'Sessions') },
  admin: {
    description: both(
      'Mỗi buổi một dòng: nghỉ trưa thì ghi buổi sáng và buổi chiều riêng. Ngày không có trong bảng là ngày nghỉ.',
      'One row per session: with a lunch break, one for the morning and one for the afternoon. Days without a row are closed.',
    ),
  },
  validate: withoutOverlap,
  fields: [
    {
      type: 'row',
      fields: [
        {
          ...weekday('weekdays', both('Các ngày', 'Days')),
          hasMany: true,
          admin: { width: '50%' },
        } as SelectField,
        clock('from', both('Từ', 'From')),
        clock('to', both('Đến', 'To')),
      ],
    },
    {
      name: 'days',
      type: 'text',
      localized: true,
      label: both('Ngày bằng lời', 'Days in words'),
      validate: (value: unknown, { req, siblingData }: { req: PayloadRequest; siblingData: unknown }) =>
        hasWeekdays(siblingData) ||
        (typeof value === 'string' && value.trim() !== '') ||
        inLanguageOf(req, NO_DAYS),
      admin: {
        placeholder: 'Theo lịch hẹn',
        condition: (_data, row: unknown) => !hasWeekdays(row),
        description: both(
          'Chỉ khi không chọn được ngày ở trên. Giờ này được hiện nguyên văn; cổng không tự biết lúc nào mở cửa.',
          'Only when the days above do not fit. Shown as written; the portal cannot tell when it is open.',
        ),
      },
    },
    { name: 'note', type: 'text', localized: true, label: both('Ghi chú', 'Note') },
  ],
}
