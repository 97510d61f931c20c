/** The zone of Viet Nam for `Intl` and the admin. It is UTC+7 all year. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh'

const OFFSET_MS = 7 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

/** A calendar day in Viet Nam, 'YYYY-MM-DD'. Days compare as texts: `a < b` is "a is before b". */
export type Day = string

/** A stored or computed date: ISO text, a Date or milliseconds. A bare day ('2026-11-22') is that day in Viet Nam. */
export type DateValue = string | number | Date

// Years have four digits, so that days compare as texts.
const FIRST_MS = Date.parse('0001-01-01T00:00:00Z')
const LAST_MS = Date.parse('9999-12-31T23:59:59Z')

const toMs = (value: DateValue): number => (typeof value === 'string' ? Date.parse(value) : Number(value))

/** The day in Viet Nam of a value, whatever time zone it is written in; null when it is not a date. */
export function dayOf(value: DateValue | null | undefined): Day | null {
  if (value === null || value === undefined || value === '') return null
  const ms = toMs(value) + OFFSET_MS
  if (Number.isNaN(ms)) return null
  return new Date(Math.min(Math.max(ms, FIRST_MS), LAST_MS)).toISOString().slice(0, 10)
}

let lastAsked = { number: NaN, day: '' }

/** The current day in Viet Nam. Lists ask for it once per document, so the last answer is remembered. */
export function today(now: Date | number = Date.now()): Day {
  const number = Math.floor((Number(now) + OFFSET_MS) / DAY_MS)
  if (number !== lastAsked.number) lastAsked = { number, day: dayOf(now)! }
  return lastAsked.day
}

/** The year in Viet Nam of a value, 'YYYY'; null when it is not a date. */
export const yearOf = (value: DateValue | null | undefined): string | null =>
  dayOf(value)?.slice(0, 4) ?? null

/** 00:00 in Viet Nam on a day. @throws RangeError when it is not a day */
export function startOfDay(day: Day): Date {
  const ms = Date.parse(`${day}T00:00:00Z`) - OFFSET_MS
  if (Number.isNaN(ms)) throw new RangeError(`'${day}' is not a day (YYYY-MM-DD)`)
  return new Date(ms)
}

/** The day `count` days later, or earlier when it is negative. */
export const addDays = (day: Day, count: number): Day => dayOf(startOfDay(day).getTime() + count * DAY_MS)!

/** Noon of a day in Viet Nam, where nothing says the time of day. */
export const noonOf = (day: Day): Date => new Date(startOfDay(day).getTime() + DAY_MS / 2)

/** '30/11/2026'. */
export const writtenDay = (day: Day): string => day.split('-').toReversed().join('/')

/** Whether a day lies within two stored dates, both inclusive. A missing or unreadable end is open. */
export function isWithinDays(day: Day, from: DateValue | null | undefined, to: DateValue | null | undefined) {
  const [first, last] = [dayOf(from), dayOf(to)]
  return (first === null || first <= day) && (last === null || day <= last)
}

const WRITTEN_DAY = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/
const AMERICAN_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200]

/** Whether the day at the beginning of a text exists in the calendar; true when the text begins with none. */
function isInCalendar(text: string): boolean {
  const [, month, day, year] = AMERICAN_DAY.exec(text) ?? []
  const [, ...written] = WRITTEN_DAY.exec(text) ?? [undefined, year, month, day]
  const [y, m, d] = written.map(Number)
  if (y === undefined || m === undefined || d === undefined || Number.isNaN(y)) return true
  return m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
}

/** Whether a text is an acceptable date: one that exists ("2026-02-30" does not), from 1900 to 2200. */
export function isRealDate(text: string): boolean {
  const day = dayOf(text.trim())
  if (day === null || !isInCalendar(text.trim())) return false
  const year = Number(day.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

const TYPED_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/** '2026-11-30', as a date field sends it, or '30/11/2026' as people type it; null for anything else. */
export function readTypedDay(text: string): Day | null {
  const [, date = '', month = '', year] = TYPED_DAY.exec(text) ?? []
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text
  return /^\d{4}-\d\d-\d\d$/.test(day) && isRealDate(day) ? day : null
}

/** The instants at which a month begins and ends, in Viet Nam. @param of 'YYYY-MM' */
export function boundsOfMonth(of: string): { from: Date; to: Date } {
  return { from: startOfDay(`${of}-01`), to: startOfDay(`${shiftMonth(of, 1)}-01`) }
}

/** The month `by` months later. @param of 'YYYY-MM' */
export function shiftMonth(of: string, by: number): string {
  const [year = 0, number = 1] = of.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}
