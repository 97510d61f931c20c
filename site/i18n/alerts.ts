import { dictionary } from './dictionary.ts'

/** Alerts: the bar on every page, and the page of all of them. */
export const alerts = dictionary(
  {
    title: 'Cảnh báo',
    description:
      'Cảnh báo của tỉnh về thiên tai, an toàn, giao thông, dịch bệnh: đang có hiệu lực, sắp tới và đã qua.',
    now: 'Đang có hiệu lực',
    coming: 'Sắp có hiệu lực',
    past: 'Đã qua',
    none: 'Hiện không có cảnh báo nào.',
    nonePast: 'Chưa có cảnh báo nào đã qua.',
    emergencies: 'Cảnh báo khẩn cấp',
    ofPlace: 'Cảnh báo',
    severity: { emergency: 'Khẩn cấp', warning: 'Cảnh báo', info: 'Thông tin' },
    wholeProvince: 'Toàn tỉnh',
    area: 'Khu vực',
    time: 'Thời gian',
    at: (time: string, day: string) => `${time} ngày ${day}`,
    until: (when: string) => `đến ${when}`,
    fromUntil: (from: string, until: string) => `từ ${from} đến ${until}`,
    whatToDo: 'Cần làm gì',
    details: 'Xem chi tiết',
    link: 'Xem thêm thông tin',
    cancelled: 'Đã hủy',
    all: 'Tất cả cảnh báo',
    feed: 'Cảnh báo cho máy đọc (CAP 1.2)',
    feedNote:
      'Hệ thống khác đọc cảnh báo theo Giao thức cảnh báo chung CAP 1.2 của OASIS. Bản tin đã phát không thay đổi; sửa hoặc hủy là bản tin mới.',
  },
  {
    title: 'Alerts',
    description:
      'Alerts of the province on natural hazards, safety, traffic and health: in force, to come, and past.',
    now: 'In force',
    coming: 'To come',
    past: 'Past',
    none: 'There are no alerts at the moment.',
    nonePast: 'There are no past alerts yet.',
    emergencies: 'Emergency alerts',
    ofPlace: 'Alerts',
    severity: { emergency: 'Emergency', warning: 'Warning', info: 'Information' },
    wholeProvince: 'The whole province',
    area: 'Where',
    time: 'When',
    at: (time: string, day: string) => `${time} on ${day}`,
    until: (when: string) => `until ${when}`,
    fromUntil: (from: string, until: string) => `from ${from} until ${until}`,
    whatToDo: 'What to do',
    details: 'See details',
    link: 'More information',
    cancelled: 'Cancelled',
    all: 'All alerts',
    feed: 'Alerts for programs (CAP 1.2)',
    feedNote:
      'Other systems read alerts by the Common Alerting Protocol 1.2 of OASIS. A message that was issued never changes; an update or a cancellation is a message of its own.',
  },
)
