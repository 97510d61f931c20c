import type { Field, GroupField, TextField } from 'payload'
import { both } from './both.ts'
import { ofPortal } from './forTier.ts'
import { httpsOrEmpty } from './httpsOrEmpty.ts'
import { navLinks } from './navLinks.ts'
import { phone } from './phone.ts'
import { many } from './relation.ts'
import { requiredInVietnamese } from './requiredInVietnamese.ts'

const text = (name: string, label: { vi: string; en: string }): TextField => ({
  name,
  type: 'text',
  localized: true,
  label,
})

/** Who answers for the provincial portal: component sites have an agency of the list for that. */
export const agencyName = ofPortal({
  ...text('agencyName', both('Cơ quan chủ quản', 'Agency')),
  required: true,
  validate: requiredInVietnamese,
} as TextField)

/** Who else is named in the contact of the provincial portal. */
export const portalContact: Field[] = [
  ofPortal(text('spokesperson', both('Người phát ngôn', 'Spokesperson'))),
  ofPortal(text('copyright', both('Bản quyền', 'Copyright'))),
]

/** What the home page of the provincial portal shows first, below its alerts. */
export const portalHome = ofPortal({
  type: 'collapsible',
  label: both('Trang chủ', 'Home page'),
  fields: [
    {
      name: 'examples',
      type: 'array',
      maxRows: 8,
      label: both('Câu tìm kiếm gợi ý', 'Example searches'),
      labels: { singular: both('Câu', 'Example'), plural: both('Câu', 'Examples') },
      fields: [{ ...text('text', both('Câu tìm kiếm', 'Search')), required: true } as TextField],
    },
    many('commonProcedures', 'procedures', both('Thủ tục nhiều người cần', 'Common procedures')),
    many('lifeEvents', 'life-events', both('Sự kiện đời sống', 'Life events')),
  ],
})

const complaint: GroupField = {
  name: 'complaint',
  type: 'group',
  label: both('Tiếp nhận phản ánh, kiến nghị', 'Feedback and complaints'),
  fields: [
    text('address', both('Địa chỉ', 'Address')),
    phone('phone', both('Điện thoại', 'Phone')),
    { name: 'email', type: 'email', label: both('Thư điện tử', 'E-mail') },
    { name: 'url', type: 'text', label: both('Trang tiếp nhận', 'Web address'), validate: httpsOrEmpty },
  ],
}

const demoBanner: GroupField = {
  name: 'demoBanner',
  type: 'group',
  label: both('Thanh "bản trình diễn"', 'Demonstration bar'),
  fields: [
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      label: both('Hiện trên mọi trang', 'Show on every page'),
    },
    text('text', both('Nội dung', 'Text')),
  ],
}

const footer: Field = {
  name: 'footer',
  type: 'array',
  label: both('Các cột chân trang', 'Footer columns'),
  labels: { singular: both('Cột', 'Column'), plural: both('Cột', 'Columns') },
  fields: [
    { ...text('heading', both('Tiêu đề', 'Heading')), required: true } as TextField,
    navLinks('links', both('Liên kết', 'Links')),
  ],
}

/** What else stands on every page of the provincial portal. */
export const portalFrame = ofPortal({
  type: 'collapsible',
  label: both('Chân trang, phản ánh, thanh trình diễn', 'Footer, complaints, demonstration bar'),
  admin: { initCollapsed: true },
  fields: [footer, complaint, demoBanner],
})
