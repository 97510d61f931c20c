import { normaliseLine } from './text.ts'
import { withOneTonePlace } from './tones.ts'

/** The number of letters that the name of an issuer may have. */
export const LONGEST_ISSUER = 200

/** An authority whose name and abbreviation are the same in every province. */
interface KnownIssuer {
  name: string
  nameEn: string
  /** As it appears in document numbers. */
  short: string
}

const known = (name: string, nameEn: string, short: string): KnownIssuer => ({ name, nameEn, short })

export const KNOWN_ISSUERS: readonly KnownIssuer[] = [
  known('Quốc hội', 'National Assembly', 'QH'),
  known('Ủy ban Thường vụ Quốc hội', 'Standing Committee of the National Assembly', 'UBTVQH'),
  known('Chủ tịch nước', 'State President', 'CTN'),
  known('Chính phủ', 'Government', 'CP'),
  known('Thủ tướng Chính phủ', 'Prime Minister', 'TTg'),
  known('Văn phòng Chính phủ', 'Government Office', 'VPCP'),
  known('Thanh tra Chính phủ', 'Government Inspectorate', 'TTCP'),
  known('Tòa án nhân dân tối cao', "Supreme People's Court", 'TANDTC'),
  known('Viện kiểm sát nhân dân tối cao', "Supreme People's Procuracy", 'VKSNDTC'),
  known('Kiểm toán nhà nước', 'State Audit Office', 'KTNN'),
  known('Ngân hàng Nhà nước Việt Nam', 'State Bank of Vietnam', 'NHNN'),
  known('Bộ Công an', 'Ministry of Public Security', 'BCA'),
  known('Bộ Công Thương', 'Ministry of Industry and Trade', 'BCT'),
  known('Bộ Dân tộc và Tôn giáo', 'Ministry of Ethnic and Religious Affairs', 'BDTTG'),
  known('Bộ Giáo dục và Đào tạo', 'Ministry of Education and Training', 'BGDĐT'),
  known('Bộ Khoa học và Công nghệ', 'Ministry of Science and Technology', 'BKHCN'),
  known('Bộ Ngoại giao', 'Ministry of Foreign Affairs', 'BNG'),
  known('Bộ Nội vụ', 'Ministry of Home Affairs', 'BNV'),
  known('Bộ Nông nghiệp và Môi trường', 'Ministry of Agriculture and Environment', 'BNNMT'),
  known('Bộ Quốc phòng', 'Ministry of National Defence', 'BQP'),
  known('Bộ Tài chính', 'Ministry of Finance', 'BTC'),
  known('Bộ Tư pháp', 'Ministry of Justice', 'BTP'),
  known('Bộ Văn hóa, Thể thao và Du lịch', 'Ministry of Culture, Sports and Tourism', 'BVHTTDL'),
  known('Bộ Xây dựng', 'Ministry of Construction', 'BXD'),
  known('Bộ Y tế', 'Ministry of Health', 'BYT'),
  known('Bộ Giao thông vận tải', 'Ministry of Transport', 'BGTVT'),
  known('Bộ Kế hoạch và Đầu tư', 'Ministry of Planning and Investment', 'BKHĐT'),
  known('Bộ Lao động - Thương binh và Xã hội', 'Ministry of Labour, Invalids and Social Affairs', 'BLĐTBXH'),
  known('Bộ Nông nghiệp và Phát triển nông thôn', 'Ministry of Agriculture and Rural Development', 'BNNPTNT'),
  known('Bộ Tài nguyên và Môi trường', 'Ministry of Natural Resources and Environment', 'BTNMT'),
  known('Bộ Thông tin và Truyền thông', 'Ministry of Information and Communications', 'BTTTT'),
]

/** Abbreviations inside names of issuers; each has exactly one meaning. */
const LETTERS: Record<string, string> = {
  ubnd: 'Ủy ban nhân dân',
  hđnd: 'Hội đồng nhân dân',
  hdnd: 'Hội đồng nhân dân',
  tand: 'Tòa án nhân dân',
  vksnd: 'Viện kiểm sát nhân dân',
  ubmttqvn: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  ubmttq: 'Ủy ban Mặt trận Tổ quốc',
  syt: 'Sở Y tế',
  stc: 'Sở Tài chính',
  stp: 'Sở Tư pháp',
  snv: 'Sở Nội vụ',
  sxd: 'Sở Xây dựng',
  sct: 'Sở Công Thương',
  sgdđt: 'Sở Giáo dục và Đào tạo',
  skhcn: 'Sở Khoa học và Công nghệ',
  snnmt: 'Sở Nông nghiệp và Môi trường',
  svhttdl: 'Sở Văn hóa, Thể thao và Du lịch',
  sdttg: 'Sở Dân tộc và Tôn giáo',
  tp: 'thành phố',
}
/** Abbreviations of kinds of places, unambiguous only with a dot and a name after them: "UBND T. Lào Cai". */
const PLACES: Record<string, string> = {
  t: 'tỉnh',
  p: 'phường',
  x: 'xã',
  h: 'huyện',
  q: 'quận',
  tx: 'thị xã',
  tt: 'thị trấn',
}
const PLACE_LETTERS = /(?<=\s)(t|p|x|h|q|tx|tt)\.\s*(?=\p{L}{2})/giu
/** "U.B.N.D". */
const DOTTED = /(?<![\p{L}.])(?:\p{L}\.){2,}\p{L}(?![\p{L}])\.?/gu
/** Its own abbreviation after a name: "Ngân hàng Nhà nước Việt Nam (NHNN)". */
const OWN_LETTERS = /(?<=\p{L}{2}.*)\s*\(\p{Lu}[\p{Lu}&-]{1,9}\)\s*$/u
const WORD_OF_LETTERS = new RegExp(
  `(?<![\\p{L}\\p{N}])(${Object.keys(LETTERS).join('|')})(?![\\p{L}\\p{N}])\\.?`,
  'giu',
)

