import type { GlobalConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { publicGlobal } from '../abilities/publicGlobal.ts'
import { administrators, anyone, staff } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { navLinks } from '../fields/navLinks.ts'

/** The menu of the header and the columns of the footer. */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: both('Trình đơn', 'Navigation'),
  access: { read: anyone, readVersions: staff, update: administrators },
  ...publicGlobal,
  admin: { group: GROUPS.system },
  versions: { max: 50 },
  fields: [
    navLinks('main', both('Trình đơn chính', 'Main menu')),
    {
      name: 'footer',
      type: 'array',
      label: both('Các cột chân trang', 'Footer columns'),
      labels: { singular: both('Cột', 'Column'), plural: both('Cột', 'Columns') },
      fields: [
        { name: 'heading', type: 'text', required: true, localized: true, label: both('Tiêu đề', 'Heading') },
        navLinks('links', both('Liên kết', 'Links')),
      ],
    },
  ],
}
