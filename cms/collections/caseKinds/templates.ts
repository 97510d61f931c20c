import type { Field } from 'payload'
import { both } from '../../fields/both.ts'

/** Texts with which an answer begins; see cms/content/cases/templates.ts for the words in braces. */
export const templates: Field = {
  name: 'templates',
  type: 'array',
  label: both('Mẫu câu trả lời', 'Templates of answers'),
  labels: {
    singular: both('Mẫu câu trả lời', 'Template of an answer'),
    plural: both('Mẫu câu trả lời', 'Templates of answers'),
  },
  admin: {
    description: both(
      'Dùng được {số}, {ngày nhận}, {cơ quan}, {trang}. Không có mẫu nào thì cổng đưa ra mẫu chung.',
      '{số}, {ngày nhận}, {cơ quan}, {trang} are filled in: number, day of receipt, agency, page. Without any, general ones are offered.',
    ),
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200, label: both('Tên mẫu', 'Name') },
    { name: 'text', type: 'textarea', required: true, maxLength: 5000, label: both('Nội dung', 'Text') },
  ],
}
