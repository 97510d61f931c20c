import { addDays, shiftMonth, type Day } from '../day.ts'
import type { Duration } from '../times.ts'
import { sessionsOn, type Minute, type Schedule } from './schedule.ts'
import { nextWorkday, type Workdays } from './workdays.ts'

/** A time limit as it is counted: a duration, or "on the day of receipt". */
export type Limit = Duration | { unit: 'same_day' }

/** Matters of the same day received from this minute on are finished on the next working day (Luật Hộ tịch Art. 5.3). */
const SAME_DAY_UNTIL = 15 * 60

/** The largest limit that is counted, in its unit; a longer one is a mistake in the record. */
const LONGEST = 1_000

/** What a due day is counted by. */
export interface CountedBy {
  workdays: Workdays
  /** When the office receives dossiers; without it, any minute of a working day counts as received on it. */
  schedule?: Schedule | undefined
}

/** Whether an office still receives on a day after a minute. */
function isReceived({ day, minute }: Minute, { workdays, schedule }: CountedBy): boolean {
  if (!workdays.works(day)) return false
  if (!schedule) return true
  const last = sessionsOn(schedule, day).at(-1)
  return last !== undefined && minute < last[1]
}

/**
 * The day on which a dossier counts as received: that of filing, or the next working day when it is filed on a day of
 * rest or after the last session, also online.
 */
export const receiptDay = (filed: Minute, by: CountedBy): Day =>
  isReceived(filed, by) ? filed.day : nextWorkday(by.workdays, addDays(filed.day, 1))

/** The n-th working day after a day, which does not count itself (BLDS 2015 Art. 147). */
function workdaysAfter(day: Day, count: number, workdays: Workdays): Day {
  let on = day
  for (let left = count; left > 0; left -= 1) on = nextWorkday(workdays, addDays(on, 1))
  return on
}

/** The corresponding day some months later, else the last of that month (BLDS 2015 Art. 148.3). */
function monthsAfter(day: Day, count: number): Day {
  const month = shiftMonth(day.slice(0, 7), count)
  const [same, last] = [`${month}-${day.slice(8)}`, addDays(`${shiftMonth(month, 1)}-01`, -1)]
  return same < last ? same : last
}

/**
 * The last day of a time limit that begins on a day (BLDS 2015 Art. 147 and 148): the first day does not count, and a
 * last day of rest moves to the next working day. Null for hours, and for what cannot be a limit.
 * @param from the day of receipt, or of the event
 */
export function lastDayOf(from: Day, limit: Duration, workdays: Workdays): Day | null {
  const count = Math.ceil(limit.value)
  if (!(count > 0 && count <= LONGEST)) return null
  switch (limit.unit) {
    case 'working_day':
      return workdaysAfter(from, count, workdays)
    case 'day':
      return nextWorkday(workdays, addDays(from, count))
    case 'month':
      return nextWorkday(workdays, monthsAfter(from, count))
    case 'hour':
      return null
  }
}

/** A day of receipt and the day on which the result is due. */
export interface Due {
  received: Day
  due: Day
}

/** What is finished on the day of receipt, or on the next working day when it is received late. */
function sameDay(filed: Minute, received: Day, { workdays }: CountedBy): Day {
  const isLate = received === filed.day && filed.minute >= SAME_DAY_UNTIL
  return isLate ? nextWorkday(workdays, addDays(received, 1)) : received
}

/**
 * When the result of a dossier is due. Null when the limit is in hours or none. The time that the office waits for a
 * supplement is not in it.
 * @param filed when the dossier is handed in, in Viet Nam
 */
export function dueOf(filed: Minute, limit: Limit, by: CountedBy): Due | null {
  const received = receiptDay(filed, by)
  const due =
    limit.unit === 'same_day' ? sameDay(filed, received, by) : lastDayOf(received, limit, by.workdays)
  return due === null ? null : { received, due }
}
