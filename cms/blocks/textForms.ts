import type { Field } from 'payload'
import { LINK_TARGETS, NOTICE_KINDS, TABLE_HEADERS, type RichBlockType } from '../content/blocks/index.ts'
import { both } from '../fields/both.ts'
import { innerEditor } from '../innerEditor.ts'
import { buttonAddress } from './checks.ts'
import { heading, line, lines } from './fields.ts'

const NOTICE_WORDS = {
  info: both('Thông tin', 'Information'),
  heed: both('Lưu ý', 'Mind this'),
  stop: both('Quan trọng', 'Important'),
}

const HEADER_WORDS = {
  both: both('Hàng đầu và cột đầu', 'First row and first column'),
  row: both('Hàng đầu', 'First row'),
  column: both('Cột đầu', 'First column'),
  none: both('Như trong bảng', 'As set in the table'),
}

const text: Field = {
  name: 'text',
  type: 'richText',
  required: true,
  editor: innerEditor,
  label: both('Nội dung', 'Text'),
}

/** The forms of blocks made of words. */
export const TEXT_FORMS = {
  notice: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'info',
      label: both('Loại', 'Kind'),
      options: NOTICE_KINDS.map((value) => ({ value, label: NOTICE_WORDS[value] })),
    },
    heading(both('Để trống thì hiện tên của loại.', 'Left empty, the name of the kind is shown.')),
    text,
  ],
  action: [
    line('label', both('Chữ trên nút', 'Words of the button'), {
      required: true,
      help: both(
        'Một việc, bắt đầu bằng động từ: “Đăng ký tham dự”. Nút đầu tiên trong bài nổi bật hơn các nút sau.',
        'One thing to do, beginning with a verb: “Register”. The first button of a text stands out, further ones less.',
      ),
    }),
    {
      name: 'target',
      type: 'relationship',
      relationTo: [...LINK_TARGETS] as never,
      label: both('Nội dung của cổng', 'Content of the portal'),
    },
    {
      ...line('href', both('Hoặc địa chỉ', 'Or an address')),
      validate: buttonAddress,
    } as Field,
  ],
  quotation: [
    lines('quote', both('Lời trích', 'Quotation'), { required: true }),
    line('who', both('Của ai, ở đâu', 'By whom, where')),
  ],
  accordion: [
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      label: both('Các mục', 'Items'),
      labels: { singular: both('Mục', 'Item'), plural: both('Các mục', 'Items') },
      admin: {
        description: both(
          'Người đọc bấm tiêu đề để mở từng mục; không giấu điều ai cũng cần đọc.',
          'Readers open each item by its heading; do not hide what everyone has to read.',
        ),
      },
      fields: [line('heading', both('Tiêu đề', 'Heading'), { required: true }), text],
    },
  ],
  tableCaption: [
    line('caption', both('Tên bảng', 'Caption'), {
      required: true,
      help: both('Đặt khối này ngay trên bảng.', 'Put this block directly above the table.'),
    }),
    {
      name: 'header',
      type: 'select',
      defaultValue: 'row',
      label: both('Ô tiêu đề', 'Header cells'),
      options: TABLE_HEADERS.map((value) => ({ value, label: HEADER_WORDS[value] })),
    },
  ],
} satisfies Partial<Record<RichBlockType, Field[]>>
