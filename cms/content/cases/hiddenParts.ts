import type { Words } from '../types/contentType.ts'

/** What an Office file can hold that nobody sees who opens it. */
export const HIDDEN_PARTS = {
  sheets: { vi: 'trang tính bị ẩn', en: 'hidden sheets' },
  rows: { vi: 'dòng bị ẩn', en: 'hidden rows' },
  columns: { vi: 'cột bị ẩn', en: 'hidden columns' },
  pivot: { vi: 'dữ liệu gốc của bảng tổng hợp (pivot)', en: 'the source data of a pivot table' },
  model: { vi: 'mô hình dữ liệu', en: 'a data model' },
  links: { vi: 'dữ liệu lấy từ tệp khác', en: 'data taken from other files' },
  comments: { vi: 'ghi chú, nhận xét', en: 'comments' },
  changes: { vi: 'sửa đổi có theo dõi, kể cả đoạn đã xóa', en: 'tracked changes, with deleted text' },
  text: { vi: 'chữ bị ẩn', en: 'hidden text' },
} as const satisfies Record<string, Words>

export type HiddenPart = keyof typeof HIDDEN_PARTS

/** The parts in words: "trang tính bị ẩn; cột bị ẩn". */
export const nameHidden = (parts: readonly HiddenPart[], language: 'vi' | 'en'): string =>
  parts.map((part) => HIDDEN_PARTS[part][language]).join('; ')
