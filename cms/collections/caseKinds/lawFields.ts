import type { Field } from 'payload'
import { both } from '../../fields/both.ts'

/** What the law says of answers of a kind: its grounds of refusal, and whether costs are charged. */
export const lawFields: Field[] = [
  {
    ...{ name: 'hasCost', type: 'checkbox', defaultValue: false },
    label: both('Có thể thu chi phí in, sao, gửi', 'Costs of printing, copying and sending may be charged'),
  },
  {
    name: 'grounds',
    type: 'array',
    label: both('Lý do từ chối', 'Grounds of refusal'),
    labels: { singular: both('Lý do', 'Ground'), plural: both('Lý do', 'Grounds') },
    admin: {
      description: both(
        'Không có dòng nào thì cổng dùng danh sách có sẵn. Đối chiếu câu chữ với văn bản đang có hiệu lực trước khi dùng. Mã đã dùng không đổi.',
        'Without any, the built-in list is used. Compare the wording with the act in force. Keys that were used stay as they are.',
      ),
    },
    fields: [
      {
        ...{ name: 'key', type: 'text', required: true, maxLength: 40, label: both('Mã', 'Key') },
        validate: (value: unknown) =>
          /^[A-Za-z][A-Za-z0-9-]*$/.test(String(value ?? '')) || 'A-Z, a-z, 0-9, -',
      },
      {
        name: 'vi',
        type: 'text',
        required: true,
        maxLength: 500,
        label: both('Lý do', 'Ground, in Vietnamese'),
      },
      { name: 'en', type: 'text', maxLength: 500, label: both('Lý do, tiếng Anh', 'Ground, in English') },
      {
        ...{ name: 'source', type: 'text', maxLength: 300 },
        label: both('Căn cứ: điều, văn bản', 'Source: article and act'),
      },
    ],
  },
]
