import type { Field, GlobalConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { publicGlobal } from '../abilities/publicGlobal.ts'
import { administrators, anyone, staff } from '../access/rules.ts'
import { both } from '../fields/both.ts'

const isAddress = (value: unknown) =>
  (typeof value === 'string' && /^(\/(?!\/)|https:\/\/)\S*$/.test(value)) ||
  'Viết đường dẫn trong cổng (bắt đầu bằng /) hoặc địa chỉ https://'

const link: Field[] = [
  { name: 'label', type: 'text', required: true, localized: true, label: both('Chữ hiển thị', 'Label') },
  { name: 'href', type: 'text', required: true, label: both('Địa chỉ', 'Address'), validate: isAddress },
]

const links = (name: string, label: { vi: string; en: string }): Field => ({
  name,
  type: 'array',
  label,
  labels: { singular: both('Liên kết', 'Link'), plural: both('Liên kết', 'Links') },
  fields: link,
})

/** The menu of the header and the columns of the footer. */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: both('Trình đơn', 'Navigation'),
  access: { read: anyone, readVersions: staff, update: administrators },
  ...publicGlobal,
  admin: { group: GROUPS.system },
  versions: { max: 50 },
  fields: [
    links('main', both('Trình đơn chính', 'Main menu')),
    {
      name: 'footer',
      type: 'array',
      label: both('Các cột chân trang', 'Footer columns'),
      labels: { singular: both('Cột', 'Column'), plural: both('Cột', 'Columns') },
      fields: [
        { name: 'heading', type: 'text', required: true, localized: true, label: both('Tiêu đề', 'Heading') },
        links('links', both('Liên kết', 'Links')),
      ],
    },
  ],
}
