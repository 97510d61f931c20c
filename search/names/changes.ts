import { matchPhrase, toPhrases, toTyped } from '../phrases.ts'
import type { Word } from '../words.ts'

/** Words for what is done to a thing that somebody has already: replaced, changed, extended, ended. */
const CHANGES = toPhrases([
  'cấp|làm|đăng_ký|xin|công_nhận|mở lại',
  'đổi|biến_động|sửa|cải_chính|đính_chính|điều_chỉnh|bổ_sung|gia_hạn|thay_thế',
  'thu_hồi|khôi_phục|phục_hồi|chấm_dứt|tạm_ngừng|tạm_dừng|hủy|huỷ|xóa|xoá|rút|dừng|trả_lại|giải_thể',
  'mất|hỏng|rách|báo_mất|hư',
  'change|changing|changes|replace|replacement|reissue|reissuance|renew|renewal|extend|extension|amend|amendment',
  'revoke|revocation|withdraw|withdrawal|terminate|termination|suspend|suspension|cancel|lost|damaged|again',
])

/** Long names list further cases behind their subject: only the first words say what a name is about. */
const FIRST_WORDS = 6

/** Whether a question is about such a change. */
export function isAboutChange(words: readonly Word[]): boolean {
  const typed = toTyped(words)
  return typed.some((_, at) => matchPhrase(CHANGES, typed, at) > 0)
}

/** Whether a name is, judged by its beginning. */
export const isNameOfChange = (words: readonly Word[]): boolean => isAboutChange(words.slice(0, FIRST_WORDS))
