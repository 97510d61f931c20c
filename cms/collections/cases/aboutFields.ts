import type { Field } from 'payload'
import { both } from '../../fields/both.ts'

/** What a case is about. */
export const aboutFields: Field[] = [
  { name: 'topic', type: 'text', index: true, label: both('Lĩnh vực', 'Field') },
  {
    name: 'place',
    type: 'group',
    label: both('Địa điểm', 'Place'),
    fields: [
      { name: 'commune', type: 'text', index: true, label: both('Mã xã, phường', 'Code of the commune') },
      { name: 'words', type: 'text', label: both('Mô tả', 'In words') },
      { name: 'lat', type: 'number', label: both('Vĩ độ', 'Latitude') },
      { name: 'lng', type: 'number', label: both('Kinh độ', 'Longitude') },
    ],
  },
  {
    name: 'page',
    type: 'group',
    label: both('Trang trên cổng', 'Page of the portal'),
    fields: [
      { name: 'path', type: 'text', index: true, label: both('Địa chỉ', 'Address') },
      { name: 'title', type: 'text', label: both('Tên', 'Title') },
      { name: 'part', type: 'text', label: both('Phần', 'Part') },
    ],
  },
  { name: 'procedure', type: 'text', index: true, label: both('Mã thủ tục', 'Code of the procedure') },
]
