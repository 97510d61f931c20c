import { issuerKey } from '../content/issuers.ts'
import { yearBeside } from '../content/numberYear.ts'
import { normaliseNumber } from '../content/text.ts'
import { repairCitedNumber } from './citedNumber.ts'
import { foldName } from './text.ts'

export type DocumentKind =
  | 'luat'
  | 'nghi_quyet'
  | 'phap_lenh'
  | 'nghi_dinh'
  | 'quyet_dinh'
  | 'thong_tu'
  | 'thong_tu_lien_tich'
  | 'chi_thi'
  | 'cong_van'
  | 'ke_hoach'
  | 'van_ban_hop_nhat'
  | 'khac'
export type DocumentStatus = 'not_yet' | 'in_force' | 'partly' | 'expired' | 'unverified'

const kindNames: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:bo )?luat|^hien phap/, 'luat'],
  [/^nghi quyet/, 'nghi_quyet'],
  [/^phap lenh/, 'phap_lenh'],
  [/^nghi dinh/, 'nghi_dinh'],
  [/^quyet dinh/, 'quyet_dinh'],
  [/^thong tu lien tich/, 'thong_tu_lien_tich'],
  [/^thong tu/, 'thong_tu'],
  [/^chi thi/, 'chi_thi'],
  [/^cong van/, 'cong_van'],
  [/^ke hoach/, 'ke_hoach'],
  [/^van ban hop nhat/, 'van_ban_hop_nhat'],
]

/** Symbols in a number (`61/2018/NĐ-CP`), after NĐ 30/2020/NĐ-CP, Annex III. */
const kindMarks: readonly (readonly [RegExp, DocumentKind])[] = [
  [/[/-]VBHN\b/, 'van_ban_hop_nhat'],
  [/[/-]TTLT\b/, 'thong_tu_lien_tich'],
  [/\/TT-/, 'thong_tu'],
  [/\/NĐ-CP/, 'nghi_dinh'],
  [/\/NQ[-./]/, 'nghi_quyet'],
  [/\/QĐ-/, 'quyet_dinh'],
  [/\/CT-/, 'chi_thi'],
  [/\/KH-/, 'ke_hoach'],
  [/\/PL-|\/UBTVQH\d/, 'phap_lenh'],
  [/\/L-CTN|\/QH\d/, 'luat'],
]

/** The kind of a document from its published type, else from the symbols in its number. */
export function toDocumentKind(type: string | null | undefined, number: string): DocumentKind {
  const folded = foldName(type)
  const named = folded ? kindNames.find(([rule]) => rule.test(folded))?.[1] : undefined
  const upper = toDocumentNumber(number).toLocaleUpperCase('vi')
  return named ?? kindMarks.find(([rule]) => rule.test(upper))?.[1] ?? 'khac'
}

const statuses: readonly (readonly [RegExp, DocumentStatus])[] = [
  [/^(?:con|het) hieu luc mot phan/, 'partly'],
  [/^con hieu luc/, 'in_force'],
  [/^het hieu luc|^bi thay the|^bi bai bo/, 'expired'],
  [/^chua co hieu luc/, 'not_yet'],
]

/** Validity as published; anything else, including "chưa xác minh" and a missing value, is `unverified`. */
export function toDocumentStatus(text: string | null | undefined): DocumentStatus {
  const folded = foldName(text)
  return statuses.find(([rule]) => rule.test(folded))?.[1] ?? 'unverified'
}

/** The issuers by their symbols; abbreviations of ministries as in their own circulars. */
const issuerMarks: readonly (readonly [RegExp, string])[] = [
  [/\/QH\d+$/, 'Quốc hội'],
  [/UBTVQH\d+$/, 'Ủy ban Thường vụ Quốc hội'],
  [/-CP$/, 'Chính phủ'],
  [/-TTg$/i, 'Thủ tướng Chính phủ'],
  [/-CTN$/, 'Chủ tịch nước'],
  [/-VPCP$/, 'Văn phòng Chính phủ'],
  [/-BCA$/, 'Bộ Công an'],
  [/-BCT$/, 'Bộ Công Thương'],
  [/-BGD(?:Đ|D)T$/, 'Bộ Giáo dục và Đào tạo'],
  [/-BKHCN$/, 'Bộ Khoa học và Công nghệ'],
  [/-BNG$/, 'Bộ Ngoại giao'],
  [/-BNNMT$/, 'Bộ Nông nghiệp và Môi trường'],
  [/-BNV$/, 'Bộ Nội vụ'],
  [/-BQP$/, 'Bộ Quốc phòng'],
  [/-BTC$/, 'Bộ Tài chính'],
  [/-BTP$/, 'Bộ Tư pháp'],
  [/-BVHTTDL$/, 'Bộ Văn hóa, Thể thao và Du lịch'],
  [/-BXD$/, 'Bộ Xây dựng'],
  [/-BYT$/, 'Bộ Y tế'],
  [/-BDTTG$/, 'Bộ Dân tộc và Tôn giáo'],
  [/-NHNN$/, 'Ngân hàng Nhà nước Việt Nam'],
  [/-TTCP$/, 'Thanh tra Chính phủ'],
  [/-TANDTC$/, 'Tòa án nhân dân tối cao'],
  [/-VKSNDTC$/, 'Viện kiểm sát nhân dân tối cao'],
  [/-KTNN$/, 'Kiểm toán nhà nước'],
  [/-BGTVT$/, 'Bộ Giao thông vận tải'],
  [/-BTTTT$/, 'Bộ Thông tin và Truyền thông'],
  [/-BTNMT$/, 'Bộ Tài nguyên và Môi trường'],
  [/-BNNPTNT$/, 'Bộ Nông nghiệp và Phát triển nông thôn'],
  [/-BLĐTBXH$/, 'Bộ Lao động - Thương binh và Xã hội'],
  [/-BKHĐT$/, 'Bộ Kế hoạch và Đầu tư'],
]

/** The issuer of a document, when its number alone identifies it (not for joint circulars, councils or provinces). */
export function issuerFromNumber(number: string): string | null {
  const plain = toDocumentNumber(number)
  if (/TTLT/i.test(plain)) return null
  return issuerMarks.find(([rule]) => rule.test(plain))?.[1] ?? null
}

/** An official number in one spelling: no spaces around `/` and `-`, no leading "Số:". */
export function toDocumentNumber(text: string): string {
  return normaliseNumber(normaliseNumber(text).replace(/^số\s*:?\s*/i, ''))
}

/** A number without accents, case, punctuation and leading zeros. */
export const foldNumber = (number: string): string =>
  foldName(toDocumentNumber(number)).replace(/^0+(?=\d)/, '')

/** What identifies a document. */
export type DocumentName = { number: string; issuer: string; issuedOn?: string | null }

/** A key for the number and issuer of a document in any spelling, regardless of year. */
export const nameKey = ({ number, issuer }: DocumentName): string =>
  `${foldNumber(number)}|${issuerKey(issuer)}`

/** A key shared by two records of one document; the same identity as in the CMS, see toNumberKey. */
export const documentKey = (doc: DocumentName): string =>
  `${nameKey(doc)}|${yearBeside(toDocumentNumber(doc.number), doc.issuedOn)}`

/** Numbers of legal documents cited in a text, in order and without duplicates. */
export function findDocumentNumbers(text: string): string[] {
  const found = text.normalize('NFC').match(/\d+(?:\.\d+)?\/(?:\d{4}\/)?[A-ZĐ][\p{L}\d-]*/gu) ?? []
  return [...new Set(found.map(repairCitedNumber))]
}
