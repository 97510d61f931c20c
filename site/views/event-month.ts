import type { Day } from '../../cms/content/day.ts'
import { daysOf } from '../../cms/content/eventTimes.ts'
import { useText } from '../i18n/index.ts'
import type { Locale } from '../paths.ts'
import { toDayHeading, toEventLine, type EventLine, type StoredEvent } from './events.ts'

/** One cell of the month table: a day with its events, or empty before the first and after the last day. */
export interface MonthDay {
  day: Day
  /** '1' to '31'. */
  number: string
  heading: string
  lines: EventLine[]
}

/** A month as weeks of seven days, Monday first. */
export interface MonthTable {
  title: string
  weeks: (MonthDay | null)[][]
}

/** An event of several days shows no time, since the table shows its days. */
function withoutDays(line: EventLine, doc: StoredEvent): EventLine {
  const days = daysOf(doc)
  return days && days.first !== days.last ? { ...line, time: '' } : line
}

/** A month with the events of each day; an event of several days appears on each. @param of 'YYYY-MM' */
export function toMonthTable(docs: readonly StoredEvent[], of: string, locale: Locale): MonthTable {
  const [year = '', number = ''] = of.split('-')
  const count = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate()
  const days = Array.from({ length: count }, (_, at): MonthDay => {
    const day = `${of}-${String(at + 1).padStart(2, '0')}`
    const own = docs.filter((doc) => {
      const taken = daysOf(doc)
      return taken !== null && taken.first <= day && day <= taken.last
    })
    const lines = own.map((doc) => withoutDays(toEventLine(doc, locale), doc))
    return { day, number: String(at + 1), heading: toDayHeading(day, locale), lines }
  })
  const before = (new Date(`${of}-01`).getUTCDay() + 6) % 7
  const squares: (MonthDay | null)[] = [...Array<null>(before).fill(null), ...days]
  while (squares.length % 7 > 0) squares.push(null)
  const weeks = Array.from({ length: squares.length / 7 }, (_, at) => squares.slice(at * 7, at * 7 + 7))
  return { title: useText(locale).events.month(String(Number(number)), year), weeks }
}
