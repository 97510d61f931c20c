import type { Field } from 'payload'
import { KEY } from '../content/questions/condition.ts'
import { both } from './both.ts'

const KEY_RULE = both(
  'Chỉ dùng chữ thường không dấu, số và dấu gạch nối, nhiều nhất 40 ký tự.',
  'Small letters without accents, digits and hyphens only, at most 40.',
)

/** The key of a row of a list, made by fillRowKeys. @param from the field with the text that the key is made from */
export const keyField = (from: string): Field => ({
  name: 'key',
  type: 'text',
  required: true,
  maxLength: 40,
  label: both('Mã', 'Key'),
  validate: (value: unknown, { req }: { req: { i18n?: { language: string } } }) =>
    (typeof value === 'string' && value.length <= 40 && KEY.test(value)) ||
    KEY_RULE[req.i18n?.language === 'en' ? 'en' : 'vi'],
  admin: {
    components: {
      Field: { path: '/components/questions/RowKeyField.tsx#RowKeyField', clientProps: { from } },
    },
  },
})
