import type { Field, TextareaField } from 'payload'
import { parseCondition } from '../../content/questions/condition.ts'
import { both } from '../../fields/both.ts'

const LONGEST = 1000

const UNREADABLE = both(
  'Điều kiện có dạng “câu-hỏi=lựa-chọn”, nối bằng dấu &; mỗi dòng là một khả năng.',
  'A condition is “question=option”, joined by &; each line is an alternative.',
)

/** A condition on the answers to the questions of a procedure. */
export const conditionField = (name: string, label: TextareaField['label']): Field => ({
  name,
  type: 'textarea',
  maxLength: LONGEST,
  label,
  admin: { components: { Field: '/components/questions/ConditionField.tsx#ConditionField' } },
  validate: (value: unknown, { req }: { req: { i18n?: { language: string } } }) =>
    !value ||
    (typeof value === 'string' && value.length <= LONGEST && parseCondition(value) !== null) ||
    UNREADABLE[req.i18n?.language === 'en' ? 'en' : 'vi'],
})

/** When a row applies; always without it. */
export const when = conditionField('when', both('Chỉ áp dụng khi', 'Applies only when'))
