import type { Field } from 'payload'
import { optionsOf, UNIT_WORDS } from '../../cases/words.ts'
import { CLOCK_UNITS } from '../../content/cases/kind.ts'
import { both } from '../../fields/both.ts'

const day = (name: string, label: { vi: string; en: string }, index = false): Field => ({
  ...{ name, type: 'text', label, ...(index && { index: true }), admin: { position: 'sidebar' } },
})

/** Days are texts, 'YYYY-MM-DD' in Viet Nam: they compare and group as such on each database. */
export const timeFields: Field[] = [
  { name: 'receivedAt', type: 'date', required: true, index: true, admin: { hidden: true } },
  day('receivedOn', both('Ngày nhận', 'Received on'), true),
  /** Follows from the clock and the table of holidays: see cms/cases/refreshDue.ts. */
  day('dueOn', both('Hạn trả lời', 'Due on'), true),
  day('answeredOn', both('Ngày trả lời', 'Answered on')),
  day('closedOn', both('Ngày đóng', 'Closed on'), true),
  day('reopenedOn', both('Ngày mở lại', 'Reopened on')),
  {
    name: 'clock',
    type: 'group',
    label: both('Thời hạn', 'Clock'),
    fields: [
      { name: 'from', type: 'text', required: true, label: both('Tính từ sau ngày', 'Counted after') },
      { name: 'length', type: 'number', required: true, label: both('Thời hạn', 'Length') },
      {
        ...{ name: 'unit', type: 'select', required: true },
        options: optionsOf(UNIT_WORDS, CLOCK_UNITS),
        label: both('Đơn vị', 'Unit'),
      },
      { name: 'extensions', type: 'json', label: both('Gia hạn', 'Extensions') },
      { name: 'pauses', type: 'json', label: both('Tạm dừng', 'Pauses') },
    ],
  },
  /** { amount, state }, see cms/content/cases/cost.ts. */
  { name: 'cost', type: 'json', label: both('Chi phí', 'Cost') },
  {
    name: 'withheld',
    type: 'text',
    label: both('Lý do không cung cấp một phần', 'Ground of a part withheld'),
  },
  {
    name: 'rating',
    type: 'group',
    label: both('Đánh giá của người gửi', 'Rating by the sender'),
    fields: [
      { name: 'stars', type: 'number', label: both('Mức', 'Stars') },
      { name: 'words', type: 'textarea', label: both('Lời nhận xét', 'Words') },
    ],
  },
]
