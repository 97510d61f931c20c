import { cleanLine, foldName } from './text.ts'

export type FeeKind = 'free' | 'fixed' | 'various' | 'by_rule'
export type Currency = 'VND' | 'USD'
export type Amount = { amount: number; currency: Currency; per?: string }
export type ParsedFee = { kind: FeeKind; amount?: number; currency: Currency; per?: string }
export type FeeChannel = 'direct' | 'online' | 'post'

const amountPattern =
  /(\d{1,3}(?:[.,\s]\d{3})+(?![\d.,]*\d)|\d+(?:[.,]\d+)?)\s*(triệu đồng|nghìn đồng|triệu|nghìn|đồng|đ|vnđ|vnd|usd)?(?![\p{L}\d])(?:\s*\/\s*([\p{L} ]+(?:\/[\p{L} ]+)*))?/giu
const grouped = /^\d{1,3}(?:[.,\s]\d{3})+$/
const factors: Record<string, number> = { 'triệu đồng': 1e6, triệu: 1e6, 'nghìn đồng': 1e3, nghìn: 1e3 }

const freeTexts =
  /^(?:khong(?: co| thu)?(?: phi| le phi| phi le phi| phi va le phi)?|(?:duoc )?mien(?: phi| le phi| phi le phi)?|0(?: ?(?:dong|d|vnd))?)$/
const ruleWords = /quyết định|quy định|theo luật|theo nghị quyết|theo thông tư/i
const noRule = /^không quy định/i
const percentage = /\d\s*%/

/** Numbers in brackets are mostly decrees ("TT 281/2016/TT-BTC"); sums of money in them still count. */
function toAmount(match: RegExpMatchArray): Amount | null {
  const [, digits = '', rawUnit = '', rawPer] = match
  const unit = rawUnit.toLocaleLowerCase('vi')
  if (!unit && !grouped.test(digits)) return null
  const plain = grouped.test(digits) ? digits.replace(/[.,\s]/g, '') : digits.replace(',', '.')
  const per = cleanLine(rawPer)
  return {
    amount: Math.round(Number(plain) * (factors[unit] ?? 1)),
    currency: unit === 'usd' ? 'USD' : 'VND',
    ...(per ? { per } : {}),
  }
}

/** Every sum of money a text names, in order. Dates, percentages and document numbers are not sums. */
export function findAmounts(text: string): Amount[] {
  return [...cleanLine(text).matchAll(amountPattern)].flatMap((match) => toAmount(match) ?? [])
}

/**
 * A published fee as one of: free, one fixed sum, various sums (several, a range, a share of the value), or left to a
 * rule ("do HĐND cấp tỉnh quyết định"). Null when the text says none of these; the caller keeps the text in every case.
 */
export function parseFee(text: string | null | undefined): ParsedFee | null {
  const line = cleanLine(text)
  if (!line) return null
  if (freeTexts.test(foldName(line))) return { kind: 'free', amount: 0, currency: 'VND' }
  const amounts = findAmounts(line)
  const [first] = amounts
  if (first && amounts.length === 1 && first.amount > 0 && !percentage.test(line))
    return { kind: 'fixed', ...first }
  if (first || percentage.test(line)) return { kind: 'various', currency: first?.currency ?? 'VND' }
  return ruleWords.test(line) && !noRule.test(line) ? { kind: 'by_rule', currency: 'VND' } : null
}

const channelWords: [FeeChannel, RegExp][] = [
  ['direct', /^\(trực tiếp\)/i],
  ['online', /^\(trực tuyến\)/i],
  ['post', /^\((?:qua )?bưu chính(?: công ích)?\)/i],
]

/** Sums that the text ties to a channel by brackets right behind them: "20.000đ (trực tiếp); 10.000đ (trực tuyến)". */
export function feesByChannel(text: string | null | undefined): Partial<Record<FeeChannel, Amount>> {
  const line = cleanLine(text)
  const found: Partial<Record<FeeChannel, Amount>> = {}
  for (const match of line.matchAll(amountPattern)) {
    const after = line.slice(match.index + match[0].length).trimStart()
    const channel = channelWords.find(([, words]) => words.test(after))?.[0]
    const amount = toAmount(match)
    if (channel && amount) found[channel] ??= amount
  }
  return found
}

/** Whether a text speaks of `lệ phí` (a state fee) or `phí` (a charge); null when of both or neither. */
export function feeNature(text: string | null | undefined): 'phi' | 'le_phi' | null {
  const line = cleanLine(text).toLocaleLowerCase('vi')
  const hasStateFee = /lệ phí/.test(line)
  const hasCharge = /(?<!lệ )(?<!miễn )phí/.test(line)
  if (hasStateFee === hasCharge) return null
  return hasStateFee ? 'le_phi' : 'phi'
}
