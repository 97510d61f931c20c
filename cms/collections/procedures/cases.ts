import type { Field } from 'payload'
import { both } from '../../fields/both.ts'
import { httpsOrEmpty } from '../../fields/httpsOrEmpty.ts'
import { one } from '../../fields/relation.ts'
import { requiredInVietnamese } from '../../fields/requiredInVietnamese.ts'

const paper: Field = {
  name: 'documents',
  type: 'array',
  label: both('Thành phần hồ sơ', 'Documents to bring'),
  labels: { singular: both('Giấy tờ', 'Document'), plural: both('Giấy tờ', 'Documents') },
  fields: [
    {
      name: 'name',
      type: 'textarea',
      required: true,
      localized: true,
      validate: requiredInVietnamese,
      label: both('Tên giấy tờ', 'Name'),
    },
    {
      type: 'row',
      fields: [
        { name: 'originals', type: 'number', min: 0, label: both('Bản chính', 'Originals') },
        { name: 'copies', type: 'number', min: 0, label: both('Bản sao', 'Copies') },
      ],
    },
    one('form', 'files', both('Mẫu đơn, tờ khai', 'Form')),
    {
      name: 'formUrl',
      type: 'text',
      label: both('Liên kết mẫu đơn', 'Link to the form'),
      validate: httpsOrEmpty,
    },
    { name: 'note', type: 'textarea', localized: true, label: both('Ghi chú', 'Note') },
  ],
}

const steps: Field = {
  name: 'steps',
  type: 'array',
  label: both('Trình tự thực hiện', 'Steps'),
  labels: { singular: both('Bước', 'Step'), plural: both('Bước', 'Steps') },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      localized: true,
      validate: requiredInVietnamese,
      label: both('Nội dung', 'Text'),
    },
  ],
}

/** Trường hợp: steps and documents differ by case (NĐ 63/2010/NĐ-CP, Article 8.2). */
export const cases: Field = {
  name: 'cases',
  type: 'array',
  label: both('Trường hợp', 'Cases'),
  labels: { singular: both('Trường hợp', 'Case'), plural: both('Trường hợp', 'Cases') },
  admin: {
    description: both(
      'Nếu chỉ có một trường hợp, để trống tên.',
      'Leave the name empty when there is only one case.',
    ),
  },
  fields: [
    { name: 'name', type: 'text', localized: true, label: both('Tên trường hợp', 'Case') },
    steps,
    paper,
  ],
}
