import type { OfficeKind } from '../../content/competence.ts'
import { both } from '../../fields/both.ts'

export const TIERS = [
  { value: 'province', label: both('Cấp tỉnh', 'Province') },
  { value: 'commune', label: both('Cấp xã', 'Commune') },
  { value: 'interconnected', label: both('Liên thông', 'Interconnected') },
  { value: 'ministry', label: both('Cấp bộ', 'Ministry') },
]

export const AUDIENCES = [
  { value: 'citizen', label: both('Công dân Việt Nam', 'Vietnamese citizens') },
  { value: 'overseas', label: both('Người Việt Nam ở nước ngoài', 'Vietnamese living abroad') },
  { value: 'foreigner', label: both('Người nước ngoài', 'Foreigners') },
  { value: 'household', label: both('Hộ kinh doanh', 'Household businesses') },
  { value: 'business', label: both('Doanh nghiệp', 'Enterprises') },
  { value: 'cooperative', label: both('Hợp tác xã', 'Cooperatives') },
  { value: 'organisation', label: both('Tổ chức', 'Organisations') },
  { value: 'foreign-organisation', label: both('Tổ chức nước ngoài', 'Foreign organisations') },
  { value: 'official', label: both('Cán bộ, công chức, viên chức', 'Officials') },
]

/** Full (toàn trình), partial (một phần): NĐ 224/2026/NĐ-CP, Article 14; `online` where the source says no more than that. */
export const ONLINE_LEVELS = [
  { value: 'full', label: both('Toàn trình', 'Fully online') },
  { value: 'partial', label: both('Một phần', 'Partly online') },
  { value: 'online', label: both('Có nộp trực tuyến, chưa rõ mức độ', 'Online, level not published') },
  { value: 'none', label: both('Chỉ cung cấp thông tin', 'Information only') },
  { value: 'unknown', label: both('Chưa rõ', 'Not known') },
]

/** Filing channels (cách thức thực hiện), codes 1 to 3 of the national catalogue. */
export const CHANNELS = [
  { value: 'direct', label: both('Trực tiếp', 'In person') },
  { value: 'online', label: both('Trực tuyến', 'Online') },
  { value: 'post', label: both('Bưu chính công ích', 'By post') },
]

export const TIME_UNITS = [
  { value: 'working_day', label: both('Ngày làm việc', 'Working days') },
  { value: 'day', label: both('Ngày', 'Days') },
  { value: 'hour', label: both('Giờ', 'Hours') },
  { value: 'month', label: both('Tháng', 'Months') },
]

export const FEE_KINDS = [
  { value: 'phi', label: both('Phí', 'Fee') },
  { value: 'le_phi', label: both('Lệ phí', 'Charge') },
]

export const FEE_RULES = [
  { value: 'free', label: both('Không thu phí', 'Free') },
  { value: 'fixed', label: both('Mức cố định', 'Fixed amount') },
  { value: 'various', label: both('Nhiều mức', 'Several amounts') },
  { value: 'by_rule', label: both('Theo quy định riêng', 'Set by another rule') },
]

export const PROCEDURE_STATUSES = [
  { value: 'in_force', label: both('Đang thực hiện', 'In force') },
  { value: 'repealed', label: both('Đã bãi bỏ', 'Repealed') },
  { value: 'replaced', label: both('Đã được thay thế', 'Replaced') },
]

/** What a decision does with a procedure (NĐ 63/2010/NĐ-CP, Article 15). */
export const DECISION_CHANGES = [
  { value: 'new', label: both('Mới ban hành', 'Newly issued') },
  { value: 'amended', label: both('Được sửa đổi, bổ sung', 'Amended') },
  { value: 'replaced', label: both('Được thay thế', 'Replaced') },
  { value: 'repealed', label: both('Bị bãi bỏ', 'Repealed') },
]

/** Offices that an answer can decide on. */
export const OFFICES = [
  { value: 'commune-committee', label: both('UBND cấp xã', 'Commune committee') },
  { value: 'commune-police', label: both('Công an cấp xã', 'Commune police') },
  { value: 'land-office', label: both('Văn phòng đăng ký đất đai', 'Land registration office') },
  { value: 'zone-board', label: both('Ban quản lý khu kinh tế, khu công nghiệp', 'Board of a zone') },
  { value: 'department', label: both('Sở, ngành của tỉnh', 'Provincial department') },
  { value: 'provincial-committee', label: both('UBND tỉnh', 'Provincial committee') },
  { value: 'provincial-police', label: both('Công an tỉnh', 'Provincial police') },
  { value: 'tax', label: both('Cơ quan thuế', 'Tax office') },
  { value: 'social-insurance', label: both('Bảo hiểm xã hội', 'Social insurance') },
] satisfies { value: OfficeKind; label: { vi: string; en: string } }[]
