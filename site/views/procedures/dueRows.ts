import { addDays, type Day } from '../../../cms/content/day.ts'
import { interpretFee } from '../../../cms/content/fees.ts'
import { dueOf, type CountedBy, type Due, type Limit } from '../../../cms/content/hours/dueDay.ts'
import type { Minute } from '../../../cms/content/hours/schedule.ts'
import { timeOf, type TimeSummary } from '../../../cms/content/summaries.ts'
import { interpretTime, type TimeMeaning } from '../../../cms/content/times.ts'
import type { Money } from '../../../cms/content/money.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import type { Locale } from '../../paths.ts'
import { groupedByAnswer, timeFact, toMethodRows, type MethodRow } from './timeAndFee.ts'

type Method = NonNullable<Procedure['methods']>[number]
type Source = Pick<Procedure, 'methods' | 'published'>

/** Ways of filing with the day of their result. */
export interface DueRow extends MethodRow {
  due?: Due
  isCheapest: boolean
}

interface CountedWith extends CountedBy {
  /** Whether it is not known which rows apply. */
  isOpen?: boolean
}

function limitOf(time: TimeMeaning | TimeSummary): Limit | null {
  if (time.kind === 'same_day') return { unit: 'same_day' }
  return time.kind === 'fixed' ? { value: time.value, unit: time.unit } : null
}

/** Null also for a table of holidays that leaves no working day. */
function countedDue(filed: Minute, limit: Limit | null, by: CountedBy): Due | null {
  try {
    return limit && dueOf(filed, limit, by)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What one way costs, in đồng: for the whole procedure, or per what it names. */
interface Total {
  sum: number
  per: string | undefined
}

/** Null unless each of its fees is a known sum, all per the same. */
function totalOf({ fees }: Method): Total | null {
  const read = (fees ?? []).map(interpretFee)
  const sums = read.filter((one) => one.kind === 'fixed' && one.currency === 'VND').map((one) => one as Money)
  const isKnown = read.length > 0 && read.every(({ kind }) => kind === 'free' || kind === 'fixed')
  const pers = new Set(sums.map(({ per }) => per))
  if (!isKnown || pers.size > 1 || sums.length < read.filter(({ kind }) => kind === 'fixed').length)
    return null
  return { sum: sums.reduce((total, { amount }) => total + amount, 0), per: sums[0]?.per }
}

/** Whether they can be compared: nothing is less than anything, whatever that is charged per. */
const areAlike = (totals: readonly Total[]): boolean =>
  new Set(totals.filter(({ sum }) => sum > 0).map(({ per }) => per)).size < 2

/** Whether each way is the cheapest; none is when they cost the same, or a sum is unknown. */
function cheapestOf(methods: readonly Method[], isOpen: boolean): boolean[] {
  const hasConditions = methods.some(({ when, fees }) => when || fees?.some((fee) => fee.when))
  if (isOpen && hasConditions) return methods.map(() => false)
  const totals = methods.map(totalOf)
  const known = totals.filter((one) => one !== null)
  const least = Math.min(...known.map(({ sum }) => sum))
  const isSure = known.length === totals.length && areAlike(known) && known.some(({ sum }) => sum > least)
  return totals.map((one) => isSure && one?.sum === least)
}

/** The time of one way; none where the published text says that it depends on the case, and nothing says on which. */
function timeOfWay(method: Method, doc: Source): TimeMeaning | TimeSummary {
  const whole = timeOf(doc)
  if (whole.kind === 'various' && !method.when) return whole
  const own = interpretTime(method.time ?? {})
  return own.kind === 'unknown' && whole.kind !== 'range' ? whole : own
}

/**
 * The ways of filing with their time, fees and the day on which the result is due; ways that differ in nothing are one
 * row. A procedure without ways of filing has one row, by its published time.
 */
export function toDueRows(doc: Source, filed: Minute, by: CountedWith, locale: Locale): DueRow[] {
  const withDue = (row: MethodRow, time: TimeMeaning | TimeSummary) => {
    const due = countedDue(filed, limitOf(time), by)
    return { ...row, isCheapest: false, ...(due && { due }) }
  }
  const methods = doc.methods ?? []
  if (methods.length === 0)
    return [withDue({ channel: '', time: timeFact(doc, locale)?.value ?? '', fees: [] }, timeOf(doc))]
  const cheapest = cheapestOf(methods, by.isOpen ?? false)
  const rows = toMethodRows(doc, locale).map((row, at) => {
    const known = withDue(row, timeOfWay(methods[at]!, doc))
    return { ...known, isCheapest: cheapest[at] ?? false }
  })
  return groupedByAnswer(rows)
}

/** The holidays after a day of receipt up to the last day on which a result is due. */
export function holidaysWithin(
  rows: readonly DueRow[],
  { workdays }: CountedBy,
): { day: Day; name: string }[] {
  const dues = rows.flatMap(({ due }) => due ?? [])
  const [first] = dues.map(({ received }) => received).toSorted()
  const last = dues
    .map(({ due }) => due)
    .toSorted()
    .at(-1)
  const found: { day: Day; name: string }[] = []
  for (let day = first && addDays(first, 1); day && last && day <= last; day = addDays(day, 1)) {
    const name = workdays.holidayOn(day)
    if (name) found.push({ day, name })
  }
  return found
}
