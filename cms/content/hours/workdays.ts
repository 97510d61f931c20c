import { addDays, dayOf, type Day } from '../day.ts'
import { weekdayOf } from './schedule.ts'
import type { StoredHoliday } from './stored.ts'

const SATURDAY = 5
/** Longer than any holiday with the days swapped around it; a table of holidays without end is an error of its editors. */
const LONGEST_REST = 62

/** On which days offices work: Monday to Friday, apart from holidays and the days of rest worked in place of others. */
export interface Workdays {
  works(day: Day): boolean
  /** Whether the public holidays of the year of a day have been published. */
  knows(day: Day): boolean
  /** The holiday on which offices are closed though the weekday is a working one. */
  holidayOn(day: Day): string | undefined
}

function daysOf({ from, to }: StoredHoliday): Day[] {
  const [first, last] = [dayOf(from), dayOf(to ?? from)]
  const days: Day[] = []
  for (let day = first; day && last && day <= last && days.length < LONGEST_REST; day = addDays(day, 1))
    days.push(day)
  return days
}

/**
 * The working days by the published table of holidays. A day of rest on which offices receive dossiers by a rule of
 * their own is no working day.
 */
export function toWorkdays(holidays: readonly StoredHoliday[]): Workdays {
  const off = new Map<Day, string>()
  const working = new Set<Day>()
  for (const holiday of holidays)
    for (const day of daysOf(holiday))
      if (holiday.kind === 'working') working.add(day)
      else off.set(day, holiday.name)
  const years = new Set([...off.keys()].map((day) => day.slice(0, 4)))
  const isWeekday = (day: Day) => weekdayOf(day) < SATURDAY
  return {
    works: (day) => working.has(day) || (isWeekday(day) && !off.has(day)),
    knows: (day) => years.has(day.slice(0, 4)),
    holidayOn: (day) => (working.has(day) || !isWeekday(day) ? undefined : off.get(day)),
  }
}

/** The first working day from a day on. @throws RangeError when none follows within two months */
export function nextWorkday({ works }: Workdays, day: Day): Day {
  for (let on = day, ahead = 0; ahead <= LONGEST_REST; on = addDays(on, 1), ahead += 1)
    if (works(on)) return on
  throw new RangeError(`no working day within ${LONGEST_REST} days of ${day}`)
}
