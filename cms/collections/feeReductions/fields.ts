import type { Field, NumberField, PayloadRequest } from 'payload'
import { parseCondition } from '../../content/questions/condition.ts'
import { both } from '../../fields/both.ts'
import { inLanguageOf } from '../../fields/inLanguageOf.ts'
import { many, one } from '../../fields/relation.ts'
import { CHANNELS, FEE_KINDS } from '../procedures/choices.ts'
import { EFFECTS } from './choices.ts'
import { namesBasis, namesProcedures, neededFor } from './validate.ts'

const isEffect = (effect: string) => (data: { effect?: unknown }) => data.effect === effect

const percent: NumberField = {
  name: 'percent',
  type: 'number',
  min: 1,
  max: 100,
  label: both('Giảm bao nhiêu phần trăm', 'How many percent less'),
  validate: neededFor('percent', both('Hãy nhập tỷ lệ giảm.', 'Enter the share.')),
  admin: { condition: isEffect('percent') },
}

const amount: NumberField = {
  name: 'amount',
  type: 'number',
  min: 0,
  label: both('Mức thu trong thời gian này (đồng)', 'Amount charged meanwhile (VND)'),
  validate: neededFor('amount', both('Hãy nhập mức thu.', 'Enter the amount.')),
  admin: {
    condition: isEffect('amount'),
    description: both('Khoản thu thấp hơn mức này thì giữ nguyên.', 'Fees below it stay as they are.'),
  },
}

/** What is given. */
export const effectFields: Field[] = [
  {
    name: 'effect',
    type: 'select',
    required: true,
    defaultValue: 'percent',
    options: EFFECTS,
    label: both('Được gì', 'What is given'),
  },
  percent,
  amount,
  {
    name: 'isCumulative',
    type: 'checkbox',
    defaultValue: false,
    label: both('Được cộng với ưu đãi khác', 'Given beside others'),
    admin: {
      description: both(
        'Chỉ chọn khi văn bản cho cộng. Không chọn thì người nộp hưởng ưu đãi cao nhất.',
        'Only where the law says so. Otherwise the best one counts alone.',
      ),
    },
  },
]

/** For whom. */
export const payerFields: Field[] = [
  {
    name: 'who',
    type: 'textarea',
    localized: true,
    maxLength: 400,
    label: both('Cho ai, với điều kiện gì', 'For whom, on what terms'),
    admin: {
      description: both(
        'Viết tiếp sau chữ “cho”, ví dụ “hộ nghèo”. Để trống: cho mọi người, và cổng tính ngay vào số tiền.',
        'Read after “for”, such as “poor households”. Empty: for everybody, and the portal counts it at once.',
      ),
    },
  },
  {
    name: 'when',
    type: 'text',
    maxLength: 1000,
    label: both('Khi người đọc trả lời', 'When a reader answers'),
    validate: (value: unknown, { req }: { req: PayloadRequest }) =>
      parseCondition(typeof value === 'string' ? value : null) !== null ||
      inLanguageOf(
        req,
        both(
          'Điều kiện có dạng “câu-hỏi=lựa-chọn”, nối bằng dấu &.',
          'A condition is “question=option”, joined by &.',
        ),
      ),
    admin: {
      description: both(
        'Cho thủ tục có câu hỏi: “câu-hỏi=lựa-chọn”, ví dụ “ho-ngheo=co”. Trả lời đúng thì cổng tính vào số tiền.',
        'For procedures with questions: “question=option”, such as “ho-ngheo=co”. Then the portal counts it.',
      ),
    },
  },
  {
    name: 'channels',
    type: 'select',
    hasMany: true,
    options: CHANNELS,
    label: both('Khi nộp', 'When filed'),
    admin: { description: both('Để trống: nộp cách nào cũng được.', 'Empty: any way of filing.') },
  },
]

/** On what. */
export const scopeFields: Field[] = [
  {
    ...many('procedures', 'procedures', both('Thủ tục', 'Procedures')),
    maxRows: 500,
    validate: namesProcedures,
  } as Field,
  many('fields', 'fields', both('Lĩnh vực', 'Fields'), {
    description: both('Mọi thủ tục của lĩnh vực.', 'All procedures of the field.'),
  }),
  {
    name: 'kinds',
    type: 'select',
    hasMany: true,
    options: FEE_KINDS,
    label: both('Khoản thu', 'Kinds of fee'),
    admin: { description: both('Để trống: cả phí và lệ phí.', 'Empty: fees and charges.') },
  },
  {
    name: 'onlyAmount',
    type: 'number',
    min: 1,
    label: both('Chỉ khoản thu có mức (đồng)', 'Only fees of (VND)'),
    admin: {
      description: both(
        'Cho thủ tục có nhiều khoản: mức bình thường của khoản được giảm.',
        'For procedures with several fees: the normal amount of the one that is reduced.',
      ),
    },
  },
]

/** By which law. */
export const basisFields: Field[] = [
  one('document', 'legal-documents', both('Văn bản', 'Document')),
  {
    type: 'row',
    fields: [
      {
        name: 'number',
        type: 'text',
        maxLength: 60,
        label: both('Số ký hiệu, nếu kho chưa có', 'Number, where not in the library'),
        validate: namesBasis,
        admin: { placeholder: '64/2025/TT-BTC' },
      },
      {
        name: 'article',
        type: 'text',
        maxLength: 60,
        label: both('Điều, khoản', 'Article'),
        admin: { placeholder: 'Điều 5' },
      },
    ],
  },
  {
    name: 'basisWarning',
    type: 'ui',
    admin: { components: { Field: '/components/feeReductions/BasisWarning.tsx#BasisWarning' } },
  },
]
