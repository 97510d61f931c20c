import type { Day } from '../../../cms/content/day.ts'
import { weekdayOf, type Schedule } from '../../../cms/content/hours/schedule.ts'
import type { StoredHoliday } from '../../../cms/content/hours/stored.ts'
import { toWorkdays } from '../../../cms/content/hours/workdays.ts'
import { clockOf } from '../../../cms/content/hours/sessions.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import { dueIcsPath, type Locale, type PrepareChoice } from '../../paths.ts'
import { formatDate } from '../format.ts'
import { holidaysWithin, toDueRows, type DueRow } from './dueRows.ts'
import { filingDays, type PrepareAsked } from './prepareAsked.ts'

/** Ways of filing, with the day of their result in words. */
export interface ShownDue extends Omit<DueRow, 'due'> {
  due?: { day: Day; text: string; icsHref: string }
}

/** When the result is due, and why then. */
export interface DueView {
  /** 'Nếu nộp hồ sơ đầy đủ, hợp lệ vào Thứ Hai, 30/11/2026:' */
  lead: string
  rows: ShownDue[]
  notes: string[]
}

/** What a day is counted with. */
export interface CountedAt {
  asked: PrepareAsked
  /** In the language of the page. */
  holidays: readonly StoredHoliday[]
  /** The hours of the office that receives the dossier. */
  schedule?: Schedule | undefined
  /** What the calendar file takes over from the address of the page. */
  choice: PrepareChoice
  locale: Locale
  /** Whether there are questions that the reader has not answered: which rows apply is not known. */
  isOpen?: boolean
}

/** 'Thứ Hai, 30/11/2026' */
export const dayInWords = (day: Day, locale: Locale): string =>
  `${useText(locale).hours.weekdays[weekdayOf(day)]}, ${formatDate(day, locale)}`

function toShown({ due, ...row }: DueRow, icsHref: string, locale: Locale): ShownDue {
  if (!due) return row
  return { ...row, due: { day: due.due, text: dayInWords(due.due, locale), icsHref } }
}

/** When the result of a dossier is due, for the ways of filing. */
export function toDue(doc: Pick<Procedure, 'code' | 'methods' | 'published'>, at: CountedAt): DueView {
  const { asked, choice, holidays, schedule, locale, isOpen = false } = at
  const { prepare } = useText(locale).procedures
  const by = { workdays: toWorkdays(holidays), schedule }
  const rows = toDueRows(doc, asked.filed, { ...by, isOpen }, locale)
  const off = holidaysWithin(rows, by).map(({ day, name }) => `${formatDate(day, locale)} (${name})`)
  const received = rows.find(({ due }) => due)?.due?.received
  const isCounted = rows.some(({ due }) => due && due.due !== due.received)
  const unknown = rows.flatMap(({ due }) => (due && !by.workdays.knows(due.due) ? [due.due.slice(0, 4)] : []))
  const notes = [
    received && received !== asked.filed.day && prepare.receivedOn(dayInWords(received, locale)),
    off.length > 0 && prepare.without(off.join('; ')),
    unknown[0] && prepare.unknownYear(unknown[0]),
    isCounted && prepare.rule,
    received && prepare.slip,
  ]
  const time = asked.typed.gio ? `${clockOf(asked.filed.minute)}, ` : ''
  return {
    lead: prepare.filedOn(time + dayInWords(asked.filed.day, locale)),
    rows: rows.map((row, index) =>
      toShown(row, dueIcsPath(doc.code, { ...choice, dong: index + 1 }, locale), locale),
    ),
    notes: notes.filter((note) => typeof note === 'string'),
  }
}

/** Why the day or time of filing was not understood. */
export function problemOf({ problem }: PrepareAsked, locale: Locale): string | undefined {
  const { prepare } = useText(locale).procedures
  const { from, to } = filingDays()
  if (problem === 'day') return prepare.badDay(formatDate(from, locale), formatDate(to, locale))
  return problem && prepare.badTime
}
