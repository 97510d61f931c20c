import { addDays, today } from '../../../cms/content/day.ts'
import type { FeeMeaning } from '../../../cms/content/fees.ts'
import {
  withPrices,
  type Price,
  type Priced,
  type PricedFee,
  type PricedOn,
} from '../../../cms/content/reductions/priced.ts'
import { isSamePrice } from '../../../cms/content/reductions/price.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import type { WithReductions } from '../../data/feeReductions.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { formatDate, formatMoney } from '../format.ts'

type Method = NonNullable<Procedure['methods']>[number]
type Source = Partial<Pick<Procedure, 'methods' | 'published'>> & WithReductions

/** A procedure with the fees of a day: see withPrices. @param on today without answers, unless said otherwise */
export const priced = <D extends Source>(doc: D, on: PricedOn = { day: today() }): D & Priced =>
  withPrices(doc as D & { methods?: Method[] | null }, doc.reductions ?? [], on)

const priceOf = (fee: object): Price | undefined => (fee as PricedFee<object>).price

function inWords(price: FeeMeaning, locale: Locale): string {
  const { words } = useText(locale).procedures
  if (price.kind !== 'fixed') return price.kind === 'free' ? words.fees.free : words.byCase
  const sum = formatMoney(price.amount, locale, price.currency)
  return price.per ? `${sum}/${price.per}` : sum
}

/** What is said behind the sum of a fee: what it normally is, what it will be, and whether some pay less. */
export function besidePrice(fee: object, locale: Locale): string {
  const price = priceOf(fee)
  if (!price) return ''
  const { reductions } = useText(locale).procedures
  const { normal, now, next, isAsked } = price
  const isReduced = normal.kind === 'fixed' && !isSamePrice(normal, now)
  const parts = [
    ...(next ? [reductions.then(formatDate(next.day, locale), inWords(next.price, locale))] : []),
    ...(isAsked ? [reductions.mayBeLess] : []),
  ]
  const former = isReduced ? ` (${reductions.normally(inWords(normal, locale))})` : ''
  return former + parts.map((part) => `; ${part}`).join('')
}

/** The words of a fee beside its sums. */
export const noteOf = (fee: { note?: string | null }): string | null | undefined =>
  priceOf(fee)?.note ?? fee.note

/** What the fees of a procedure are, as far as reductions are on them. */
export const pricesOf = ({ methods }: Source): Price[] =>
  (methods ?? []).flatMap(({ fees }) => (fees ?? []).flatMap((fee) => priceOf(fee) ?? []))

/** The last day of what a procedure costs now, where some of its fees are reduced. */
export function lastDay(doc: Source): string | undefined {
  const ends = pricesOf(doc).flatMap(({ normal, now, next }) =>
    next && !isSamePrice(normal, now) ? [next.day] : [],
  )
  const [first] = ends.toSorted()
  return first && addDays(first, -1)
}

/** What is said beside the fee of a whole procedure: that it is reduced and until when, or that some pay less. */
export function besideFee(doc: Source & Priced, locale: Locale): string | undefined {
  const { reductions } = useText(locale).procedures
  const { normal, now } = doc.fees ?? {}
  const isReduced = normal && JSON.stringify(normal) !== JSON.stringify(now)
  if (!isReduced) return pricesOf(doc).some(({ isAsked }) => isAsked) ? reductions.mayBeLess : undefined
  const [former, last] = [
    normal.kind === 'fixed' && reductions.normally(inWords(normal, locale)),
    lastDay(doc),
  ]
  return [former, last && reductions.until(formatDate(last, locale))].filter(Boolean).join('; ') || undefined
}
