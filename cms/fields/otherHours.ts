import type { ArrayField, CheckboxField, PayloadRequest, TextField } from 'payload'
import { readSessions, type SessionsProblem } from '../content/hours/sessions.ts'
import { NTHS, type Nth } from '../content/hours/stored.ts'
import { NOTICE_DAYS } from '../content/hours/week.ts'
import { both } from './both.ts'
import { day } from './day.ts'
import { inLanguageOf } from './inLanguageOf.ts'
import { notBefore } from './notBefore.ts'
import { weekday } from './openingHours.ts'
import { requiredInVietnamese } from './requiredInVietnamese.ts'

const PROBLEMS: Record<SessionsProblem, { vi: string; en: string }> = {
  form: both(
    'Viết giờ theo dạng 7:30-11:30, 13:30-17:00; để trống nếu nghỉ.',
    'Write the hours like 7:30-11:30, 13:30-17:00; leave it empty when closed.',
  ),
  order: both('Giờ kết thúc phải sau giờ bắt đầu.', 'The end must come after the beginning.'),
  overlap: both('Các buổi bị trùng giờ nhau.', 'Some of the hours overlap.'),
  many: both('Nhiều nhất 6 buổi một ngày.', '6 sessions a day at most.'),
}

/** The sessions of a day in one text; empty when closed. */
const times: TextField = {
  name: 'times',
  type: 'text',
  maxLength: 120,
  label: both('Giờ mở cửa', 'Hours'),
  validate: (value: unknown, { req }: { req: PayloadRequest }) => {
    if (value === undefined || value === null) return true
    const read = typeof value === 'string' ? readSessions(value) : 'form'
    return typeof read !== 'string' || inLanguageOf(req, PROBLEMS[read])
  },
  admin: {
    placeholder: '7:30-11:30, 13:30-17:00',
    description: both('Để trống: nghỉ cả ngày.', 'Empty: closed all day.'),
  },
}

const NTH_WORDS: Record<Nth, { vi: string; en: string }> = {
  1: both('đầu tiên', 'First'),
  2: both('thứ hai', 'Second'),
  3: both('thứ ba', 'Third'),
  4: both('thứ tư', 'Fourth'),
  last: both('cuối cùng', 'Last'),
}

/** Hours on one weekday of each month, which take precedence over the weekly ones. */
export const monthlyHours: ArrayField = {
  name: 'monthlyHours',
  type: 'array',
  maxRows: 10,
  label: both('Ngày riêng hằng tháng', 'Days of each month'),
  labels: { singular: both('Ngày', 'Day'), plural: both('Các ngày', 'Days') },
  admin: {
    description: both(
      'Ví dụ: thứ Bảy thứ hai của tháng mở cửa buổi sáng.',
      'For example: open on the morning of the second Saturday of the month.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { ...weekday('weekday', both('Ngày trong tuần', 'Weekday')), required: true },
        {
          name: 'nth',
          type: 'select',
          required: true,
          options: NTHS.map((value) => ({ value, label: NTH_WORDS[value] })),
          label: both('Lần thứ mấy trong tháng', 'Which of the month'),
        },
        times,
      ],
    },
  ],
}

/** Whether an office is closed on the public holidays of the collection `holidays`. */
export const followsHolidays: CheckboxField = {
  name: 'followsHolidays',
  type: 'checkbox',
  defaultValue: true,
  label: both('Nghỉ lễ, Tết theo lịch chung', 'Closed on public holidays'),
  admin: {
    description: both(
      'Bỏ chọn với nơi làm việc cả ngày lễ, như bệnh viện, công an trực.',
      'Off for places that work on holidays, such as hospitals and police on duty.',
    ),
  },
}

/** Changes of hours on some days: a notice that is shown wherever the office is. */
export const hoursChanges: ArrayField = {
  name: 'hoursChanges',
  type: 'array',
  maxRows: 60,
  label: both('Thay đổi tạm thời', 'Temporary changes'),
  labels: { singular: both('Thay đổi', 'Change'), plural: both('Thay đổi', 'Changes') },
  admin: {
    description: both(
      `Nghỉ hoặc đổi giờ trong một số ngày. Hiện ở mọi nơi nhắc đến cơ quan này từ ${NOTICE_DAYS - 1} ngày trước, tự ẩn khi qua ngày cuối.`,
      `Closed, or other hours, on some days. Shown wherever this office is shown, from ${NOTICE_DAYS - 1} days before, and hidden by itself after the last day.`,
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        day('from', both('Từ ngày', 'From'), { required: true }),
        day('to', both('Đến hết ngày', 'To the end of'), {
          description: both('Để trống: chỉ một ngày.', 'Empty: one day only.'),
          validate: notBefore({ from: both('ngày đầu', 'the first day') }),
        }),
        times,
      ],
    },
    {
      name: 'reason',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: both('Lý do', 'Reason'),
      validate: (value: unknown, { req }: { req: PayloadRequest }) => requiredInVietnamese(value, { req }),
      admin: { placeholder: 'Tập huấn toàn cơ quan' },
    },
  ],
}
