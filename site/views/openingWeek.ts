import type { Schedule } from '../../cms/content/hours/schedule.ts'
import { paddedClockOf, type Session } from '../../cms/content/hours/sessions.ts'
import { groupWeek } from '../../cms/content/hours/week.ts'

/** The weekdays in the words of schema.org, Monday first. */
export const WEEKDAY_NAMES = [
  ...(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const),
] as const

const DAY_END = 24 * 60

/** A session by the clock. schema.org has no 24:00: a day ends at 23:59. */
export const spanOf = ([from, to]: Session) => ({
  opens: paddedClockOf(from),
  closes: to === DAY_END ? '23:59' : paddedClockOf(to),
})

/** The sessions of a usual week, each with its weekdays. */
export const openingWeekOf = ({ week }: Pick<Schedule, 'week'>) =>
  groupWeek(week).flatMap(({ weekdays, sessions }) =>
    sessions.map((session) => ({
      weekdays: weekdays.map((one) => WEEKDAY_NAMES[one]!),
      ...spanOf(session),
    })),
  )
