import type {
  AlertCertainty,
  AlertChannel,
  AlertSeverity,
  AlertStatus,
  AlertUrgency,
} from '../content/alerts/alerts.ts'
import { both } from '../fields/both.ts'

type Words = { vi: string; en: string }

export const SEVERITY_WORDS: Record<AlertSeverity, Words> = {
  emergency: both('Khẩn cấp: hiện trên mọi trang', 'Emergency: on every page'),
  warning: both('Cảnh báo: trang chủ và trang của xã', 'Warning: home page and pages of communes'),
  info: both('Thông tin: trang chủ và trang của xã', 'Information: home page and pages of communes'),
}

export const STATUS_WORDS: Record<AlertStatus, Words> = {
  draft: both('Bản nháp, chưa phát', 'Draft, not issued'),
  actual: both('Phát đi thật', 'Issued for real'),
  exercise: both('Diễn tập (chỉ phát CAP)', 'Exercise (CAP alone)'),
  test: both('Thử kỹ thuật (chỉ phát CAP)', 'Test (CAP alone)'),
}

export const URGENCY_WORDS: Record<AlertUrgency, Words> = {
  immediate: both('Phải làm ngay', 'Immediate'),
  expected: both('Trong giờ tới', 'Within the hour'),
  future: both('Sắp tới', 'In the near future'),
  past: both('Đã qua', 'Past'),
  unknown: both('Chưa rõ', 'Unknown'),
}

export const CERTAINTY_WORDS: Record<AlertCertainty, Words> = {
  observed: both('Đã xảy ra', 'Observed'),
  likely: both('Nhiều khả năng', 'Likely'),
  possible: both('Có thể', 'Possible'),
  unlikely: both('Ít khả năng', 'Unlikely'),
  unknown: both('Chưa rõ', 'Unknown'),
}

export const CHANNEL_WORDS: Record<AlertChannel, Words> = {
  pages: both('Trang của cổng và trang thành phần', 'Pages of the portal and its sites'),
  cap: both('Hệ thống khác, theo CAP', 'Other systems, by CAP'),
}
