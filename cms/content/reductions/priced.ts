import type { Day } from '../day.ts'
import type { FeeMeaning, StoredFee } from '../fees.ts'
import type { Answers } from '../questions/condition.ts'
import { feeOf, type FeeSummary, type TimeAndFeeSource } from '../summaries.ts'
import { nextPrice, normalPrice, priceOn, withoutReducedSum } from './price.ts'
import { certaintyOf, isNotOver, isOnDay, isOnFee, type ChargedFee, type FeeReduction } from './reduction.ts'

/** What a fee is on a day. */
export interface Price {
  normal: FeeMeaning
  now: FeeMeaning
  /** When it is next another, and which. */
  next?: { day: Day; price: FeeMeaning }
  /** Whether there are reductions today that only some payers have, as they judge by the words. */
  isAsked: boolean
  /** What its words say beside the sums. */
  note?: string
}

export interface PricedOn {
  day: Day
  /** To all questions of the procedure; undefined while they are not known. */
  answers?: Answers | undefined
}

/**
 * What a fee is on a day; null where no reduction is on it.
 * @param reductions of its procedure, ended ones too: words of the fee may still name their sums
 */
export function priceOf(
  charged: ChargedFee,
  reductions: readonly FeeReduction[],
  { day, answers }: PricedOn,
): Price | null {
  const own = reductions.filter((one) => isOnFee(one, charged))
  if (own.length === 0) return null
  const { normal, note } = normalPrice(charged.fee, own)
  const sure = own.filter((one) => certaintyOf(one, answers) === 'sure')
  const now = priceOn(normal, sure, day)
  const next = nextPrice(normal, sure, day)
  const isAsked =
    now.kind !== 'free' && own.some((one) => isOnDay(one, day) && certaintyOf(one, answers) === 'asked')
  return { normal, now, isAsked, ...(note && { note }), ...(next && { next }) }
}

/** The reductions of a procedure that its page names: not ended, and not ruled out by the answers. */
export const namedReductions = <R extends FeeReduction>(all: readonly R[], { day, answers }: PricedOn): R[] =>
  all.filter((one) => isNotOver(one, day) && certaintyOf(one, answers) !== 'no')

type Method<F> = { channel: string; fees?: F[] | null }
interface Source<F> {
  methods?: Method<F>[] | null
  published?: TimeAndFeeSource['published']
}

/** A fee as it is on a day: its number is that of the day. */
export type PricedFee<F> = F & { price?: Price }

/** What a procedure costs in all without reductions, and on the day. */
export interface Priced {
  fees?: { normal: FeeSummary; now: FeeSummary }
}

function pricedFee<F extends StoredFee>(fee: F, price: Price | null): PricedFee<F> {
  if (!price) return fee
  const { now } = price
  if (now.kind === 'free') return { ...fee, amount: 0, note: null, price }
  return now.kind === 'fixed' ? { ...fee, amount: now.amount, note: null, price } : { ...fee, price }
}

/** What a whole procedure costs without reductions; its published text may name reduced sums too. */
function normalFee<F extends StoredFee>(
  { methods, published }: Source<F>,
  reductions: readonly FeeReduction[],
) {
  const sums = (methods ?? []).flatMap(({ fees }) => (fees ?? []).flatMap(({ amount }) => amount ?? []))
  const feeText = sums.reduce(
    (text, sum) => text && withoutReducedSum(text, sum, reductions),
    published?.feeText ?? null,
  )
  return feeOf({ methods: methods ?? [], published: { ...published, feeText } })
}

/** What it costs on the day; as without reductions where texts state more than the fees do. */
function feeNow<F extends StoredFee>(normal: FeeSummary, methods: Method<F>[]): FeeSummary {
  const own = feeOf({ methods })
  return normal.kind === 'various' || own.kind === 'unknown' ? normal : own
}

/**
 * A procedure with the fees of a day: each fee's number is what is charged then, its `price` says what it was and will
 * be, and `fees` sums up the whole. The same where no reduction concerns it.
 */
export function withPrices<F extends StoredFee & { kind?: string | null }, D extends Source<F>>(
  doc: D,
  reductions: readonly FeeReduction[],
  on: PricedOn,
): D & Priced {
  if (reductions.length === 0) return doc
  const mapped = (to: (fee: F, price: Price | null) => F) =>
    (doc.methods ?? []).map((method) => ({
      ...method,
      fees: (method.fees ?? []).map((fee) =>
        to(fee, priceOf({ channel: method.channel, fee }, reductions, on)),
      ),
    }))
  const plain = mapped((fee, price) => (price?.normal.kind === 'fixed' ? { ...fee, note: null } : fee))
  const methods = mapped(pricedFee)
  const normal = normalFee({ methods: plain, published: doc.published }, reductions)
  return { ...doc, methods, fees: { normal, now: feeNow(normal, methods) } }
}