const joined = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The text cleaned, with blanks collapsed, one tone placement, and the abbreviations of offices spelled out. */
const spellOut = (text: string): string =>
  joined(
    withOneTonePlace(normaliseLine(text))
      .replace(OWN_LETTERS, '')
      .replace(DOTTED, (letters) => letters.replaceAll('.', ''))
      .replace(PLACE_LETTERS, (_, letters: string) => `${PLACES[letters.toLowerCase()]} `)
      .replace(WORD_OF_LETTERS, (letters) => ` ${LETTERS[letters.replace('.', '').toLowerCase()]} `),
  )

const toKey = (text: string): string =>
  joined(
    spellOut(text)
      .toLowerCase()
      .replace(/&/g, ' và ')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  )

const byKey = new Map(
  KNOWN_ISSUERS.flatMap((issuer) => [
    [toKey(issuer.name), issuer] as const,
    [toKey(issuer.short), issuer] as const,
  ]),
)
const ALIASES: Record<string, string> = {
  'thủ tướng': 'ttg',
  'ngân hàng nhà nước': 'nhnn',
  'nhnn việt nam': 'nhnn',
}
/** "Bộ GD&ĐT" and "Bộ LĐTBXH" are "BGDĐT" and "BLĐTBXH". */
const ministryLetters = (key: string): string =>
  key.replace(/^bộ (?=\S+(?: và \S+)?$)/, 'b').replace(/ và /, '')

const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')

/** The key of a text that was typed without any accents, "ubnd tinh lao cai"; undefined for every other text. */
export function plainKey(text: string): string | undefined {
  const rest = normaliseLine(text).replace(WORD_OF_LETTERS, '')
  return /^[\x20-\x7e]*[a-z]{2} [\x20-\x7e]*$/i.test(rest) ? withoutAccents(toKey(text)) : undefined
}
/** The counterpart that `plainKey` is compared with. */
export const plainKeyOf = (name: string): string => withoutAccents(issuerKey(name))

const byPlainKey = new Map(KNOWN_ISSUERS.map((issuer) => [withoutAccents(toKey(issuer.name)), issuer]))

/** The authority that a name or its abbreviation ("BTC") denotes in every province. */
export function findKnownIssuer(text: string): KnownIssuer | undefined {
  const key = toKey(text)
  return (
    byKey.get(ALIASES[key] ?? key) ?? byKey.get(ministryLetters(key)) ?? byPlainKey.get(plainKey(text) ?? '')
  )
}

/**
 * A key shared by all spellings of one issuer: case, blanks, dashes, Unicode composition, "Uỷ" or "Ủy", "UBND" or the
 * full words. Not for display.
 */
export const issuerKey = (text: string): string => toKey(findKnownIssuer(text)?.name ?? text)

const OFFICES = [
  ...Object.values(LETTERS).filter((name) => !name.startsWith('Sở ')),
  'Văn phòng',
  'Sở',
  'Ban',
  'Chủ tịch',
]
const PLACE = /(?<=(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn) )(.+)$/u
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** A name in capitals in ordinary case: the office with one capital, the place with one for each word. */
function fromCapitals(text: string): string {
  const lower = text.toLocaleLowerCase('vi')
  const office = OFFICES.find((name) => lower.startsWith(name.toLowerCase())) ?? ''
  const rest = office + lower.slice(office.length)
  return capital(rest.replace(PLACE, (place) => place.split(' ').map(capital).join(' ')))
}

/** The name under which an issuer is listed when it first occurs. */
export function toIssuerName(text: string): string {
  const issuer = findKnownIssuer(text)
  if (issuer) return issuer.name
  const typed = joined(normaliseLine(text))
  const isInCapitals = typed === typed.toLocaleUpperCase('vi') && typed.includes(' ')
  return isInCapitals ? fromCapitals(spellOut(text)) : capital(spellOut(text))
}
