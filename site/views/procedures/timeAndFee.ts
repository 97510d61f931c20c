import type { Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { formatDuration, formatMoney, formatNumber, type DurationUnit } from '../format.ts'

/** A fact in few words, and the rest of what was published when the words do not carry all of it. */
export interface Fact {
  value: string
  note?: string
}

type Timed = { value?: number | null; unit?: DurationUnit | null; note?: string | null } | undefined
type Method = NonNullable<Procedure['methods']>[number]
type StoredFee = NonNullable<Method['fees']>[number]
type WithTimeAndFee = Pick<Procedure, 'published'> & Partial<Pick<Procedure, 'methods'>>

/** Longer published texts do not fit a line and are shown whole further down. */
const SHORT = 48

const isShort = (text: string) => text.length <= SHORT

/** '10 ngày làm việc', or undefined when there is no figure. 0 hours or days is no figure. */
function toDuration(time: Timed, locale: Locale): string | undefined {
  return time?.value && time.unit ? formatDuration({ value: time.value, unit: time.unit }, locale) : undefined
}

function spreadOf(methods: Method[], locale: Locale): string | undefined {
  const known = methods.flatMap(({ time }) =>
    time?.value && time.unit ? [{ value: time.value, unit: time.unit }] : [],
  )
  const sorted = known.toSorted((a, b) => a.value - b.value)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (!least || !most || new Set(known.map(({ unit }) => unit)).size > 1) return undefined
  const longest = formatDuration(most, locale)
  return least.value === most.value
    ? longest
    : useText(locale).procedures.words.range(String(least.value), longest)
}

/** How long it takes: the published figure, the spread over the channels, or the published words. */
export function timeFact({ published, methods }: WithTimeAndFee, locale: Locale): Fact | undefined {
  const { words } = useText(locale).procedures
  const text = published?.timeText?.trim()
  const figure = spreadOf(methods ?? [], locale) ?? toDuration(published?.time, locale)
  if (figure) return { value: figure }
  if (!text) return undefined
  return isShort(text) ? { value: text } : { value: words.byCase, note: text }
}

function feeInWords(published: Procedure['published'], locale: Locale): string | undefined {
  const { fees } = useText(locale).procedures.words
  const fee = published?.fee
  if (!fee?.kind) return undefined
  if (fee.kind !== 'fixed') return fees[fee.kind]
  return typeof fee.amount === 'number' ? formatMoney(fee.amount, locale, fee.currency ?? 'VND') : undefined
}

/** The amounts of all ways of filing, when each says its own: one sum, a spread, or nothing to pay. */
function feeSpread(methods: Method[], locale: Locale): string | undefined {
  const { words } = useText(locale).procedures
  const fees = methods.map((method) => method.fees ?? [])
  const all = fees.flat()
  const isWhole = all.every(
    ({ amount, currency }) => typeof amount === 'number' && (currency ?? 'VND') === 'VND',
  )
  if (fees.length === 0 || fees.some((own) => own.length === 0) || !isWhole) return undefined
  const paid = all.map(({ amount }) => amount ?? 0).filter((amount) => amount > 0)
  if (paid.length === 0) return words.fees.free
  const [least, most] = [Math.min(...paid), Math.max(...paid)]
  const highest = formatMoney(most, locale)
  return least === most ? highest : words.range(formatNumber(least, locale), highest)
}

/**
 * What it costs: the amounts of the ways of filing, the one published, or the published words. Nothing is ever assumed
 * to be free; exemptions are named further down.
 */
export function feeFact({ published, methods }: WithTimeAndFee, locale: Locale): Fact | undefined {
  const spread = feeSpread(methods ?? [], locale)
  if (spread) return { value: spread }
  const text = published?.feeText?.trim()
  const value = feeInWords(published, locale)
  const isPlain = published?.fee?.kind === 'free' || published?.fee?.kind === 'fixed'
  if (value && (isPlain || !text)) return { value }
  if (!text) return undefined
  if (value && !isShort(text)) return { value, note: text }
  return isShort(text)
    ? { value: text }
    : { value: useText(locale).procedures.words.fees.various, note: text }
}

function feeLine(fee: StoredFee, locale: Locale): string {
  const { feeKinds, fees } = useText(locale).procedures.words
  const amount =
    typeof fee.amount !== 'number'
      ? undefined
      : fee.amount === 0
        ? fees.free
        : formatMoney(fee.amount, locale, fee.currency ?? 'VND')
  const kind = fee.kind && fee.amount !== 0 ? `${feeKinds[fee.kind]}: ` : ''
  const sum = amount && fee.per ? `${amount}/${fee.per}` : amount
  return [sum ? kind + sum : undefined, fee.note].filter(Boolean).join('. ')
}

/** Time and fees of one way of filing. */
export interface MethodRow {
  channel: string
  time: string
  /** Empty when the record names none for this way. */
  fees: string[]
  note?: string
}

/** Time and fee per channel, in the order of the record. */
export function toMethodRows(methods: Procedure['methods'], locale: Locale): MethodRow[] {
  const { words } = useText(locale).procedures
  return (methods ?? []).map(({ channel, time, fees, note }) => {
    const duration = toDuration(time, locale)
    const timed = [duration, time?.note].filter(Boolean).join('. ')
    const lines = (fees ?? []).map((fee) => feeLine(fee, locale)).filter(Boolean)
    return {
      channel: words.channels[channel],
      time: timed || words.noInformation,
      fees: lines,
      ...(note && { note }),
    }
  })
}
