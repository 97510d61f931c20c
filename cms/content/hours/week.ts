import { addDays, type Day } from '../day.ts'
import { usualOn, type DatedHours, type Schedule } from './schedule.ts'
import type { Session } from './sessions.ts'

/** How many days ahead pages tell of hours that differ from the usual ones, the current day included. */
export const NOTICE_DAYS = 14

/** Weekdays with the same hours; 0 is Monday. */
export interface DayGroup {
  weekdays: number[]
  sessions: readonly Session[]
}

const isSame = (a: readonly Session[], b: readonly Session[]): boolean => String(a) === String(b)

/** The weekdays by hours, in the order of their first days; closed days come last. */
export function groupWeek(week: Schedule['week']): DayGroup[] {
  const groups: DayGroup[] = []
  for (const [weekday, sessions] of week.entries()) {
    const known = groups.find((group) => isSame(group.sessions, sessions))
    if (known) known.weekdays.push(weekday)
    else groups.push({ weekdays: [weekday], sessions })
  }
  return [
    ...groups.filter(({ sessions }) => sessions.length > 0),
    ...groups.filter(({ sessions }) => sessions.length === 0),
  ]
}

/** Weekdays as runs of neighbours: [0,1,2,5] is [[0,2],[5,5]]. */
export function runsOf(weekdays: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const weekday of weekdays) {
    const run = runs.at(-1)
    if (run && run[1] === weekday - 1) run[1] = weekday
    else runs.push([weekday, weekday])
  }
  return runs
}

/** Whether a dated entry changes anything on one of its days. */
function changes(usual: Pick<Schedule, 'week' | 'monthly'>, { from, to, sessions }: DatedHours): boolean {
  for (let day = from; day <= to && day < addDays(from, 7); day = addDays(day, 1))
    if (!isSame(usualOn(usual, day), sessions)) return true
  return false
}

/**
 * The dated entries of the days that pages tell of in advance, by their first days. An entry is left out when the usual
 * hours of all its days are the same, such as a holiday on a Sunday.
 * @param usual the usual hours; null when they are known in words only
 */
export const deviationsFrom = (
  day: Day,
  dated: readonly DatedHours[],
  usual: Pick<Schedule, 'week' | 'monthly'> | null,
): DatedHours[] =>
  dated
    .filter(({ from, to }) => to >= day && from < addDays(day, NOTICE_DAYS))
    .filter((entry) => usual === null || changes(usual, entry))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
