/**
 * A telephone field is free text as an office writes it: one or more numbers, each with a label, an extension or a
 * remark. A link dials one number, so the numbers are recognised here by the Vietnamese numbering plan (TT
 * 22/2014/TT-BTTTT and the changes of area codes and mobile prefixes of 2017 and 2018).
 */

/** One number of a telephone field. */
export interface Phone {
  /** As written. */
  number: string
  /** The href of a link that dials exactly this number. */
  href: `tel:${string}`
  /** 'máy lẻ 102': dialled after the number answers, so never part of the link. */
  extension?: string
  /** Words before the number: 'Trực ban'. */
  label?: string
}

/** A piece of a telephone text: words, or a number that can be dialled. */
export type PhonePart = string | { text: string; href: Phone['href'] }

type Found = { start: number; end: number; dial: string }
type Digit = { at: number; value: string }

/** A longer text is not a telephone field. */
const MOST_CHARACTERS = 2000

const areaCode = '2(?:0[3-9]|1[0-689]|2[0-25-9]|3[2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|8[2-9]|9[0-4679])'
/** National numbers without the leading 0: fixed lines, mobiles, the networks of the government and of the police. */
const national = new RegExp(
  `^(?:${areaCode}\\d{7}|[35789](?!0)\\d{8}|80\\d{5}|69\\d{5,7}|2(?:[48]|\\d{2})(?:1022|1080|11[1-9]))$`,
)
const service = /^1[89]00(?:\d{4}|\d{6})$/
/** Emergency and information services, dialled as they are. */
const short = /^(?:11[1-9]|1022|108\d)$/
const lengths = [15, 14, 13, 12, 11, 10, 9, 8, 7, 6]

