import type { Field } from 'payload'
import { namedRows } from '../../components/rows/named.ts'
import { both } from '../../fields/both.ts'
import { when } from './when.ts'
import { FEE_KINDS, FEE_RULES, TIME_UNITS } from './choices.ts'

const amount = {
  name: 'amount',
  type: 'number' as const,
  min: 0,
  label: both('Số tiền', 'Amount'),
}
const currency = {
  name: 'currency',
  type: 'text' as const,
  defaultValue: 'VND',
  label: both('Loại tiền', 'Currency'),
}

const timeValue: Field = {
  type: 'row',
  fields: [
    { name: 'value', type: 'number', min: 0, label: both('Số lượng', 'Quantity') },
    { name: 'unit', type: 'select', options: TIME_UNITS, label: both('Đơn vị', 'Unit') },
  ],
}

/** Time limit of one method: a number with its unit, and a note for what a number cannot say. */
export const methodTime: Field = {
  name: 'time',
  type: 'group',
  label: both('Thời hạn giải quyết', 'Time limit'),
  fields: [timeValue, { name: 'note', type: 'text', localized: true, label: both('Ghi chú', 'Note') }],
}

/** Fees of one method, each phí or lệ phí (Law 97/2015/QH13 on fees and charges, Article 3). */
export const methodFees = namedRows(
  {
    name: 'fees',
    type: 'array',
    label: both('Phí, lệ phí', 'Fees'),
    labels: { singular: both('Khoản thu', 'Fee'), plural: both('Khoản thu', 'Fees') },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            options: FEE_KINDS,
            defaultValue: 'le_phi',
            label: both('Loại', 'Kind'),
          },
          amount,
          currency,
        ],
      },
      {
        name: 'per',
        type: 'text',
        localized: true,
        label: both('Tính theo', 'Per'),
        admin: { placeholder: 'bản, trang, hồ sơ…' },
      },
      {
        name: 'note',
        type: 'textarea',
        localized: true,
        label: both('Ghi chú, miễn giảm', 'Note, exemptions'),
      },
      when,
    ],
  },
  { from: ['kind', 'amount'], options: FEE_KINDS, row: both('Khoản thu', 'Fee') },
)

/** Whether one amount is charged; also where an amount has been stored. */
const isFixed = (_: unknown, fee?: { kind?: string | null; amount?: number | null }) =>
  fee?.kind === 'fixed' || typeof fee?.amount === 'number'

/** Time and fee as the decision publishes them, word for word, plus a number where the words are unambiguous. */
export const publishedTimeAndFee: Field = {
  name: 'published',
  type: 'group',
  label: both('Thời hạn và phí theo văn bản công bố', 'Time and fee as published'),
  fields: [
    { name: 'timeText', type: 'textarea', label: both('Thời hạn (nguyên văn)', 'Time limit (as published)') },
    {
      name: 'time',
      type: 'group',
      label: both('Thời hạn', 'Time limit'),
      fields: [timeValue],
    },
    { name: 'feeText', type: 'textarea', label: both('Phí, lệ phí (nguyên văn)', 'Fee (as published)') },
    {
      name: 'fee',
      type: 'group',
      label: both('Phí, lệ phí', 'Fee'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'kind', type: 'select', options: FEE_RULES, label: both('Cách tính', 'Rule') },
            { ...amount, admin: { condition: isFixed } },
            { ...currency, admin: { condition: isFixed } },
          ],
        },
      ],
    },
  ],
}
