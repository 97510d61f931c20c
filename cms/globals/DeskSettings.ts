import type { GlobalConfig } from 'payload'
import { administrators, staff } from '../access/rules.ts'
import { GROUPS } from '../abilities/groups.ts'
import { both } from '../fields/both.ts'

const TYPES = {
  news: both('Tin bài', 'News'),
  'legal-documents': both('Văn bản', 'Legal documents'),
  procedures: both('Thủ tục hành chính', 'Procedures'),
  pages: both('Trang', 'Pages'),
  events: both('Lịch và sự kiện', 'Events'),
  'life-events': both('Sự kiện đời sống', 'Life events'),
}

/** How the desk works. Staff read it, administrators change it. */
export const DeskSettings: GlobalConfig = {
  slug: 'desk-settings',
  label: both('Thiết lập biên tập', 'Desk settings'),
  access: { read: staff, readVersions: staff, update: administrators },
  admin: { group: GROUPS.system },
  versions: { max: 50 },
  fields: [
    {
      name: 'requireApproval',
      type: 'select',
      hasMany: true,
      options: Object.entries(TYPES).map(([value, label]) => ({ value, label })),
      label: both('Phải có người thứ hai duyệt', 'A second person approves'),
      admin: {
        description: both(
          'Với các loại này, người xuất bản cũng chỉ công bố được bản đã có người khác duyệt. Người viết và biên tập viên luôn phải gửi duyệt.',
          'Of these types even publishers publish only what another person has approved. Authors and editors always submit for approval.',
        ),
      },
    },
  ],
}
