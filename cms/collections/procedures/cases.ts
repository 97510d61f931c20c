import type { Field } from 'payload'
import { namedRows } from '../../components/rows/named.ts'
import { both } from '../../fields/both.ts'
import { httpsOrEmpty } from '../../fields/httpsOrEmpty.ts'
import { one } from '../../fields/relation.ts'
import { requiredInVietnamese } from '../../fields/requiredInVietnamese.ts'
import { when } from './when.ts'
import { PAPER_DUTIES } from '../paperKinds/choices.ts'

/** Not filled in by reads: pages take the kinds from a list in memory. */
const kind: Field = {
  ...one('kind', 'paper-kinds', both('Loại giấy tờ', 'Kind of paper'), {
    description: both(
      'Chọn nếu giấy tờ này đúng là một loại trong danh mục: trang thủ tục chỉ chỗ lấy. Không chắc thì để trống.',
      'Choose one if this paper is exactly of a kind in the list: the page then says where to get it. Leave it empty when in doubt.',
    ),
  }),
  maxDepth: 0,
}

const held: Field = {
  name: 'held',
  type: 'select',
  options: PAPER_DUTIES,
  label: both('Khi Nhà nước đã có dữ liệu', 'When the state holds it already'),
  admin: {
    description: both(
      'Chỉ chọn khi quyết định công bố thủ tục ghi như vậy.',
      'Only where the decision on the procedure says so.',
    ),
  },
}

const paper = namedRows(
  {
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
      kind,
      held,
      when,
    ],
  },
  { from: ['name'], row: both('Giấy tờ', 'Document') },
)

const steps = namedRows(
  {
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
      when,
    ],
  },
  { from: ['text'], row: both('Bước', 'Step') },
)

/** Trường hợp: steps and documents differ by case (NĐ 63/2010/NĐ-CP, Article 8.2). */
export const cases = namedRows(
  {
    name: 'cases',
    type: 'array',
    label: both('Trường hợp', 'Cases'),
    labels: { singular: both('Trường hợp', 'Case'), plural: both('Trường hợp', 'Cases') },
    admin: {
      initCollapsed: false,
      description: both(
        'Nếu chỉ có một trường hợp, để trống tên.',
        'Leave the name empty when there is only one case.',
      ),
    },
    fields: [
      { name: 'name', type: 'text', localized: true, label: both('Tên trường hợp', 'Case') },
      when,
      steps,
      paper,
      {
        name: 'sets',
        type: 'number',
        min: 1,
        max: 99,
        label: both('Số bộ hồ sơ', 'Sets of papers to hand in'),
        admin: {
          description: both(
            'Để trống nếu quyết định công bố không ghi.',
            'Leave it empty where the decision does not say.',
          ),
        },
      },
    ],
  },
  { from: ['name'], row: both('Trường hợp', 'Case') },
)
