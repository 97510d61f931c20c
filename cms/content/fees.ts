import { findSums, oneLine, type Currency, type Money } from './money.ts'

/**
 * What a fee comes to, read from its number and its words together. A number that its own words contradict (0 beside
 * "6.000.000 đồng", a sum beside "miễn phí đối với …") is never taken for the fee: then it is `various`. 0 beside words that
 * leave the fee open ("Không quy định") is `unknown`.
 */
export type FeeReading =
  | { kind: 'free' }
  | ({ kind: 'fixed' } & Money)
  /** Depends on the case: several sums, a range, a share, exemptions, or words that contradict the number. */
  | { kind: 'various' }
  /** Left to a rule: "do HĐND cấp tỉnh quyết định". */
  | { kind: 'by_rule' }
  | { kind: 'unknown' }

export type FeeKind = Exclude<FeeReading['kind'], 'unknown'>

/** A stored fee. */
export interface StoredFee {
  amount?: number | null
  currency?: string | null
  per?: string | null
  note?: string | null
}

const freeClause =
  /^(?:(?:muc )?(?:thu )?(?:phi|le phi|phi le phi|phi va le phi)(?: [a-z ]{1,60})? )?(?:khong(?: co| thu| mat| phai nop)?(?: phi| le phi| phi le phi| phi va le phi)?|(?:duoc )?mien(?: phi| le phi| phi le phi| phi va le phi)?(?: hoan toan)?|0(?: ?(?:dong|d|vnd|viet nam dong))?)$/
const documentInBrackets = /\([^()]*\d\/\d{4}[^()]*\)/g

const exemption = /(?<!\p{L})(?:miễn|giảm|không thu|không phải nộp|không mất|chưa thu|ưu đãi)(?!\p{L})/iu
const share = /\d\s*%|phần trăm|tỷ lệ|một nửa/iu
const bound =
  /không quá|không vượt quá|không cao hơn|tối đa|tối thiểu|ít nhất|trở lên|trở xuống|khoảng|dao động|mức từ|đến (?:hết )?(?:ngày )?\d/iu
const otherwise = /còn lại|khác|(?<!\p{L})(?:trừ|riêng|nếu|hoặc|tùy|tuỳ)(?!\p{L})|theo từng/iu
/** What a sum is paid for when only the reader knows how much of it there is. */
const measure =
  /^(?:\d+\s*)?(?:m2|m²|m3|m³|mét|ha|hecta|km|kg|tấn|tạ|yến|lít|sào|giờ|ngày|tuần|tháng|quý|năm|kw|kwh|kva|con|cây|suất|người|khẩu)(?![\p{L}\d])/iu
const rule =
  /quyết định|quy định|theo luật|theo nghị quyết|theo nghị định|theo thông tư|thông tư số|nghị quyết số|biểu (?:mức )?(?:phí|thu)|hội đồng nhân dân|hđnd/i
/** Somebody pays something, though no sum is named. */
const pays = /phải (?:nộp|trả|đóng)|chi phí|trả phí|chi trả|thu phí theo/iu
/** Words beyond this length are not read: they hold more than one answer. */
const LONGEST = 10_000
/** No fee of a procedure is lower: '50 VNĐ' is 50.000 cut short by a form. */
const LEAST = 1000
const noRule = /^(?:-\s*)?(?:không|chưa)(?: được| có)? quy định/i
/** A charge by its name or for one case, without its sum: "Phí thẩm định", "đối với cá nhân đạt kỳ thi". */
const nameOnly =
  /^(?:-\s*)?(?:(?:mức )?(?:có )?(?:thu )?(?:lệ )?phí(?!\p{L})|đối với|trường hợp|liên hệ|có\W*$)/iu
