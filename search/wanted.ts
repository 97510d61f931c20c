import { matchPhrase, toPhrases, toTyped, type Phrases } from './phrases.ts'
import type { SearchType } from './types.ts'
import { splitWords, toWords } from './words.ts'

/** How much better something of the type that was asked for ranks. */
const LIKELY = 1.35
/** The same when words ask for it that are said of nothing else: a calendar, a decree at the beginning. */
const CERTAIN = 2

interface Kind {
  type: SearchType
  factor: number
  /** Most words before them: further on, they are parts of names ("… theo Nghị định số 23/2012/NĐ-CP"). */
  after?: number
  /** Whether the words must begin or end the question, the rest of which matches `of`. */
  of?: Phrases
  /** Whether the words say nothing but the type, so that the rest is what to look for. */
  isOnlyKind?: boolean
  /** Words of them that no name of the type has. */
  drops?: Phrases
  phrases: Phrases
}

/** Words for agencies: an address or a telephone of anything else is a part of what a procedure changes. */
const AGENCY = toPhrases([
  'sở|ubnd|ủy_ban|công_an|trung_tâm|văn_phòng|phòng|ban_quản_lý|cục|chi_cục|bảo_hiểm_xã_hội|kho_bạc|thuế|hải_quan',
  'thanh_tra|trạm_y_tế|hội_đồng|cơ_quan|xã|phường',
  'department|office|centre|center|committee|police|agency|customs|tax',
])

/**
 * Words that name a type of content, or what only that type tells; in the notation of phrases.ts. The first that matches
 * is meant.
 */
const KINDS: readonly Kind[] = [
  {
    type: 'events',
    factor: CERTAIN,
    // Titles of events name the occasion, seldom the person.
    drops: toPhrases(['lịch', 'khi_nào|bao_giờ|hôm_nào|ngày_nào chủ_tịch|lãnh_đạo? tỉnh|xã|phường?']),
    phrases: toPhrases([
      'lịch tiếp_công_dân|tiếp_dân|họp|làm_việc|công_tác|nghỉ',
      'khi_nào|bao_giờ|hôm_nào|ngày_nào chủ_tịch|lãnh_đạo tỉnh|xã|phường? tiếp_dân|tiếp_công_dân',
    ]),
  },
  {
    type: 'agencies',
    factor: LIKELY,
    of: AGENCY,
    isOnlyKind: true,
    phrases: toPhrases([
      'số? điện_thoại|đt|hotline|email|thư_điện_tử|fax',
      'liên_hệ|contact',
      'sđt|sdt|hotline|phone|telephone|email|address number?',
      'địa_chỉ|trụ_sở|giờ_làm_việc|giờ_mở_cửa',
      'mấy_giờ mở_cửa|làm_việc|đóng_cửa|nghỉ',
      'làm_việc|mở_cửa thứ_bảy|thứ_7|chủ_nhật|ngoài_giờ|cuối_tuần không?',
      'opening|office|working hours',
    ]),
  },
  {
    type: 'legal-documents',
    factor: CERTAIN,
    after: 0,
    isOnlyKind: true,
    phrases: toPhrases(['nghị_định|thông_tư|pháp_lệnh nào? quy_định|hướng_dẫn? về?']),
  },
  {
    type: 'legal-documents',
    factor: LIKELY,
    after: 2,
    isOnlyKind: true,
    phrases: toPhrases([
      'nghị_định|thông_tư|pháp_lệnh|chỉ_thị nào? quy_định|hướng_dẫn? về?',
      'văn_bản|quyết_định|nghị_quyết|luật nào? quy_định|hướng_dẫn về?',
      'văn_bản|quyết_định|nghị_quyết|luật nào|mới|số_mấy',
    ]),
  },
  {
    type: 'legal-documents',
    factor: LIKELY,
    after: 0,
    isOnlyKind: true,
    phrases: toPhrases(['luật|nghị_quyết|văn_bản về?', 'law|decree|circular|resolution on']),
  },
]

/** "Luật sư" is a lawyer, and "văn bản ủy quyền" a paper. */
const NOT_A_KIND = toPhrases(['luật sư', 'văn_bản ủy_quyền|thỏa_thuận|phân_chia|từ_chối|chuyển_nhượng'])

/** The type that a question asks for. */
export interface Wanted {
  type: SearchType
  /** How much better something of that type ranks. */
  factor: number
}

/**
 * The type of content that a question asks for ("nghị định về …", "số điện thoại …"), and the question without the words
 * that say only that; null when it names none.
 */
export function readWanted(text: string): (Wanted & { rest: string }) | null {
  const written = splitWords(text)
  const words = toTyped(toWords(text))
  if (written.length !== words.length) return null
  for (const { type, factor, after = words.length, of, isOnlyKind, drops, phrases } of KINDS) {
    for (let at = 0; at <= Math.min(after, words.length - 1); at++) {
      const length = matchPhrase(phrases, words, at)
      const isAll = isOnlyKind === true && length === words.length
      if (length === 0 || isAll || matchPhrase(NOT_A_KIND, words, at) > 0) continue
      const isAtEdge = at === 0 || at + length === words.length
      const rest = words.toSpliced(at, length)
      if (of && !(isAtEdge && rest.some((_, nth) => matchPhrase(of, rest, nth) > 0))) continue
      const dropped = isOnlyKind ? length : drops ? matchPhrase(drops, words, at) : 0
      return { type, factor, rest: written.toSpliced(at, dropped).join(' ') }
    }
  }
  return null
}
