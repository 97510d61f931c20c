import type { GlobalConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { publicGlobal } from '../abilities/publicGlobal.ts'
import { administrators, anyone, staff } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { httpsOrEmpty } from '../fields/httpsOrEmpty.ts'
import { phone } from '../fields/phone.ts'
import { one } from '../fields/relation.ts'

const localizedText = (name: string, label: { vi: string; en: string }) => ({
  name,
  type: 'text' as const,
  localized: true,
  label,
})

/** What stands on every page: names, contacts, the person responsible, the demonstration bar. */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: both('Thông tin cổng', 'Site settings'),
  access: { read: anyone, readVersions: staff, update: administrators },
  ...publicGlobal,
  admin: { group: GROUPS.system },
  versions: { max: 50 },
  fields: [
    { ...localizedText('siteName', both('Tên cổng', 'Site name')), required: true },
    { ...localizedText('agencyName', both('Cơ quan chủ quản', 'Agency')), required: true },
    one('emblem', 'media', both('Biểu trưng', 'Emblem')),
    one('province', 'units', both('Tỉnh', 'Province')),
    {
      type: 'collapsible',
      label: both('Liên hệ', 'Contact'),
      fields: [
        localizedText('address', both('Địa chỉ', 'Address')),
        {
          type: 'row',
          fields: [
            phone('phone', both('Điện thoại', 'Phone')),
            phone('hotline', both('Đường dây nóng', 'Hotline')),
            { name: 'email', type: 'email', label: both('Thư điện tử', 'E-mail') },
          ],
        },
        localizedText('responsiblePerson', both('Người chịu trách nhiệm', 'Person responsible')),
        localizedText('spokesperson', both('Người phát ngôn', 'Spokesperson')),
        localizedText('copyright', both('Bản quyền', 'Copyright')),
      ],
    },
    {
      name: 'complaint',
      type: 'group',
      label: both('Tiếp nhận phản ánh, kiến nghị', 'Feedback and complaints'),
      fields: [
        localizedText('address', both('Địa chỉ', 'Address')),
        phone('phone', both('Điện thoại', 'Phone')),
        { name: 'email', type: 'email', label: both('Thư điện tử', 'E-mail') },
        { name: 'url', type: 'text', label: both('Trang tiếp nhận', 'Web address'), validate: httpsOrEmpty },
      ],
    },
    {
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
        localizedText('text', both('Nội dung', 'Text')),
      ],
    },
  ],
}
