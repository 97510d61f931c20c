import { BY_DATES, type Validity } from '../content/validity.ts'
import { both } from './both.ts'

/** Kinds of legal documents (Law 64/2025/QH15 on promulgation and administrative practice). */
export const DOCUMENT_KINDS = [
  { value: 'luat', label: both('Luật', 'Law') },
  { value: 'phap_lenh', label: both('Pháp lệnh', 'Ordinance') },
  { value: 'nghi_quyet', label: both('Nghị quyết', 'Resolution') },
  { value: 'nghi_dinh', label: both('Nghị định', 'Decree') },
  { value: 'quyet_dinh', label: both('Quyết định', 'Decision') },
  { value: 'thong_tu', label: both('Thông tư', 'Circular') },
  { value: 'thong_tu_lien_tich', label: both('Thông tư liên tịch', 'Joint circular') },
  { value: 'chi_thi', label: both('Chỉ thị', 'Directive') },
  { value: 'ke_hoach', label: both('Kế hoạch', 'Plan') },
  { value: 'cong_van', label: both('Công văn', 'Official letter') },
  { value: 'van_ban_hop_nhat', label: both('Văn bản hợp nhất', 'Consolidated text') },
  { value: 'khac', label: both('Văn bản khác', 'Other') },
]

const VALIDITY_LABELS: Record<Validity, { vi: string; en: string }> = {
  in_force: both('Còn hiệu lực', 'In force'),
  not_yet: both('Chưa có hiệu lực', 'Not yet in force'),
  partly: both('Hết hiệu lực một phần', 'Partly in force'),
  suspended: both('Ngưng hiệu lực', 'Suspended'),
  expired: both('Hết hiệu lực', 'No longer in force'),
  unverified: both('Chưa xác minh', 'Not verified'),
}

/** The validity an editor may state; see `validityOf` for its weight beside the dates. */
export const DOCUMENT_STATUSES = [
  { value: BY_DATES, label: both('Theo các ngày của văn bản', 'By the dates of the document') },
  ...Object.entries(VALIDITY_LABELS).map(([value, label]) => ({ value, label })),
]

export const DOCUMENT_RELATIONS = [
  { value: 'amends', label: both('Sửa đổi, bổ sung', 'Amends') },
  { value: 'replaces', label: both('Thay thế', 'Replaces') },
  { value: 'repeals', label: both('Bãi bỏ', 'Repeals') },
  { value: 'guides', label: both('Hướng dẫn, quy định chi tiết', 'Guides') },
  { value: 'corrects', label: both('Đính chính', 'Corrects') },
  { value: 'basis', label: both('Căn cứ', 'Is based on') },
]
