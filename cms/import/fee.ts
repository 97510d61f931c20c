import { interpretFeeText, type FeeKind } from '../content/fees.ts'
import { oneLine, placeSums, type Currency, type Money } from '../content/money.ts'

export type ParsedFee = { kind: FeeKind; amount?: number; currency: Currency; per?: string }
export type FeeChannel = 'direct' | 'online' | 'post'

/**
 * A published fee as the collection stores it: free, one fixed sum, various sums (several, a range, a share of the
 * value, an exemption), or left to a rule. Null when the text states none of these; the caller keeps the text in every
 * case.
 */
export function parseFee(text: string | null | undefined): ParsedFee | null {
  const fee = interpretFeeText(text)
  switch (fee.kind) {
    case 'unknown':
      return null
    case 'fixed':
      return fee
    case 'free':
      return { kind: 'free', amount: 0, currency: 'VND' }
    default:
      return { kind: fee.kind, currency: 'VND' }
  }
}

const channelWords: [FeeChannel, RegExp][] = [
  ['direct', /^\(trực tiếp\)/i],
  ['online', /^\(trực tuyến\)/i],
  ['post', /^\((?:qua )?bưu chính(?: công ích)?\)/i],
]

/**
 * Sums that the text assigns to a channel in brackets right after them: "20.000đ (trực tiếp); 10.000đ (trực tuyến)".
 */
export function feesByChannel(text: string | null | undefined): Partial<Record<FeeChannel, Money>> {
  const line = oneLine(text)
  const found: Partial<Record<FeeChannel, Money>> = {}
  for (const { start: _, end, ...money } of placeSums(line)) {
    const after = line.slice(end).trimStart()
    const channel = channelWords.find(([, words]) => words.test(after))?.[0]
    if (channel) found[channel] ??= money
  }
  return found
}

/** Whether a text is about a `lệ phí` (state fee) or a `phí` (charge); null when it mentions both or neither. */
export function feeNature(text: string | null | undefined): 'phi' | 'le_phi' | null {
  const line = oneLine(text).toLocaleLowerCase('vi')
  const hasStateFee = /lệ phí/.test(line)
  const hasCharge = /(?<!lệ )(?<!miễn )phí/.test(line)
  if (hasStateFee === hasCharge) return null
  return hasStateFee ? 'le_phi' : 'phi'
}
