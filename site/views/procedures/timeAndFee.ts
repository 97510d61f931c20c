import { isFeeContradicted } from '../../../cms/content/fees.ts'
import type { Money } from '../../../cms/content/money.ts'
import type { Priced } from '../../../cms/content/reductions/priced.ts'
import { feeOf, timeOf } from '../../../cms/content/summaries.ts'
import { isTimeContradicted } from '../../../cms/content/times.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { besidePrice, noteOf } from './prices.ts'
import { formatDuration, formatMoney, formatNumber, listOf } from '../format.ts'

/** A fact in few words. */
export interface Fact {
  value: string
  /** False when the value only says that it depends on the case; the details follow further down the page. */
  isKnown: boolean
}

type Method = NonNullable<Procedure['methods']>[number]
type StoredFee = NonNullable<Method['fees']>[number]
type WithTimeAndFee = Pick<Procedure, 'published'> & Partial<Pick<Procedure, 'methods'>> & Priced

/** Longer published texts do not fit on a line and are shown in full further down. */
const SHORT = 48

/** Published words without a number: short ones are the answer, long ones are shown further down. */
function inWords(text: string | null | undefined, locale: Locale): Fact | undefined {
  const words = text?.trim()
  if (!words) return undefined
  return words.length <= SHORT
    ? { value: words, isKnown: true }
    : { value: useText(locale).procedures.words.byCase, isKnown: false }
}

/** How long it takes, in few words. */
export function timeFact(source: WithTimeAndFee, locale: Locale): Fact | undefined {
  const { words } = useText(locale).procedures
  const time = timeOf(source)
  const text = source.published?.timeText
  switch (time.kind) {
    case 'fixed':
      return { value: formatDuration(time, locale), isKnown: true }
    case 'range':
      return {
        value: words.range(formatNumber(time.from.value, locale), formatDuration(time.to, locale)),
        isKnown: true,
      }
    case 'same_day':
      return { value: (text && inWords(text, locale)?.value) || words.sameDay, isKnown: true }
    case 'various':
      return { value: words.byCase, isKnown: false }
    case 'unknown':
      return inWords(text, locale)
  }
}

const withPer = (sum: string, per: string | undefined) => (per ? `${sum}/${per}` : sum)

const inMoney = ({ amount, currency, per }: Money, locale: Locale) =>
  withPer(formatMoney(amount, locale, currency), per)

/** What it costs, in few words. */
export function feeFact(source: WithTimeAndFee, locale: Locale): Fact | undefined {
  const { words } = useText(locale).procedures
  const fee = source.fees?.now ?? feeOf(source)
  switch (fee.kind) {
    case 'free':
      return { value: words.fees.free, isKnown: true }
    case 'fixed':
      return { value: inMoney(fee, locale), isKnown: true }
    case 'range':
      return {
        value: words.range(formatNumber(fee.from.amount, locale), inMoney(fee.to, locale)),
        isKnown: true,
      }
    case 'various':
      return { value: words.byCase, isKnown: false }
    case 'by_rule':
      return { value: words.fees.by_rule, isKnown: false }
    case 'unknown':
      return inWords(source.published?.feeText, locale)
  }
}

/** The sum of a fee, unless it contradicts the words beside it; undefined when it has none. */
export function sumOf(fee: StoredFee, locale: Locale): string | undefined {
  if (isFeeContradicted(fee) || typeof fee.amount !== 'number') return undefined
  if (fee.amount === 0) return useText(locale).procedures.words.fees.free
  return withPer(formatMoney(fee.amount, locale, fee.currency ?? 'VND'), fee.per ?? undefined)
}

/** The number of a fee with its kind; the words beside it also state exemptions. */
function amountOf(fee: StoredFee, locale: Locale): string | undefined {
  const { feeKinds } = useText(locale).procedures.words
  const sum = sumOf(fee, locale)
  return sum && fee.amount !== 0 && fee.kind ? `${feeKinds[fee.kind]}: ${sum}` : sum
}

function feeLine(fee: StoredFee, locale: Locale): string {
  const sum = amountOf(fee, locale)
  const note = noteOf(fee)
  const beside = besidePrice(fee, locale)
  return [sum && sum + beside, note].filter(Boolean).join('. ') + (sum ? '' : beside)
}

const isCopy = (text: string | null | undefined, published: string | null | undefined) =>
  Boolean(text) && text?.trim() === published?.trim()

/**
 * The time of one way of filing. When words and number contradict each other, only the words are shown, except when
 * they merely repeat the published text: the number was then added later, and the published text is shown below.
 */
function timeLine({ time }: Method, published: Procedure['published'], locale: Locale): string {
  const { noInformation } = useText(locale).procedures.words
  if (!time) return noInformation
  const { value, unit, note } = time
  const figure = value && unit ? formatDuration({ value, unit }, locale) : undefined
  if (!isTimeContradicted(time)) return [figure, note].filter(Boolean).join('. ') || noInformation
  return (isCopy(note, published?.timeText) ? figure : note) || noInformation
}

/** Time and fees of one way of filing. */
export interface MethodRow {
  channel: string
  time: string
  /** Empty when the record states none for this way. */
  fees: string[]
  note?: string
}

/** Time and fees per channel, in the order of the record. */
export function toMethodRows({ methods, published }: WithTimeAndFee, locale: Locale): MethodRow[] {
  const { words } = useText(locale).procedures
  return (methods ?? []).map((method) => {
    const { channel, fees, note } = method
    const lines = (fees ?? []).map((fee) => feeLine(fee, locale)).filter(Boolean)
    return {
      channel: words.channels[channel],
      time: timeLine(method, published, locale),
      fees: lines,
      ...(note && { note }),
    }
  })
}

const answerOf = ({ channel: _, ...answer }: MethodRow) => JSON.stringify(answer)

/** Ways of filing with the same time and fees as one row: 'Trực tiếp, trực tuyến'. */
export function groupedByAnswer<R extends MethodRow>(rows: readonly R[]): R[] {
  return [...Map.groupBy(rows, answerOf).values()].map(([first, ...others]) => ({
    ...first!,
    channel: [first!.channel, ...others.map(({ channel }) => listOf([channel]))].join(', '),
  }))
}
