import type { Field } from 'payload'
import { EXTENSION_START_WORDS, optionsOf, UNIT_WORDS } from '../../cases/words.ts'
import { CLOCK_UNITS, EXTENSION_STARTS } from '../../content/cases/kind.ts'
import { both } from '../../fields/both.ts'

const count = (name: string, label: { vi: string; en: string }, max = 1000): Field => ({
  ...{ name, type: 'number', min: 0, max, label },
})

const extension: Field = {
  type: 'row',
  fields: [
    count('extensionLength', both('Gia hạn thêm', 'Extended by')),
    count('extensionTimes', both('Số lần gia hạn', 'Times'), 10),
    {
      ...{ name: 'extensionFrom', type: 'select', defaultValue: 'lastDay' },
      options: optionsOf(EXTENSION_START_WORDS, EXTENSION_STARTS),
      label: both('Tính từ', 'Counted from'),
    },
  ],
}

/** The clock of a kind: see cms/content/cases/kind.ts. */
export const clockFields: Field[] = [
  {
    name: 'clock',
    type: 'group',
    label: both('Thời hạn', 'Clock'),
    fields: [
      {
        type: 'row',
        fields: [
          { ...count('length', both('Thời hạn', 'Length')), required: true, min: 1 } as Field,
          {
            ...{ name: 'unit', type: 'select', required: true, defaultValue: 'workingDays' },
            options: optionsOf(UNIT_WORDS, CLOCK_UNITS),
            label: both('Đơn vị', 'Unit'),
          },
        ],
      },
      extension,
      {
        ...{ name: 'pausesWhileWaiting', type: 'checkbox', defaultValue: false },
        label: both('Không tính thời gian chờ người gửi trả lời', 'The wait for the sender does not count'),
      },
      {
        ...{ name: 'restartsWhenPassedOn', type: 'checkbox', defaultValue: false },
        label: both('Chuyển cơ quan khác thì tính lại', 'Starts again when passed on'),
      },
      {
        ...{ name: 'rule', type: 'textarea', localized: true, maxLength: 1000 },
        label: both('Căn cứ của thời hạn', 'Basis of the time'),
      },
    ],
  },
]
