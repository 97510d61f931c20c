import { GROUPS } from '../abilities/groups.ts'
import { listed } from '../abilities/listed.ts'
import { sortedByName } from '../abilities/sortedByName.ts'
import { both } from '../fields/both.ts'
import { one } from '../fields/relation.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { HOLDERS } from './paperKinds/choices.ts'

/** Loại giấy tờ: kinds of paper that many procedures ask for, each described once. They have no pages of their own. */
export const PaperKinds = sortedByName({
  slug: 'paper-kinds',
  labels: { singular: both('Loại giấy tờ', 'Kind of paper'), plural: both('Loại giấy tờ', 'Kinds of paper') },
  ...listed,
  hooks: reconciled,
  admin: {
    useAsTitle: 'name',
    group: GROUPS.procedures,
    defaultColumns: ['name', 'heldIn', 'procedure', 'updatedAt'],
    listSearchableFields: ['name', 'otherNames'],
    description: both(
      'Mỗi loại giấy tờ khai một lần ở đây; từng dòng trong thành phần hồ sơ chọn loại của mình.',
      'Each kind of paper is described here once; the rows of papers of a procedure refer to it.',
    ),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 200,
      label: both('Tên giấy tờ', 'Name'),
    },
    {
      name: 'otherNames',
      type: 'textarea',
      maxLength: 2000,
      label: both('Cách viết khác', 'Other names'),
      admin: {
        description: both(
          'Mỗi tên một dòng, đúng như văn bản công bố ghi. Khi nhập thủ tục, chỉ giấy tờ có tên trùng hẳn mới được nối với loại này.',
          'One a line, as the decisions spell it. An import links only papers with exactly such a name to this kind.',
        ),
      },
    },
    {
      name: 'whereFrom',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: both('Ai cấp, lấy ở đâu', 'Who issues it, where to get it'),
      admin: {
        description: both(
          'Một câu ngắn, hiện dưới tên giấy tờ nếu dòng đó không có ghi chú riêng.',
          'One short sentence, shown below the paper where its row has no note of its own.',
        ),
      },
    },
    one('procedure', 'procedures', both('Thủ tục để được cấp', 'Procedure by which one gets it'), {
      description: both(
        'Trang thủ tục dẫn sang thủ tục này.',
        'Pages of procedures that ask for the paper link to it.',
      ),
    }),
    {
      name: 'heldIn',
      type: 'select',
      required: true,
      defaultValue: 'none',
      options: HOLDERS,
      label: both('Nhà nước đã có sẵn trong', 'Already held by the state in'),
      admin: {
        description: both(
          'Chỉ chọn khi có văn bản quy định. Không làm cho giấy tờ thành "không cần nộp": điều đó chọn ở từng dòng giấy tờ.',
          'Only where a rule says so. It does not make the paper unnecessary: that is chosen in the row of each paper.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'ruleNumber',
          type: 'text',
          maxLength: 60,
          label: both('Theo văn bản số', 'By the document'),
          admin: { condition: isHeld, placeholder: '104/2022/NĐ-CP' },
        },
        {
          name: 'ruleArticle',
          type: 'text',
          maxLength: 60,
          label: both('Điều, khoản', 'Article'),
          admin: { condition: isHeld, placeholder: 'Điều 14' },
        },
      ],
    },
  ],
})

function isHeld({ heldIn }: { heldIn?: unknown }): boolean {
  return typeof heldIn === 'string' && heldIn !== 'none'
}