/** Money in a spelling that is read as no sum: "50.OOO đồng", "1,5 tr.đ", "x1000đ". */
const moneyWords = /[\d.,][\dO]*\s?(?:đồng|đ|vnđ|vnd|usd|tr\.?\s?đ?|triệu|nghìn|ngàn)(?!\p{L})/iu

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/₫/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Whether the words say that nobody pays, and nothing else but the document that says so. */
function saysFree(line: string): boolean {
  const clauses = line
    .replace(documentInBrackets, '')
    .split(/[;.,+\n]/)
    .map(fold)
    .filter(Boolean)
  return clauses.length > 0 && clauses.every((clause) => freeClause.test(clause))
}

const isSame = (a: Money, b: Money) => a.amount === b.amount && a.currency === b.currency

const isMeasured = (sums: Money[]) => sums.some(({ per }) => per && measure.test(per))

/** Whether the words name exemptions, a share, a limit, another case, or a sum per measure. */
export const isFeeConditional = (text: string | null | undefined): boolean =>
  isConditional(oneLine(text).slice(0, LONGEST)) || isMeasured(findSums(text))
const isConditional = (line: string) => [exemption, share, bound, otherwise].some((words) => words.test(line))

/** A fee as its words alone tell it. */
export function readFeeWords(text: string | null | undefined): FeeReading {
  const line = oneLine(text)
  if (!line) return { kind: 'unknown' }
  if (line.length > LONGEST) return { kind: 'various' }
  if (saysFree(line)) return { kind: 'free' }
  const sums = findSums(line)
  const [first, ...others] = sums
  if (first) {
    const isOne = others.every((other) => isSame(first, other))
    const isCut = first.currency === 'VND' && first.amount < LEAST
    if (!isOne || isCut || isConditional(line) || isMeasured(sums)) return { kind: 'various' }
    const per = sums.find((one) => one.per)?.per
    return { kind: 'fixed', amount: first.amount, currency: first.currency, ...(per && { per }) }
  }
  if (/\d\s*%/.test(line)) return { kind: 'various' }
  if (rule.test(line) && !noRule.test(line)) return { kind: 'by_rule' }
  return exemption.test(line) || (pays.test(line) && !/không phải (?:nộp|trả|đóng)/iu.test(line))
    ? { kind: 'various' }
    : { kind: 'unknown' }
}

const toCurrency = (currency: string | null | undefined): Currency => (currency === 'USD' ? 'USD' : 'VND')

/** The number as it stands, without its words. */
function readAmount({ amount, currency, per }: StoredFee): FeeReading {
  if (typeof amount !== 'number') return { kind: 'unknown' }
  if (amount === 0) return { kind: 'free' }
  if (per && measure.test(per)) return { kind: 'various' }
  return { kind: 'fixed', amount, currency: toCurrency(currency), ...(per && { per }) }
}

/** Whether a sum and what is said about it are the same fee; a rule or a remark without a sum does not change it. */
function agreed(own: Extract<FeeReading, { kind: 'fixed' }>, words: FeeReading): FeeReading {
  if (words.kind === 'unknown' || words.kind === 'by_rule') return own
  return words.kind === 'fixed' && isSame(own, words) ? { ...words, ...own } : { kind: 'various' }
}

/** A stored fee, its number and its words together. */
export function readFee(fee: StoredFee): FeeReading {
  const own = readAmount(fee)
  const words = readFeeWords(fee.note)
  if (own.kind === 'unknown') return words
  if (own.kind === 'fixed') return isConditional(oneLine(fee.note)) ? { kind: 'various' } : agreed(own, words)
  if (words.kind === 'free') return own
  if (words.kind !== 'unknown') return { kind: 'various' }
  // A form sends 0 where nothing was filled in: beside words that leave the fee open it says nothing.
  const line = oneLine(fee.note)
  return [noRule, nameOnly, moneyWords].some((open) => open.test(line)) ? words : own
}

/** Whether the words of a fee contradict its number. */
export function isFeeContradicted(fee: StoredFee): boolean {
  const [own, told] = [readAmount(fee).kind, readFee(fee).kind]
  if (own === 'unknown') return false
  return told === 'unknown' || (readFeeWords(fee.note).kind !== 'unknown' && told !== own)
}
