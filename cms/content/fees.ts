import { findSums, oneLine, type Currency, type Money } from './money.ts'
import { findDurations } from './times.ts'

/**
 * The result of parsing a fee from its number and its text together. A number that its text contradicts (0 beside
 * "6.000.000 đồng", a sum beside "miễn phí đối với …") is never taken as the fee: the result is `various`. 0 beside a
 * text that leaves the fee open ("Không quy định") is `unknown`.
 */
export type FeeMeaning =
  | { kind: 'free' }
  | ({ kind: 'fixed' } & Money)
  /** Depends on the case: several sums, a range, a share, exemptions, or a text that contradicts the number. */
  | { kind: 'various' }
  /** Determined by a rule: "do HĐND cấp tỉnh quyết định". */
  | { kind: 'by_rule' }
  | { kind: 'unknown' }

export type FeeKind = Exclude<FeeMeaning['kind'], 'unknown'>

/** A stored fee. */
export interface StoredFee {
  amount?: number | null
  currency?: string | null
  per?: string | null
  note?: string | null
}

const charges = '(?:phi|le phi|phi le phi|chi phi|tien)'
/** A clause that says "free", without accents: "le phi khong", "tam thoi chua thu phi", "mien thu le phi", "0 dong". */
const freeClause = new RegExp(
  `^(?:(?:muc )?(?:thu )?${charges}(?: [a-z ]{1,60})? )?(?:(?:hien nay |hien tai |tam thoi |hien )?(?:` +
    `khong(?: (?:co|thu|mat|ton|phai (?:nop|tra|dong|mat)|phat sinh|bi thu))?(?: (?:bat ky |khoan )*${charges}(?: nao)?)?|` +
    `chua (?:thu|phai nop)(?: ${charges})?|khong dong|` +
    `(?:duoc )?mien(?: (?:thu|nop))?(?: ${charges})?|0(?: ?(?:dong|d|vnd|viet nam dong))?)|` +
    'free(?: of charge)?|no (?:fee|charge)s?)$',
)
const documentInBrackets = /\([^()]*\d\/\d{4}[^()]*\)/g
const twoCharges = /(?:lệ )?phí\s*(?:[,/&+]|và|hoặc)\s*(?:lệ )?phí(?!\p{L})/giu
const zeros = /(?<![\d.,])0+(?:[.,]0+)*(?![\d.,]*\d)/g
const perPiece = /(?<=(?<!\d)0\s*(?:đồng|đ|vnđ|vnd)?)\s*\/\s*(?:\d{1,2}\s*)?[\p{L} ]{1,30}$/iu
const wholly = /100\s?%|toàn bộ|hoàn toàn/giu
/** A reference to a rule, to the end of its clause, unless it applies to some cases only. */
const byRule =
  /\s*(?:thực hiện )?(?:theo|căn cứ)(?: vào)? (?:các )?(?:quy định|khoản|điểm|điều|nghị quyết|nghị định|thông tư|quyết định|luật|văn bản)(?!\p{L})(?:(?!đối với|trường hợp|nếu|trừ|riêng|còn lại|khác|\d\s?(?:(?:đồng|đ)(?!\p{L})|%))[^;\n])*$/iu

const exemption =
  /(?<!\p{L})(?:miễn|giảm|không thu|không phải nộp|không mất|chưa thu|ưu đãi|waived|exempt|reduced)(?!\p{L})/iu
const share = /\d\s*%|phần trăm|tỷ lệ|một nửa/iu
const bound =
  /không quá|không vượt quá|không cao hơn|tối đa|tối thiểu|ít nhất|trở lên|trở xuống|khoảng|dao động|mức từ|đến (?:hết )?(?:ngày )?\d/iu
const otherwise = /còn lại|khác|(?<!\p{L})(?:trừ|riêng|nếu|hoặc|tùy|tuỳ)(?!\p{L})|theo từng/iu
/** A unit of measure: the total depends on a quantity that only the applicant knows. */
const measure =
  /^(?:\d+\s*)?(?:m2|m²|m3|m³|mét|ha|hecta|km|kg|tấn|tạ|yến|lít|sào|giờ|ngày|tuần|tháng|quý|năm|kw|kwh|kva|con|cây|suất|người|khẩu)(?![\p{L}\d])/iu
const rule =
  /quyết định|quy định|set by|theo luật|theo nghị quyết|theo nghị định|theo thông tư|thông tư số|nghị quyết số|biểu (?:mức )?(?:phí|thu)|hội đồng nhân dân|hđnd/i