/** Words before digits that are an extension or a room: never an emergency number. */
const notShort =
  /(?:#|(?<!\p{L})(?:máy lẻ|máy nhánh|số lẻ|nội bộ|nhánh|lẻ|bấm|nhấn|phím|ext|extension|x|phòng|p|tầng|(?:số )?nhà|đường|phố|ngõ|ngách|hẻm|kiệt|lô|tổ|thôn|xóm|bản|ấp|khu|km|quốc lộ|tỉnh lộ|ql))$/iu
/** Words after digits that make them a house number: "113 đường Trần Phú". */
const street = /^\s*,?\s*(?:đường|phố|ngõ|ngách|hẻm|kiệt|đại lộ|quốc lộ)(?!\p{L})/iu
/** Words before a number that cannot be called. */
const notCalled = /(?<!\p{L})(?:tele)?(?:fax|mst|mã số thuế|stk|số tài khoản|cccd)$/iu
/** "ĐT/Fax:", "Điện thoại và fax": one line for both, so it can be called. */
const phoneAndFax = /(?<!\p{L})(?:đt|sđt|tel|phone|điện thoại)[\s.:/,&+-]{0,4}(?:và )?(?:tele)?fax$/iu
/** The fax label after the number, where it does not belong to the next one: "(fax)". */
const faxBehind = /^\s*(?:\(\s*(?:số |máy )?fax\s*\)|-?\s*fax\s*(?:$|[;,.)\n]))/iu
const extension =
  /^[\s,;.:()-]*((?:số )?(?:máy lẻ|máy nhánh|số lẻ|số nội bộ|máy nội bộ|nội bộ|nhánh|lẻ|bấm(?: phím)?|nhấn(?: phím)?|ext(?:ension)?\b\.?|x(?=\s?\d)|#)\s*(?:số\s*)?:?\s*\d{1,6}(?!\d))/iu

/** The number of a legal document: "118/2025/NĐ-CP", "3152/QĐ-BTP". */
const documentNumber =
  /^\d{1,4}(?:\.\d{1,3})?\/(?:(?:19|20)\d{2}\/)?(?:NĐ|ND|QĐ|QD|TTLT|TT|NQ|QH|UBTV|CT|KH|PL|VBHN)(?!\p{Ll})/u

/**
 * A written number: its digits with blanks, dots, brackets and hyphens between them, or a slash between two numbers.
 */
const run = /\(?\+?\(?\d(?:[ .()/-]{0,3}\d)*/g

const cleaned = (text: string) =>
  text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212~_·•]/g, '-')
    .replace(/[^\S\n]/g, ' ')

/** The number to dial for digits written without a plus sign. */
function dialled(digits: string): string | undefined {
  if (digits.startsWith('0084')) return abroad(digits.slice(2))
  if (digits.startsWith('0') && national.test(digits.slice(1))) return digits
  if (service.test(digits)) return digits
  return digits.startsWith('84') ? abroad(digits) : undefined
}

/** An international number: Vietnamese ones without the trunk prefix 0, others as written. */
function abroad(digits: string): string | undefined {
  if (!digits.startsWith('84')) return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : undefined
  const rest = digits.slice(2).replace(/^0/, '')
  return national.test(rest) || service.test(rest) ? `+84${rest}` : undefined
}

/**
 * Whether the digits at `at` and `at - 1` belong to two separate groups; a number never begins or ends inside a group.
 */
const isGap = (digits: Digit[], at: number) => at === digits.length || digits[at]!.at > digits[at - 1]!.at + 1

/** Whether a slash, a hyphen between blanks or several blanks separate the digits: often these are two numbers. */
const isWideGap = (text: string, digits: Digit[], at: number) =>
  at < digits.length && /\/| -|- | {2}/.test(text.slice(digits[at - 1]!.at + 1, digits[at]!.at))

type DialMatch = { from: number; to: number; dial: string }

/** The number that begins at the digit `from`: the longest one, preferably without a wide gap in it. */
function matchNumber(text: string, digits: Digit[], from: number, hasPlus: boolean): DialMatch | undefined {
  const matches = lengths.flatMap((length) => {
    const to = from + length
    if (to > digits.length || !isGap(digits, to)) return []
    const value = digits
      .slice(from, to)
      .map((digit) => digit.value)
      .join('')
    const dial = hasPlus ? abroad(withoutTrunk(text, digits, from, to)) : dialled(value)
    return dial ? [{ from, to, dial }] : []
  })
  const isWhole = ({ to }: DialMatch) =>
    !digits.slice(from + 1, to).some((_, at) => isWideGap(text, digits, from + 1 + at))
  return matches.find(isWhole) ?? (hasPlus ? undefined : matches[0])
}

/** The digits of '+44 (0)20 7946 0018' without the trunk prefix 0. */
const withoutTrunk = (text: string, digits: Digit[], from: number, to: number): string =>
  digits
    .slice(from, to)
    .filter(
      ({ at, value }, index) => !(index > 0 && value === '0' && text[at - 1] === '(' && text[at + 1] === ')'),
    )
    .map(({ value }) => value)
    .join('')

function matchShort(digits: Digit[], from: number): DialMatch | undefined {
  for (const length of [4, 3]) {
    const to = from + length
    if (to > digits.length || !isGap(digits, to)) continue
    const dial = digits
      .slice(from, to)
      .map(({ value }) => value)
      .join('')
    if (short.test(dial)) return { from, to, dial }
  }
  return undefined
}

/** The numbers in one run of digits: 'X - Y' is two, and the rest after one ('X/889') is none. */
function matchRun(text: string, start: number, written: string, canBeShort: boolean): Found[] {
  const digits = [...written.matchAll(/\d/g)].map(({ 0: value, index }) => ({ at: start + index, value }))
  const hasPlus = /^\(?\+/.test(written)
  const found: Found[] = []
  let isShortLast = canBeShort
  for (let from = 0; from < digits.length;) {
    const long = matchNumber(text, digits, from, hasPlus && from === 0)
    const one = long ?? (isShortLast ? matchShort(digits, from) : undefined)
    if (one) {
      isShortLast = !long
      found.push({ start: digits[one.from]!.at, end: digits[one.to - 1]!.at + 1, dial: one.dial })
    }
    from = one?.to ?? from + 1
    while (from < digits.length && !isGap(digits, from)) from += 1
  }
  return found
}

/** A number extended by the bracket or plus sign before it. */
function widened(text: string, { start, end, dial }: Found): Found {
  const lead = /\(?\+?\(?$/.exec(text.slice(0, start))?.[0] ?? ''
  return { start: start - lead.length, end, dial }
}

function findNumbers(text: string): Found[] {
  const found: Found[] = []
  for (const { 0: written, index } of text.matchAll(run)) {
    const before = text.slice(Math.max(0, index - 30), index).replace(/[\s:.]+$/, '')
    if (notCalled.test(before) && !phoneAndFax.test(before)) continue
    if (documentNumber.test(text.slice(index))) continue
    const canBeShort = !notShort.test(before) && !street.test(text.slice(index + written.length))
    const numbers = matchRun(text, index, written, canBeShort)
    found.push(
      ...numbers.filter(({ end }) => !faxBehind.test(text.slice(end))).map((one) => widened(text, one)),
    )
  }
  return found
}

/**
 * A telephone text in parts: dialable numbers and the words around them. Joined, the parts are the whole text.
 * Extensions, fax numbers and numbers without an area code stay words.
 */
export function phoneParts(text: string | null | undefined): PhonePart[] {
  const clean = cleaned(text ?? '').trim()
  const parts: PhonePart[] = []
  let at = 0
  for (const { start, end, dial } of findNumbers(clean)) {
    parts.push(clean.slice(at, start), { text: clean.slice(start, end), href: `tel:${dial}` })
    at = end
  }
  return [...parts, clean.slice(at)].filter((part) => part !== '')
}

const wordsBefore = (part: PhonePart | undefined) =>
  typeof part === 'string'
    ? part
        .replace(extension, '')
        .replace(/^[\s,;.)/-]+|[\s:(-]+$/g, '')
        .replace(/^(?:hoặc|hay|và|or)(?:\s+|$)/iu, '')
    : ''

/** The numbers of a telephone text with their labels and extensions; empty when it contains none. */
export function parsePhones(text: string | null | undefined): Phone[] {
  const parts = phoneParts(text)
  return parts.flatMap((part, at) => {
    if (typeof part === 'string') return []
    const after = parts[at + 1]
    const own = typeof after === 'string' ? extension.exec(after)?.[1] : undefined
    const label = wordsBefore(parts[at - 1])
    return [{ number: part.text, href: part.href, ...(own && { extension: own }), ...(label && { label }) }]
  })
}
