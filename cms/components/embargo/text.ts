const vi = {
  title: 'Hạn chế người xem bản nháp',
  open: 'Ai có quyền xem bản nháp của nội dung này đều xem được.',
  closed: (by: string) => `Chỉ những người sau xem được (${by} đặt):`,
  until: (day: string) => `Mở cho mọi người từ ${day}, hoặc khi công bố.`,
  untilPublished: 'Mở cho mọi người khi công bố.',
  choose: 'Người được xem thêm',
  always: 'Bạn và người tạo nội dung luôn được xem. Liên kết xem thử đã gửi trước đó hết hiệu lực.',
  day: 'Mở từ ngày (để trống: khi công bố)',
  set: 'Hạn chế',
  edit: 'Đổi người xem hoặc ngày',
  change: 'Lưu thay đổi',
  lift: 'Bỏ hạn chế',
  saved: 'Đã lưu',
  failed: 'Chưa lưu được',
  adminTitle: 'Mở bản nháp này cho bạn',
  adminHint:
    'Dùng khi không còn cách khác, ví dụ người được xem đều nghỉ. Lý do được ghi vào nhật ký hệ thống.',
  reason: 'Lý do',
  adminOpen: 'Mở và ghi nhật ký',
}

const en: typeof vi = {
  title: 'Who may read the draft',
  open: 'Everybody who may read drafts of this content.',
  closed: (by) => `These people alone (set by ${by}):`,
  until: (day) => `Open to all from ${day}, or once it is published.`,
  untilPublished: 'Open to all once it is published.',
  choose: 'Who else may read it',
  always: 'You and who created it always may. Preview links sent before become void.',
  day: 'Open from (empty: once published)',
  set: 'Restrict',
  edit: 'Change the people or the day',
  change: 'Save the change',
  lift: 'Open to all',
  saved: 'Saved',
  failed: 'Not saved',
  adminTitle: 'Open this draft to yourself',
  adminHint: 'A last resort, such as when everybody named is away. The reason goes into the audit log.',
  reason: 'Reason',
  adminOpen: 'Open and record it',
}

/** The texts about restricted drafts in the language of the admin. */
export const embargoText = (language: string): typeof vi => (language === 'en' ? en : vi)
