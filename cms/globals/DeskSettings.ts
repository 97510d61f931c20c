import type { Field, GlobalConfig } from 'payload'
import { administrators, staff } from '../access/rules.ts'
import { GROUPS } from '../abilities/groups.ts'
import { CONSULTATION_DAYS } from '../content/consultations.ts'
import { REVIEW_MONTHS, REVIEWED_TYPES } from '../content/reviewDates.ts'
import { both } from '../fields/both.ts'
import { monthsField } from '../reviewDates/reviewDates.ts'

const TYPES = {
  news: both('Tin bài', 'News'),
  'legal-documents': both('Văn bản', 'Legal documents'),
  procedures: both('Thủ tục hành chính', 'Procedures'),
  pages: both('Trang', 'Pages'),
  events: both('Lịch và sự kiện', 'Events'),
  'life-events': both('Sự kiện đời sống', 'Life events'),
  consultations: both('Lấy ý kiến dự thảo', 'Consultations'),
}

/** How long what was public is kept unless the administrator says otherwise, in months. */
export const RETENTION_MONTHS = 24

/** For how many days a bulk change can be undone unless the administrator says otherwise. */
export const UNDO_DAYS = 30

const REVIEWED_WORDS = { ...TYPES, agencies: both('Cơ quan', 'Agencies') }

const months = REVIEWED_TYPES.map((type): Field => ({
  ...{ name: monthsField(type), type: 'number', min: 0, max: 120, defaultValue: REVIEW_MONTHS[type] },
  label: REVIEWED_WORDS[type],
}))

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
    {
      name: 'retentionMonths',
      type: 'number',
      required: true,
      defaultValue: RETENTION_MONTHS,
      min: 0,
      max: 1200,
      label: both('Giữ nội dung đã công bố (tháng)', 'Keep what was public (months)'),
      admin: {
        description: both(
          'Nội dung từng được công bố chưa xóa hẳn được trước khi hết thời gian này, tính từ lúc rời cổng. Không văn bản nào định số tháng chung; 24 tháng là mặc định của phần mềm, đơn vị chỉnh theo quy chế lưu trữ của mình.',
          'What was public is not deleted for good until this long after it left the portal. No regulation sets one number for all; 24 months are the default of this software, to be set by your own archive rules.',
        ),
      },
    },
    {
      name: 'undoDays',
      type: 'number',
      required: true,
      defaultValue: UNDO_DAYS,
      min: 1,
      max: 365,
      label: both('Hoàn tác được sửa hàng loạt trong (ngày)', 'Bulk changes can be undone for (days)'),
    },
    {
      name: 'consultationDays',
      type: 'number',
      required: true,
      defaultValue: CONSULTATION_DAYS,
      min: 1,
      max: 365,
      label: both('Lấy ý kiến dự thảo ít nhất (ngày)', 'Consultations last at least (days)'),
      admin: {
        description: both(
          'Không kể ngày đăng. 20 ngày theo Luật 64/2025/QH15; ngắn hơn phải ghi lý do ở từng dự thảo.',
          'The day of publication is not counted. 20 days by Law 64/2025/QH15; for less, each consultation has to say why.',
        ),
      },
    },
    {
      name: 'reviewMonths',
      type: 'group',
      label: both(
        'Rà soát định kỳ, số tháng sau khi công bố lần đầu',
        'Regular review, months after the first publication',
      ),
      admin: {
        description: both(
          'Quá hạn, nội dung hiện trên bàn làm việc của những người sửa được nó. Số 0: không đặt hạn. Đổi số ở đây không đổi hạn đã đặt.',
          'Overdue documents are listed on the desk of those who may change them. 0 sets no date. A change here moves no date that is set.',
        ),
      },
      fields: months,
    },
  ],
}
