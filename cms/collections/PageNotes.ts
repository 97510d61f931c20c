import type { CollectionConfig, Field } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { administrators, nobody } from '../access/rules.ts'
import { reportLinks } from '../components/ratings/parts.ts'
import { both } from '../fields/both.ts'
import { readableNotes } from '../ratings/readableNotes.ts'

const fields: Field[] = [
  { name: 'path', type: 'text', required: true, index: true, label: both('Trang', 'Page') },
  { name: 'text', type: 'textarea', required: true, maxLength: 600, label: both('Câu góp ý', 'Sentence') },
  { name: 'isUseful', type: 'checkbox', label: both('Trang có giúp ích', 'The page helped') },
  { name: 'day', type: 'text', required: true, index: true, label: both('Ngày', 'Day') },
  {
    ...{ name: 'isHeld', type: 'checkbox', defaultValue: false, index: true },
    label: both('Giữ lại: có thể có dữ liệu cá nhân', 'Held: may hold personal data'),
    admin: {
      description: both(
        'Chỉ quản trị viên thấy câu bị giữ. Bỏ dấu nếu không có gì riêng tư; nếu có thì xóa.',
        'Administrators alone see a held sentence. Clear it if nothing is private; delete the sentence if something is.',
      ),
    },
  },
  /** Id of the agency whose people look after the page; none for the provincial desk. */
  { name: 'agency', type: 'text', index: true, admin: { hidden: true } },
  /** Hash of page and text, by which what is sent twice is known. */
  { name: 'hash', type: 'text', required: true, index: true, admin: { hidden: true } },
  { name: 'second', type: 'number', required: true, admin: { hidden: true } },
]

/** Sentences of readers about a page, without anything else of them. Written by the portal alone. */
export const PageNotes: CollectionConfig = {
  slug: 'page-notes',
  labels: {
    singular: both('Góp ý về trang', 'Note on a page'),
    plural: both('Góp ý về trang', 'Notes on pages'),
  },
  access: { create: nobody, read: readableNotes, update: administrators, delete: administrators },
  admin: {
    useAsTitle: 'path',
    components: { beforeListTable: [reportLinks] },
    group: GROUPS.procedures,
    defaultColumns: ['path', 'text', 'isUseful', 'day', 'isHeld'],
    listSearchableFields: ['path', 'text'],
    description: both(
      'Người đọc viết ở “Trang này có giúp bạn không?”, không kèm tên hay địa chỉ của họ.',
      'Written by readers at “Did this page help you?”, without their names or addresses.',
    ),
  },
  timestamps: false,
  defaultSort: '-day',
  fields: fields.map((field) =>
    'name' in field && field.name !== 'isHeld'
      ? ({ ...field, access: { update: () => false } } as Field)
      : field,
  ),
}
