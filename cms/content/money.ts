/** Sums of money in published Vietnamese text. */

export type Currency = 'VND' | 'USD'

export interface Money {
  amount: number
  currency: Currency
  /** What the sum is charged per, when it is not for the whole procedure: 'bản', 'm2', 'lần/đơn vị'. */
  per?: string
}

type Found = Money & { start: number; end: number; isPart: boolean }

/** A text as one line in NFC, with every run of white space as one space. */
export const oneLine = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

const scales: Record<string, number> = { tỷ: 1e9, tỉ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3, k: 1e3 }
const dong = 'việt nam đồng|đồng việt nam|đồng|vnđ|vnd|đ|₫'
const dollar = 'usd|đô la mỹ|đô la|us\\$|\\$'
const grouped =
  '\\d{1,3}(?:(?<mark>[., ])\\d{3})(?:\\k<mark>\\d{3}){0,4}(?:,\\d{1,2}(?=\\s?(?:đ|vn|₫)))?(?![\\d.,]{0,20}\\d)'

/** Digits, a scale, a currency before or after, and what follows a slash. */
const sum = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<before>${dollar}|vnđ|vnd)\\s*)?(?<digits>${grouped}|\\d{1,15}(?:[.,]\\d{1,15})?)` +
    `(?:\\s*(?<scale>tỷ|tỉ|triệu|nghìn|ngàn|k)(?!\\p{L}))?(?:[\\s.]*(?<after>${dong}|${dollar})(?!\\p{L}))?` +
    `(?<per>\\s?/\\s?(?:\\d{1,2}\\s?)?[\\p{L}][\\p{L}\\d²³ -]{0,60}(?:/\\s?(?:\\d{1,2}\\s?)?[\\p{L}][\\p{L}\\d²³ -]{0,60}){0,3})?`,
  'giu',
)

/** Bare numbers before these count things, not money. */
const counted =
  /^\s*(?:%|m2|m²|m3|m³|mét|ha|km|kg|g|tấn|lít|người|hộ|con|cây|ngày|tháng|năm|giờ|phút|bản|bộ|trang|tờ|kw|kva|tuổi)(?!\p{L})/iu
/** A number of five or more digits ending in 00 may be money even without a currency; a document number is not. */
const bareSum = /^\d{3,}00$/
const inNumber = /[\d/.-]$/
const numberGoesOn = /^(?:\.?\d|\/(?!\d{1,3}[.,]\d{3})\d|\/\p{Lu}{2})/u

/** Words at which the unit of a sum ends and the sentence goes on. */
const restOfSentence =
  /\s(?:theo|đối|cho|kể|từ|đến|và|hoặc|áp|nếu|trường|do|tại|khi|được|quy|thực|bằng|với|của|trong)(?:\s.*)?$/iu

function toPer(text: string | undefined): string | undefined {
  const words = oneLine(text)
    .replace(/^\/\s*/, '')
    .replace(restOfSentence, '')
    .replace(/[\s-]+$/, '')
  return words && words.split(/[ /]/).length <= 6 && !/^\p{Lu}{2}/u.test(words) ? words : undefined
}

const groupedNumber = /^\d{1,3}([., ])\d{3}(?:\1\d{3})*(?:,\d{1,2})?$/

function toNumber(digits: string): number {
  if (!groupedNumber.test(digits)) return Number(digits.replace(',', '.'))
  const [whole = ''] = /^[.]/.test(digits.replace(/\d/g, '')) ? digits.split(',') : [digits]
  return Number(whole.replace(/[., ]/g, ''))
}

/**
 * Whether digits without a currency are money nevertheless: with a scale, in groups of three, or a long round number.
 */
function isBareMoney(line: string, start: number, end: number, digits: string, scale: string | undefined) {
  const after = line.slice(end)
  if (counted.test(after) || (scale === 'k' && !/^\s*(?:$|[/;,.)])/.test(after))) return false
  if (scale || groupedNumber.test(digits)) return !numberGoesOn.test(after)
  return bareSum.test(digits) && !inNumber.test(line.slice(0, start)) && !numberGoesOn.test(after)
}

function toMoney(line: string, match: RegExpMatchArray): Found | null {
  const { before, digits = '', scale, after, per } = match.groups ?? {}
  const start = match.index ?? 0
  const end = start + match[0].length
  const factor = scales[scale?.toLocaleLowerCase('vi') ?? ''] ?? 1
  const signs = `${before ?? ''}${after ?? ''}`
  const own = toPer(per)
  const bareEnd = end - (per?.length ?? 0)
  if (
    !signs &&
    !isBareMoney(line, start, bareEnd, digits, scale?.toLowerCase()) &&
    !(own && bareSum.test(digits))
  )
    return null
  return {
    amount: Math.round(toNumber(digits) * factor),
    currency: signs && new RegExp(`^(?:${dollar})`, 'iu').test(signs) ? 'USD' : 'VND',
    ...(own && { per: own }),
    start,
    end,
    isPart: factor > 1 && !after,
  }
}

const units: Record<string, number> = {
  ...{
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  },
}
const numeral = `${Object.keys(units).join('|')}|mười|mươi|trăm|linh|lẻ|nghìn|ngàn|triệu|tỷ|tỉ`
/** The source of a pattern for a number in words: 'mười lăm'. */
export const NUMBER_WORDS = `(?:${Object.keys(units).join('|')}|mười)(?: (?:${numeral})){0,15}`
const spelled = new RegExp(`(?<!\\p{L})(${NUMBER_WORDS}) (?:đồng|vnđ)(?!\\p{L})`, 'giu')

/** 'sáu triệu năm trăm nghìn' as a number. */
export function numberOfWords(words: string): number {
  let [total, below, last] = [0, 0, 0]
  for (const word of words.toLocaleLowerCase('vi').split(' ')) {
    const scale = scales[word]
    if (scale) [total, below, last] = [total + (below + last || 1) * scale, 0, 0]
    else if (word === 'trăm') [below, last] = [below + last * 100, 0]
    else if (word === 'mươi') [below, last] = [below + last * 10, 0]
    else if (word === 'mười') below += 10
    else last = units[word] ?? last
  }
  return total + below + last
}

/** Joins the parts of a sum: '1 triệu 500 nghìn đồng' is one. */
function joined(found: Found[]): Found[] {
  const sums: Found[] = []
  for (const one of found) {
    const last = sums.at(-1)
    if (last?.isPart && one.start - last.end <= 1 && one.amount < last.amount) {
      sums[sums.length - 1] = { ...one, amount: last.amount + one.amount, start: last.start }
    } else sums.push(one)
  }
  return sums
}

/** A sum with its position in the line. */
export type PlacedMoney = Money & { start: number; end: number }

/** Every sum of money in a line, in order. Dates, percentages, quantities and document numbers are not sums. */
export function placeSums(line: string): PlacedMoney[] {
  const inDigits = joined([...line.matchAll(sum)].flatMap((match) => toMoney(line, match) ?? []))
  const inWords = [...line.matchAll(spelled)].map((match) => ({
    amount: numberOfWords(match[1] ?? ''),
    currency: 'VND' as const,
    start: match.index,
    end: match.index + match[0].length,
  }))
  return [...inDigits.map(({ isPart: _, ...money }) => money), ...inWords].toSorted(
    (a, b) => a.start - b.start,
  )
}

/** Every sum of money in a text, in order. */
export const findSums = (text: string | null | undefined): Money[] =>
  placeSums(oneLine(text)).map(({ start: _, end: __, ...money }) => money)
