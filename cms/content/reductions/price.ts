import { addDays, dayOf, type Day } from '../day.ts'
import { interpretFee, type FeeMeaning, type StoredFee } from '../fees.ts'
import { findSums } from '../money.ts'
import { isOnDay, type FeeReduction } from './reduction.ts'

/** What a reduction leaves of a sum in đồng; it never makes anything dearer. */
export function leftOf(sum: number, { effect, percent, amount }: FeeReduction): number {
  if (effect === 'free') return 0
  if (effect === 'percent') return Math.round((sum * (100 - Math.min(Math.max(percent ?? 0, 0), 100))) / 100)
  return effect === 'amount' && typeof amount === 'number' ? Math.min(sum, Math.max(amount, 0)) : sum
}

/** The lowest sum that one of them leaves, and after it those that are given beside others. */
export function reducedSum(sum: number, reductions: readonly FeeReduction[]): number {
  const alone = reductions.filter(({ isCumulative }) => !isCumulative)
  const best = Math.min(sum, ...alone.map((one) => leftOf(sum, one)))
  return reductions.filter(({ isCumulative }) => isCumulative).reduce(leftOf, best)
}

/**
 * What a fee is on a day with reductions that its payer has. A fee that is not known stays unknown, except where all of
 * it is waived.
 * @param reductions on this fee
 */
export function priceOn(normal: FeeMeaning, reductions: readonly FeeReduction[], day: Day): FeeMeaning {
  const held = reductions.filter((one) => isOnDay(one, day))
  if (normal.kind === 'fixed') {
    if (normal.currency !== 'VND') return normal
    const amount = reducedSum(normal.amount, held)
    return amount === 0 ? { kind: 'free' } : { ...normal, amount }
  }
  // Words without one sum may state charges of several kinds, of which only some are waived.
  const isWaived = held.some(
    ({ effect, kinds, onlyAmount }) => effect === 'free' && !kinds?.length && !onlyAmount,
  )
  return isWaived ? { kind: 'free' } : normal
}

const changeDays = ({ from, until }: FeeReduction): (Day | null)[] => {
  const last = dayOf(until)
  return [dayOf(from), last && addDays(last, 1)]
}

/** The days from which reductions change what is charged. */
export const turnsOf = (reductions: readonly FeeReduction[] = []): Day[] =>
  reductions.flatMap(changeDays).filter((one) => one !== null)

export const isSamePrice = (a: FeeMeaning, b: FeeMeaning): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The first day after `day` on which the price is another, and that price. */
export function nextPrice(normal: FeeMeaning, reductions: readonly FeeReduction[], day: Day) {
  const now = priceOn(normal, reductions, day)
  return turnsOf(reductions)
    .filter((one) => one > day)
    .toSorted()
    .map((one) => ({ day: one, price: priceOn(normal, reductions, one) }))
    .find(({ price }) => !isSamePrice(price, now))
}

const innermost = /\(([^()]*)\)/g
const another = /đối với|trường hợp|nếu|miễn|hoặc|khác/iu

/**
 * A text about a fee without the words in brackets that only name its reduced sum: '800.000 đồng (áp dụng mức phí
 * 400.000 đồng từ 01/7/2025 đến hết 31/12/2026)'. Published texts name both, and these words go on standing there when
 * the reduction has ended.
 */
export function withoutReducedSum(text: string, amount: number, reductions: readonly FeeReduction[]): string {
  const reduced = new Set(reductions.map((one) => leftOf(amount, one)).filter((sum) => sum < amount))
  const names = (words: string) => {
    const sums = findSums(words)
    return sums.length > 0 && sums.every((sum) => sum.currency === 'VND' && reduced.has(sum.amount))
  }
  const cut = (line: string) =>
    line.replace(innermost, (all, words: string) => (names(words) && !another.test(words) ? ' ' : all))
  return cut(cut(text))
    .replace(/\(\s*\)|\(\s*$/g, ' ')
    .trim()
}

/** A fee without reductions, and what its words say beside it. */
export interface NormalPrice {
  normal: FeeMeaning
  note?: string
}

/** A sum per unit of measure is a known price of the unit, though not of the whole. */
function interpretPerUnit({ per, ...fee }: StoredFee): FeeMeaning {
  const told = interpretFee(fee)
  return told.kind === 'fixed' && per ? { ...told, per } : told
}

/** What a fee is without reductions, though its text may also name the sum that one of them leaves. */
export function normalPrice(fee: StoredFee, reductions: readonly FeeReduction[]): NormalPrice {
  const { note, amount } = fee
  const told = interpretPerUnit(fee)
  const asTold = { normal: told, ...(note && { note }) }
  if (told.kind !== 'various' || !note || typeof amount !== 'number') return asTold
  const normal = interpretPerUnit({ ...fee, note: withoutReducedSum(note, amount, reductions) })
  return normal.kind === 'fixed' ? { normal } : asTold
}
