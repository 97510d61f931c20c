import { dayOf, type DateValue, type Day } from '../day.ts'
import { LAST, weekdayOf, type DatedHours, type MonthlyRule, type Schedule } from './schedule.ts'
import { inOrder, minutesOf, sessionsIn, type Session } from './sessions.ts'

/** The weekdays as stored, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Which one of its weekday in a month, as stored. */
export const NTHS = ['1', '2', '3', '4', 'last'] as const
export type Nth = (typeof NTHS)[number]

/** One session of some weekdays; of days in words when no weekday is chosen. */
export interface StoredSession {
  weekdays?: readonly Weekday[] | null
  days?: string | null
  from: string
  to: string
  note?: string | null
}

/** The fields of an agency about when it is open. */
export interface StoredHours {
  openingHours?: readonly StoredSession[] | null
  monthlyHours?: readonly { nth: Nth; weekday: Weekday; times?: string | null }[] | null
  hoursChanges?:
    | readonly { from: DateValue; to?: DateValue | null; times?: string | null; reason?: string | null }[]
    | null
  /** Whether it is closed on public holidays; true unless stated otherwise. */
  followsHolidays?: boolean | null
}

/** A public holiday, or a day of rest that is worked in place of another day. */
export interface StoredHoliday {
  from: DateValue
  to?: DateValue | null
  kind: 'off' | 'working'
  name: string
  /** Of a working day: the day off that it makes up for, whose hours it has. */
  insteadOf?: DateValue | null
}

const hasWeekdays = ({ weekdays }: StoredSession): boolean => Boolean(weekdays?.length)

/** The rows of hours whose days are known in words only. */
export const inWords = ({ openingHours }: StoredHours): StoredSession[] =>
  (openingHours ?? []).filter((row) => !hasWeekdays(row))

function toSession({ from, to }: StoredSession): Session[] {
  const [first, last] = [minutesOf(from), minutesOf(to)]
  return first !== null && last !== null && first < last ? [[first, last]] : []
}

/** The sessions of a weekday, in order; those that end before they begin are left out. */
export const sessionsOn = (rows: readonly StoredSession[], weekday: Weekday): Session[] =>
  inOrder(rows.filter(({ weekdays }) => weekdays?.includes(weekday)).flatMap(toSession))

const toRules = ({ monthlyHours }: StoredHours): MonthlyRule[] =>
  (monthlyHours ?? []).map(({ nth, weekday, times }) => ({
    nth: nth === 'last' ? LAST : Number(nth),
    weekday: WEEKDAYS.indexOf(weekday),
    sessions: sessionsIn(times),
  }))

/** The usual hours; null when no row says on which weekdays. */
export function toUsual(stored: StoredHours): Pick<Schedule, 'week' | 'monthly'> | null {
  const rows = (stored.openingHours ?? []).filter(hasWeekdays)
  if (rows.length === 0) return null
  return { week: WEEKDAYS.map((weekday) => sessionsOn(rows, weekday)), monthly: toRules(stored) }
}

function span(from: DateValue, to: DateValue | null | undefined): { from: Day; to: Day } | null {
  const first = dayOf(from)
  return first === null ? null : { from: first, to: dayOf(to) ?? first }
}

function toChanges({ hoursChanges }: StoredHours): DatedHours[] {
  return (hoursChanges ?? []).flatMap(({ from, to, times, reason }) => {
    const days = span(from, to)
    return days ? [{ ...days, sessions: sessionsIn(times), reason: reason ?? '' }] : []
  })
}

/** What a holiday means for a place with some usual hours; nothing when it cannot be known. */
function toHoliday({ from, to, kind, name, insteadOf }: StoredHoliday, week: Schedule['week'] | undefined) {
  const days = span(from, to)
  if (!days) return []
  if (kind === 'off') return [{ ...days, sessions: [], reason: name }]
  const off = dayOf(insteadOf)
  const sessions = off === null ? undefined : week?.[weekdayOf(off)]
  return sessions && sessions.length > 0 ? [{ ...days, sessions, reason: name }] : []
}

/**
 * The hours that differ from the usual ones, from a day on: an agency's own changes, which take precedence, then public
 * holidays.
 */
export function toDated(
  stored: StoredHours,
  holidays: readonly StoredHoliday[],
  since: Day,
  usual = toUsual(stored),
): DatedHours[] {
  const common = stored.followsHolidays === false ? [] : holidays
  const all = [...toChanges(stored), ...common.flatMap((holiday) => toHoliday(holiday, usual?.week))]
  return all.filter(({ to }) => to >= since)
}
