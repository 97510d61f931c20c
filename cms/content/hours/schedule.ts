import { addDays, startOfDay, today, type Day } from '../day.ts'
import type { Session } from './sessions.ts'

/** The last of its kind in a month, as the number of a `MonthlyRule`. */
export const LAST = -1

/** Hours on one weekday of a month, such as the second Saturday. */
export interface MonthlyRule {
  /** 1 to 4, or LAST. */
  nth: number
  /** 0 is Monday. */
  weekday: number
  sessions: readonly Session[]
}

/** Hours on some days that differ from the usual ones; none: closed. */
export interface DatedHours {
  from: Day
  /** The last day, inclusive. */
  to: Day
  sessions: readonly Session[]
  reason: string
}

/**
 * When a place is open. Pages contain it as JSON, and a script works out from it whether the place is open when the
 * page is read.
 */
export interface Schedule {
  /** The sessions of each weekday, Monday first. */
  week: readonly (readonly Session[])[]
  monthly: readonly MonthlyRule[]
  /** Where days overlap, the first entry counts. */
  dated: readonly DatedHours[]
}

/** A minute of a day in Viet Nam. */
export interface Minute {
  day: Day
  minute: number
}

/** Whether a place is open: until when, or from when again; null when no such time is known. */
export type OpenState =
  { isOpen: true; until: Minute | null } | { isOpen: false; next: Minute | null; reason?: string }

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60
/** How far ahead the next opening is looked for, and other hours are known; longer than any holiday. */
export const DAYS_AHEAD = 62
/** A place that does not close within a week is open around the clock. */
const DAYS_OPEN = 7

/** The weekday of a day; 0 is Monday. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** Whether a day is the nth of its weekday in its month. @param nth 1 to 4, or LAST */
export function isNth(day: Day, nth: number): boolean {
  if (nth === LAST) return addDays(day, 7).slice(0, 7) !== day.slice(0, 7)
  return Math.ceil(Number(day.slice(8)) / 7) === nth
}

/** The first day from `day` on that a monthly rule is about. */
export function nextNth({ nth, weekday }: Pick<MonthlyRule, 'nth' | 'weekday'>, day: Day): Day {
  let on = addDays(day, (weekday - weekdayOf(day) + 7) % 7)
  while (!isNth(on, nth)) on = addDays(on, 7)
  return on
}

/** The hours of a day apart from dated entries: those of a monthly rule, else of its weekday. */
export function usualOn({ week, monthly }: Pick<Schedule, 'week' | 'monthly'>, day: Day): readonly Session[] {
  const weekday = weekdayOf(day)
  const rule = monthly.find((one) => one.weekday === weekday && isNth(day, one.nth))
  return (rule ?? { sessions: week[weekday] ?? [] }).sessions
}

/** The dated entry that counts on a day. */
export const datedOn = ({ dated }: Pick<Schedule, 'dated'>, day: Day): DatedHours | undefined =>
  dated.find(({ from, to }) => from <= day && day <= to)

/** The sessions of a day, in order. */
export const sessionsOn = (schedule: Schedule, day: Day): readonly Session[] =>
  datedOn(schedule, day)?.sessions ?? usualOn(schedule, day)

/** When a session ends, and those that follow without a break. Null when they go on for a week. */
function closingAfter(schedule: Schedule, day: Day, end: number): Minute | null {
  let at: Minute = { day, minute: end }
  for (let days = 0; days < DAYS_OPEN;) {
    const next = sessionsOn(schedule, at.day).find(([from]) => from === at.minute)
    if (next) at = { day: at.day, minute: next[1] }
    else if (at.minute === DAY_MINUTES && sessionsOn(schedule, addDays(at.day, 1))[0]?.[0] === 0) {
      at = { day: addDays(at.day, 1), minute: 0 }
      days += 1
    } else return at
  }
  return null
}

function openingAfter(schedule: Schedule, { day, minute }: Minute): Minute | null {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const on = addDays(day, ahead)
    const next = sessionsOn(schedule, on).find(([from]) => ahead > 0 || from > minute)
    if (next) return { day: on, minute: next[0] }
  }
  return null
}

/** Whether a place is open at a moment. At the minute at which a session ends it is closed. */
export function stateAt(schedule: Schedule, now: number): OpenState {
  const day = today(now)
  const minute = Math.floor((now - startOfDay(day).getTime()) / MINUTE_MS)
  const current = sessionsOn(schedule, day).find(([from, to]) => from <= minute && minute < to)
  if (current) return { isOpen: true, until: closingAfter(schedule, day, current[1]) }
  const dated = datedOn(schedule, day)
  const reason = dated?.sessions.length === 0 && usualOn(schedule, day).length > 0 ? dated.reason : undefined
  return {
    isOpen: false,
    next: openingAfter(schedule, { day, minute }),
    ...(reason && { reason }),
  }
}