/** Somebody pays, though no sum is named. */
const pays = /phải (?:nộp|trả|đóng)|chi phí|trả phí|chi trả|thu phí theo/iu
/** Longer texts are not parsed: they state more than one fee. */
const LONGEST = 10_000
/** No fee of a procedure is lower: '50 VNĐ' is 50.000 truncated by a form. */
export const LEAST_FEE = 1000
const noRule = /^(?:-\s*)?(?:không|chưa)(?: được| có)? quy định/i
/** Words about money and paying. */
const aboutMoney = /(?<!\p{L})(?:phí|tiền|thu|trả|nộp|đóng|(?<!hội )đồng|đ|vnđ|vnd|usd|euro)(?!\p{L})/iu
/** "Từ 20.000 đồng", "trên 1 triệu", "~ 50.000": a sum that is a minimum, a maximum or approximate. */
const openSum =
  /(?:(?<!\p{L})(?:từ|trên|dưới|hơn|gần)\s+|[~≈<>≤≥]\s*)(?:\d{1,3}(?:[., ]\d{3})+|\d[\d.,]*\s?(?:đồng|đ|vnđ|vnd|usd|đô la|nghìn|ngàn|triệu|tỷ|k)(?!\p{L}))/iu

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/₫/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Whether the text says that nobody pays, and nothing else except the legal basis. */
function saysFree(line: string): boolean {
  const clauses = line
    .replace(documentInBrackets, '')
    .replace(byRule, '')
    .replace(twoCharges, 'phí lệ phí')
    .replace(zeros, '0')
    .replace(perPiece, '')
    .replace(wholly, ' ')
    .split(/[;.,+\n]/)
    .map(fold)
    .filter(Boolean)
  return clauses.length > 0 && clauses.every((clause) => freeClause.test(clause))
}

const isSame = (a: Money, b: Money) => a.amount === b.amount && a.currency === b.currency

const isMeasured = (sums: Money[]) => sums.some(({ per }) => per && measure.test(per))

/** Whether the text names exemptions, a share, a limit, another case, or a sum per unit of measure. */
export const isFeeConditional = (text: string | null | undefined): boolean =>
  isConditional(oneLine(text).slice(0, LONGEST)) || isMeasured(findSums(text))
const isConditional = (line: string) =>
  [exemption, share, bound, openSum, otherwise].some((words) => words.test(line))

/** A fee parsed from its text alone. */
export function interpretFeeText(text: string | null | undefined): FeeMeaning {
  const line = oneLine(text)
  if (!line) return { kind: 'unknown' }
  if (line.length > LONGEST) return { kind: 'various' }
  if (saysFree(line)) return { kind: 'free' }
  const sums = findSums(line)
  const [first, ...others] = sums
  if (first) {
    const isOne = others.every((other) => isSame(first, other))
    const isCut = first.currency === 'VND' && first.amount < LEAST_FEE
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

/** A fee from its number alone. */
function interpretAmount({ amount, currency, per }: StoredFee): FeeMeaning {
  if (typeof amount !== 'number') return { kind: 'unknown' }
  if (amount === 0) return { kind: 'free' }
  if (per && measure.test(per)) return { kind: 'various' }
  return { kind: 'fixed', amount, currency: toCurrency(currency), ...(per && { per }) }
}

/** Whether a sum and its text state the same fee; a rule or a remark without a sum does not change it. */
function agreed(own: Extract<FeeMeaning, { kind: 'fixed' }>, words: FeeMeaning): FeeMeaning {
  if (words.kind === 'unknown' || words.kind === 'by_rule') return own
  return words.kind === 'fixed' && isSame(own, words) ? { ...words, ...own } : { kind: 'various' }
}

/**
 * Whether a text leaves a fee of 0 unchanged: it is empty, "Không có)" with the next column run into it, or only a
 * time.
 */
function isSilent(line: string): boolean {
  const glued = /^([^()]{1,60})\)/.exec(line)?.[1]
  if (!/[\p{L}\d]/u.test(line) || (glued && saysFree(glued))) return true
  return findDurations(line).length > 0 && !aboutMoney.test(line)
}

/** Whether a text only names the case that a sum is for: "Cấp lại do hỏng hoặc mất". */
const isCaseName = (line: string) => !/\d/.test(line) && !aboutMoney.test(line)

/** Whether the text beside a sum says that other sums are due as well. */
function isSumConditional(note: string | null | undefined): boolean {
  const line = oneLine(note)
  return isConditional(isCaseName(line) ? line.replace(/(?<!\p{L})hoặc(?!\p{L})/giu, ' ') : line)
}

/** A stored fee, from its number and its text together. */
export function interpretFee(fee: StoredFee): FeeMeaning {
  const own = interpretAmount(fee)
  const words = interpretFeeText(fee.note)
  if (own.kind === 'unknown') return words
  if (own.kind === 'fixed') return isSumConditional(fee.note) ? { kind: 'various' } : agreed(own, words)
  if (words.kind === 'free') return own
  if (words.kind !== 'unknown') return { kind: 'various' }
  // A form sends 0 for an empty field: it means free only if the text says nothing about a fee.
  const line = oneLine(fee.note)
  if (noRule.test(line)) return words
  return isSilent(line) ? own : { kind: 'various' }
}

/** Whether the text of a fee contradicts its number. */
export function isFeeContradicted(fee: StoredFee): boolean {
  const own = interpretAmount(fee).kind
  return own !== 'unknown' && interpretFee(fee).kind !== own
}
