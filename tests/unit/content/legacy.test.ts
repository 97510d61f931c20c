import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeLegacy } from '../../../cms/content/legacy.ts'
import { isVietnameseSyllable } from '../../../cms/content/syllable.ts'

const seed = new URL('../../../cms/seed/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, seed), 'utf8')

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n')
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
const files = [
  'legal-documents-bulk.jsonl',
  'legal-documents.jsonl',
  'procedures.jsonl',
  'procedures-national.jsonl',
]
const lines = files.flatMap((file) => read(`data/${file}`).trim().split('\n'))
const names = readdirSync(new URL('content/', seed), { recursive: true }).map(String)
const pages = names.filter((name) => name.endsWith('.json')).map((name) => read(`content/${name}`))
const texts = [...new Set([...lines, ...pages].flatMap((json) => textsOf(JSON.parse(json))))].map((text) =>
  text.normalize('NFC'),
)

/** The codes of TCVN 5712:1993, VN3, as published: letter by letter. */
const TCVN3: Record<string, number> = {
  ...{ ă: 0xa8, â: 0xa9, ê: 0xaa, ô: 0xab, ơ: 0xac, ư: 0xad, đ: 0xae, Đ: 0xa7, Ă: 0xa1, Â: 0xa2, Ê: 0xa3 },
  ...{ Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, à: 0xb5, ả: 0xb6, ã: 0xb7, á: 0xb8, ạ: 0xb9, ằ: 0xbb, ẳ: 0xbc, ẵ: 0xbd },
  ...{ ắ: 0xbe, ặ: 0xc6, ầ: 0xc7, ẩ: 0xc8, ẫ: 0xc9, ấ: 0xca, ậ: 0xcb, è: 0xcc, ẻ: 0xce, ẽ: 0xcf, é: 0xd0 },
  ...{ ẹ: 0xd1, ề: 0xd2, ể: 0xd3, ễ: 0xd4, ế: 0xd5, ệ: 0xd6, ì: 0xd7, ỉ: 0xd8, ĩ: 0xdc, í: 0xdd, ị: 0xde },
  ...{ ò: 0xdf, ỏ: 0xe1, õ: 0xe2, ó: 0xe3, ọ: 0xe4, ồ: 0xe5, ổ: 0xe6, ỗ: 0xe7, ố: 0xe8, ộ: 0xe9, ờ: 0xea },
  ...{ ở: 0xeb, ỡ: 0xec, ớ: 0xed, ợ: 0xee, ù: 0xef, ủ: 0xf1, ũ: 0xf2, ú: 0xf3, ụ: 0xf4, ừ: 0xf5, ử: 0xf6 },
  ...{ ữ: 0xf7, ứ: 0xf8, ự: 0xf9, ỳ: 0xfa, ỷ: 0xfb, ỹ: 0xfc, ý: 0xfd, ỵ: 0xfe },
}
const toTcvn3 = (text: string) =>
  [...text].map((letter) => (TCVN3[letter] ? String.fromCharCode(TCVN3[letter]) : letter)).join('')

/** VNI-Windows: a sign behind the letter; a few letters have codes of their own. */
const VNI_OWN: Record<string, string> = {
  đ: 'ñ',
  ư: 'ö',
  ơ: 'ô',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
}
const VNI_SIGN: Record<string, string> = {
  ...{
    '\u0301': 'ù',
    '\u0300': 'ø',
    '\u0309': 'û',
    '\u0303': 'õ',
    '\u0323': 'ï',
    '\u0302': 'â',
    '\u0306': 'ê',
  },
  ...{
    '\u0302\u0301': 'á',
    '\u0302\u0300': 'à',
    '\u0302\u0309': 'å',
    '\u0302\u0303': 'ã',
    '\u0323\u0302': 'ä',
  },
  ...{
    '\u0306\u0301': 'é',
    '\u0306\u0300': 'è',
    '\u0306\u0309': 'ú',
    '\u0306\u0303': 'ü',
    '\u0323\u0306': 'ë',
  },
}
function letterToVni(letter: string): string {
  const lower = letter.toLowerCase()
  const inCase = (text: string) => (lower === letter ? text : text.toUpperCase())
  if (VNI_OWN[lower]) return inCase(VNI_OWN[lower])
  const apart = lower.normalize('NFD').replace('u\u031b', 'ö').replace('o\u031b', 'ô')
  const horned = /^[uo]\u0323\u031b$/.test(lower.normalize('NFD').slice(0, 3))
  const [base, signs] = horned
    ? [apart.startsWith('u') ? 'ö' : 'ô', '\u0323']
    : [apart.replace(/[\u0300-\u036f]/g, ''), apart.replace(/[^\u0300-\u036f]/g, '')]
  return signs ? inCase(base + VNI_SIGN[signs]!) : inCase(base)
}
const toVni = (text: string) =>
  [...text].map((letter) => (/\p{L}/u.test(letter) ? letterToVni(letter) : letter)).join('')

/** Titles of some words, all of whose letters the encodings have; every third. */
const isEncodable = (text: string) =>
  text.split(' ').length > 5 &&
  [...text].every((one) => one <= '\u007f' || TCVN3[one]) &&
  /[ăâêôơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵ]/.test(text)

describe('text in an encoding from before Unicode', () => {
  it.each([
    [
      'Th«ng b¸o vÒ viÖc ®¨ng ký thi n©ng ng¹ch c«ng chøc',
      'Thông báo về việc đăng ký thi nâng ngạch công chức',
    ],
    ['Céng hßa X· héi chñ nghÜa ViÖt Nam', 'Cộng hòa Xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['TH¤NG B¸O VÒ VIÖC TUYÓN DôNG', 'THÔNG BÁO VỀ VIỆC TUYỂN DỤNG'],
    ['Bé Y tÕ', 'Bộ Y tế'],
    ['QuyÕt ®Þnh sè 12/2004/Q§-UBND', 'Quyết định số 12/2004/QĐ-UBND'],
    ['Thoâng baùo veà vieäc ñaêng kyù döï thi', 'Thông báo về việc đăng ký dự thi'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ])('"%s" is read', (given, unicode) => expect(decodeLegacy(given)?.text).toBe(unicode))

  it('is told from every text of the sample province', () => {
    expect(texts.length).toBeGreaterThan(10_000)
    expect(texts.filter((text) => decodeLegacy(text))).toEqual([])
  })

  it.each([
    'Công an, Có, Không, Thông báo',
    'Décision no 12 : l’été à la préfecture de Saint-Étienne, où naît la Garonne',
    'Thé à la menthe, café crème, né à Orléans',
    'Für Elise süß, Größe, Señor Núñez, São Tomé, Ærø, naïve résumé',
    'Micro® «An» © 2026 – 5 µm · 10 m² ½ kg, 30 °C ± 2, § 5, ¡Hola! ¿Qué?',
    'const é = "à"; // déjà vu',
    'A·B·C, x¹, y², n³',
    '',
  ])('"%s" is none', (text) => expect(decodeLegacy(text)).toBeNull())

  it('of titles of the sample province comes back from TCVN3 as it was', () => {
    const some = texts.filter(isEncodable).filter((_, at) => at % 3 === 0)
    const wrong = some.filter((text) => decodeLegacy(toTcvn3(text))?.text !== text)
    expect(some.length).toBeGreaterThan(2000)
    expect(wrong.length / some.length).toBeLessThan(0.01)
    expect(wrong.filter((text) => decodeLegacy(toTcvn3(text)))).toEqual([])
  })

  it('of titles of the sample province comes back from VNI as it was', () => {
    const some = texts.filter(isEncodable).filter((_, at) => at % 3 === 0)
    const wrong = some.filter((text) => decodeLegacy(toVni(text))?.text !== text)
    expect(wrong.length / some.length).toBeLessThan(0.01)
  })
})

describe('a syllable', () => {
  it.each([
    'nghiêng',
    'Quyết',
    'giấy',
    'ƯỜNG',
    'yên',
    'thuở',
    'khuya',
    'gì',
    'đi',
    'của',
    'hóa',
    'hoá',
    'quá',
    'già',
    'khuỷu',
    'ngoài',
  ])('%s is one', (word) => expect(isVietnameseSyllable(word)).toBe(true))
  it.each(['café', 'hàt', 'xaõ', 'Toång', 'Müller', 'thếế', 'ngf', 'đ', ''])('%s is none', (word) =>
    expect(isVietnameseSyllable(word)).toBe(false),
  )
})

describe('text that is half in an old encoding, half in Unicode', () => {
  it.each([
    ['Th«ng b¸o và Thông báo mới về đất đai', 'Thông báo và Thông báo mới về đất đai'],
    ['Th«ng b¸o vÒ viÖc tuyển dụng', 'Thông báo về việc tuyển dụng'],
    ['Quyết định: QuyÕt ®Þnh 15 vÒ viÖc tuyÓn sinh', 'Quyết định: Quyết định 15 về việc tuyển sinh'],
  ])('%j says %j', (given, text) => expect(decodeLegacy(given)?.text).toBe(text))

  it.each([
    '«Thông báo» của Ủy ban nhân dân',
    'Diện tích 50 m² đất ở, giá 50.000® một mét',
    'Café Genève và Đảng ủy xã',
    'São Paulo, Besançon và Thành phố Hồ Chí Minh',
  ])('%j is none', (text) => expect(decodeLegacy(text)).toBeNull())
})
