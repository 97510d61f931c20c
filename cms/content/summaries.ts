import { isFeeConditional, interpretFee, interpretFeeText, type FeeMeaning, type StoredFee } from './fees.ts'
import { findSums, type Money } from './money.ts'
import {
  findDurations,
  interpretTime,
  interpretTimeText,
  type Duration,
  type StoredTime,
  type TimeMeaning,
} from './times.ts'

/**
 * Time and fee of a procedure summarised to one value each, derived from its ways of filing and its published texts.
 */

type Range<T> = { kind: 'range'; from: T; to: T }
export type FeeSummary = FeeMeaning | Range<Money>
export type TimeSummary = TimeMeaning | Range<Duration>

/** The fields of a stored procedure that the summaries use. */
export interface TimeAndFeeSource {
  methods?: { time?: StoredTime | null; fees?: StoredFee[] | null }[] | null
  published?: {
    time?: StoredTime | null
    timeText?: string | null
    fee?: { kind?: string | null; amount?: number | null; currency?: string | null } | null
    feeText?: string | null
  } | null
}

const VARIOUS = { kind: 'various' } as const

const isKnown = ({ kind }: { kind: string }) => kind !== 'unknown'
const isEqual = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)
const distinct = <T extends object>(list: T[]): T[] =>
  list.filter((one, at) => list.findIndex((other) => isEqual(one, other)) === at)

/** The fee as the publishing decision states it. */
function interpretPublishedFee(published: TimeAndFeeSource['published']): FeeMeaning {
  const { fee, feeText: note } = published ?? {}
  const words = interpretFeeText(note)
  switch (fee?.kind) {
    case 'free':
      return interpretFee({ amount: 0, note })
    case 'fixed':
      return typeof fee.amount === 'number' ? interpretFee({ ...fee, note }) : words
    case 'various':
      return VARIOUS
    case 'by_rule':
      return words.kind === 'unknown' || words.kind === 'by_rule' ? { kind: 'by_rule' } : VARIOUS
    default:
      return words
  }
}

/** One summary for all ways of filing; each way must have a value of its own. */
function overMethods<T extends object, R>(
  readings: T[][],
  spread: (all: T[]) => R | undefined,
): T | R | typeof VARIOUS {
  if (readings.some((own) => own.length !== 1)) return VARIOUS
  const all = distinct(readings.flat())
  return (all.length === 1 ? all[0] : spread(all)) ?? VARIOUS
}

type Fixed = Extract<FeeMeaning, { kind: 'fixed' }>
const isFixed = (one: FeeSummary): one is Fixed => one.kind === 'fixed'

/** From the lowest to the highest sum, when all ways of filing cost a fixed sum of the same kind. */
function feeRange(all: FeeMeaning[]): Range<Money> | undefined {
  const fixed = all.filter(isFixed).toSorted((a, b) => a.amount - b.amount)
  const [from, to] = [fixed[0], fixed.at(-1)]
  if (!from || !to || fixed.length < all.length) return undefined
  const isOneKind = fixed.every(({ currency, per }) => currency === from.currency && per === from.per)
  return isOneKind ? { kind: 'range', from, to } : undefined
}

/** Whether the published text adds nothing about the fee to what the ways of filing state. */
function covers(summary: FeeSummary, sums: Money[], text: string | null | undefined): boolean {
  if (summary.kind === 'free')
    return ['free', 'unknown'].includes(interpretFee({ amount: 0, note: text }).kind)
  const words = interpretFeeText(text)
  if (words.kind === 'unknown') return true
  if (words.kind === 'by_rule') return true
  if (words.kind === 'free') return false
  return (
    !isFeeConditional(text) && findSums(text).every(({ amount }) => sums.some((sum) => sum.amount === amount))
  )
}

function deriveFee({ methods, published }: TimeAndFeeSource): FeeSummary {
  const told = interpretPublishedFee(published)
  const readings = (methods ?? []).map(({ fees }) => distinct((fees ?? []).map(interpretFee).filter(isKnown)))
  if (readings.every((own) => own.length === 0)) return told
  const own: FeeSummary = overMethods(readings, feeRange)
  if (own.kind === 'various' || own.kind === 'by_rule') return own
  const sums = readings.flat().filter(isFixed)
  if (told.kind === 'free' && own.kind !== 'free') return VARIOUS
  if (told.kind === 'fixed' && !sums.some(({ amount }) => amount === told.amount)) return VARIOUS
  return covers(own, sums, published?.feeText) ? own : VARIOUS
}

const durationsOf = (all: TimeMeaning[]): Duration[] => all.filter((one) => one.kind === 'fixed')

/** From the shortest to the longest time, when all are in the same unit. */
function timeRange(all: TimeMeaning[]): Range<Duration> | undefined {
  const sorted = durationsOf(all).toSorted((a, b) => a.value - b.value)
  const [from, to] = [sorted[0], sorted.at(-1)]
  if (!from || !to || sorted.length < all.length) return undefined
  return sorted.every(({ unit }) => unit === from.unit) ? { kind: 'range', from, to } : undefined
}

const hasDuration = (all: Duration[], { value, unit }: Duration) =>
  all.some((one) => one.value === value && one.unit === unit)

function deriveTime({ methods, published }: TimeAndFeeSource): TimeSummary {
  const { time, timeText } = published ?? {}
  const told = interpretTime({ ...time, note: timeText })
  const readings = (methods ?? []).map((method) => interpretTime(method.time ?? {}))
  if (!readings.some(isKnown)) return told
  const own: TimeSummary = overMethods(
    readings.map((one) => (isKnown(one) ? [one] : [])),
    timeRange,
  )
  if (own.kind === 'various' || told.kind === 'unknown') return own
  if (own.kind === 'same_day') return told.kind === 'same_day' ? own : VARIOUS
  const known = durationsOf(readings)
  const named = told.kind === 'fixed' ? [told] : findDurations(timeText)
  const isCovered = named.length > 0 && named.every((one) => one && hasDuration(known, one))
  return isCovered && interpretTimeText(timeText).kind !== 'same_day' ? own : VARIOUS
}

/** Memoised per source object; loaded documents are never mutated. */
function once<T>(derive: (source: TimeAndFeeSource) => T): (source: TimeAndFeeSource) => T {
  const known = new WeakMap<TimeAndFeeSource, T>()
  return (source) => {
    const summary = known.get(source) ?? derive(source)
    known.set(source, summary)
    return summary
  }
}

/** The fee of a procedure. It is never assumed to be free, and contradictory statements are `various`. */
export const feeOf = once(deriveFee)

/** How long a procedure takes; contradictory statements are `various`. */
export const timeOf = once(deriveTime)
