import type { ArrayField, Field, UIField } from 'payload'
import { namedRows } from '../../components/rows/named.ts'
import { both } from '../../fields/both.ts'
import { keyField } from '../../fields/keyField.ts'
import { notCompared } from '../../fields/notCompared.ts'
import { one } from '../../fields/relation.ts'
import { requiredInVietnamese } from '../../fields/requiredInVietnamese.ts'
import { fillRowKeys } from '../../hooks/fillRowKeys.ts'
import { OFFICES } from './choices.ts'
import { conditionField, when } from './when.ts'

const text = (name: string, label: ReturnType<typeof both>, isRequired: boolean): Field => ({
  name,
  type: 'textarea',
  localized: true,
  maxLength: 500,
  label,
  ...(isRequired && { required: true, validate: requiredInVietnamese }),
})

const options = namedRows(
  {
    name: 'options',
    type: 'array',
    minRows: 2,
    hooks: { beforeValidate: [fillRowKeys('label')] },
    label: both('Lựa chọn', 'Options'),
    labels: { singular: both('Lựa chọn', 'Option'), plural: both('Lựa chọn', 'Options') },
    fields: [
      text('label', both('Câu trả lời', 'Answer'), true),
      text('hint', both('Giải thích thêm', 'Hint'), false),
      keyField('label'),
    ],
  },
  { from: ['label', 'key'], row: both('Lựa chọn', 'Option') },
)

/** Questions to a reader, each with its options, in the order in which they are asked. */
export const questions: ArrayField = namedRows(
  {
    name: 'questions',
    type: 'array',
    maxRows: 30,
    hooks: { beforeValidate: [fillRowKeys('text')] },
    label: both('Câu hỏi', 'Questions'),
    labels: { singular: both('Câu hỏi', 'Question'), plural: both('Câu hỏi', 'Questions') },
    fields: [
      text('text', both('Câu hỏi', 'Question'), true),
      text('why', both('Vì sao hỏi', 'Why it is asked'), false),
      {
        name: 'article',
        type: 'text',
        maxLength: 200,
        label: both('Điều, khoản, văn bản', 'Article and document'),
      },
      keyField('text'),
      conditionField('askIf', both('Chỉ hỏi khi', 'Asked only when')),
      options,
    ],
  },
  { from: ['text', 'key'], row: both('Câu hỏi', 'Question') },
)

/** Another procedure that is the right one for some answers; the first that applies counts. */
export const leads: ArrayField = namedRows(
  {
    name: 'leads',
    type: 'array',
    label: both('Thủ tục khác mới đúng', 'Another procedure is the right one'),
    labels: { singular: both('Thủ tục', 'Procedure'), plural: both('Thủ tục', 'Procedures') },
    fields: [
      when,
      { ...one('procedure', 'procedures', both('Thủ tục', 'Procedure'), { required: true }), maxDepth: 1 },
    ],
  },
  { from: ['when'], row: both('Thủ tục', 'Procedure') },
)

const offices: ArrayField = namedRows(
  {
    name: 'offices',
    type: 'array',
    label: both('Cơ quan giải quyết theo câu trả lời', 'Office by the answers'),
    labels: { singular: both('Cơ quan', 'Office'), plural: both('Cơ quan', 'Offices') },
    fields: [
      {
        name: 'office',
        type: 'select',
        required: true,
        options: OFFICES,
        label: both('Cơ quan', 'Office'),
      },
      when,
    ],
  },
  { from: ['office', 'when'], options: OFFICES, row: both('Cơ quan', 'Office') },
)

const variants: ArrayField = namedRows(
  {
    name: 'variants',
    type: 'array',
    label: both('Điểm nộp theo câu trả lời', 'Entry point by the answers'),
    labels: { singular: both('Phương án', 'Variant'), plural: both('Phương án', 'Variants') },
    fields: [
      {
        name: 'variant',
        type: 'text',
        required: true,
        maxLength: 40,
        label: both('Mã phương án', 'Variant'),
      },
      when,
    ],
  },
  { from: ['variant', 'when'], row: both('Phương án', 'Variant') },
)

/** The picture of the questions, what must be mended, and a way to try them. */
const questionMap: UIField = {
  name: 'questionMap',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/questions/QuestionMap.tsx#QuestionMap', ...notCompared },
  },
}

export const questionsTab: Field[] = [questions, questionMap, leads, offices, variants]
