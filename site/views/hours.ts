import { addDays, today, type Day } from '../../cms/content/day.ts'
import {
  DAYS_AHEAD,
  LAST,
  weekdayOf,
  type DatedHours,
  type MonthlyRule,
  type Schedule,
} from '../../cms/content/hours/schedule.ts'
import { minutesOf, writeSessions, type Session } from '../../cms/content/hours/sessions.ts'
import {
  inWords,
  toDated,
  toUsual,
  WEEKDAYS,
  type StoredHoliday,
  type StoredHours,
  type StoredSession,
} from '../../cms/content/hours/stored.ts'
import { deviationsFrom, groupWeek, runsOf } from '../../cms/content/hours/week.ts'
import { useText } from '../i18n/index.ts'
import type { Locale } from '../paths.ts'
import { formatDate } from './format.ts'
import { langOf } from './lang.ts'

/** Hours of some days. */
export interface HoursLine {
  /** 'Thứ Hai – Thứ Sáu' */
  days: string
  /** '7:30–11:30, 13:30–17:00' */
  times: string
  lang?: Locale
  /** The weekdays it is about, 0 is Monday. */
  weekdays?: number[]
  /** The monthly rule it is about. */
  rule?: Pick<MonthlyRule, 'nth' | 'weekday'>
}

/** A text with its language, where that is not the one of the page. */
interface Said {
  text: string
  lang?: Locale
}

/** When a place is open. */
export interface HoursView {
  lines: HoursLine[]
  notes: Said[]
  /** Days with other hours, as announced in advance: 'Thứ Sáu, 01/01/2027', 'nghỉ (Tết Dương lịch)'. */
  changes: (Said & { when: string })[]
  /** What tells whether it is open; absent when the weekdays are not known. */
  schedule?: Schedule
}

/** Two neighbouring days are listed, three or more are a range. */
const RANGE = 2
const WHOLE_DAY = '0:00–24:00'

const saidIn = (text: string, locale: Locale): Said => {
  const lang = langOf(text, locale)
  return { text, ...(lang && { lang }) }
}

function timesOf(sessions: readonly Session[], locale: Locale): string {
  const { closed, allDay } = useText(locale).hours
  const written = writeSessions(sessions)
  return written === WHOLE_DAY ? allDay : written || closed
}

function daysOf(weekdays: readonly number[], locale: Locale): string {
  const { weekdays: names, everyDay } = useText(locale).hours
  if (weekdays.length === WEEKDAYS.length) return everyDay
  const parts = runsOf(weekdays).flatMap(([first, last]) =>
    last - first >= RANGE
      ? [`${names[first]} – ${names[last]}`]
      : [...new Set([first, last])].map((one) => names[one]!),
  )
  return parts.join(', ')
}

function ruleOf({ nth, weekday }: MonthlyRule, locale: Locale): string {
  const text = useText(locale).hours
  const words = nth === LAST ? text.last : [text.first, text.second, text.third, text.fourth][nth - 1]
  return (words ?? text.last)(text.weekdays[weekday] ?? '')
}

/** The lines of the usual week, then those of monthly rules. */
function linesOfUsual({ week, monthly }: Pick<Schedule, 'week' | 'monthly'>, locale: Locale): HoursLine[] {
  const weekly = groupWeek(week).map(({ weekdays, sessions }) => ({
    ...{ days: daysOf(weekdays, locale), times: timesOf(sessions, locale), weekdays },
  }))
  const rules = monthly.map((rule) => ({
    ...{ days: ruleOf(rule, locale), times: timesOf(rule.sessions, locale) },
    rule: { nth: rule.nth, weekday: rule.weekday },
  }))
  return [...weekly, ...rules]
}

function writtenSession({ from, to }: StoredSession): string {
  const [first, last] = [minutesOf(from), minutesOf(to)]
  return first !== null && last !== null ? writeSessions([[first, last]]) : `${from} – ${to}`
}

/** The lines of days in words, the sessions of the same days together. */
function linesInWords(rows: readonly StoredSession[], locale: Locale): HoursLine[] {
  const groups = Map.groupBy(rows, ({ days }) => days ?? '')
  return [...groups].map(([days, own]) => {
    const lang = langOf(days, locale)
    return { days, times: own.map(writtenSession).join(', '), ...(lang && { lang }) }
  })
}

/** The notes of the rows: with its days when not all rows have the same. */
function notesOf({ openingHours }: StoredHours, locale: Locale): Said[] {
  const rows = openingHours ?? []
  const notes = Map.groupBy(rows, ({ note }) => note ?? '')
  return [...notes].flatMap(([note, own]) => {
    if (!note) return []
    const chosen = WEEKDAYS.flatMap((one, at) => (own.some((row) => row.weekdays?.includes(one)) ? [at] : []))
    const days = [
      ...(chosen.length > 0 ? [daysOf(chosen, locale)] : []),
      ...inWords({ openingHours: own }).map((row) => row.days ?? ''),
    ]
    const lang = langOf(note, locale)
    const text = notes.size === 1 ? note : `${[...new Set(days)].join(', ')}: ${note}`
    return [{ text, ...(lang && { lang }) }]
  })
}

function whenOf(from: Day, to: Day, locale: Locale): string {
  if (from !== to) return `${formatDate(from, locale)} – ${formatDate(to, locale)}`
  const weekday = useText(locale).hours.weekdays[weekdayOf(from)]
  return `${weekday}, ${formatDate(from, locale)}`
}

function toChange({ from, to, sessions, reason }: DatedHours, locale: Locale): HoursView['changes'][number] {
  const { because } = useText(locale).hours
  const { lang } = saidIn(reason, locale)
  return {
    when: whenOf(from, to, locale),
    text: because(timesOf(sessions, locale), reason),
    ...(lang && { lang }),
  }
}

/**
 * When a place is open: its usual hours, and the days of the coming two weeks on which they differ.
 * @param holidays public holidays in the language of the page
 */
export function toHours(
  stored: StoredHours,
  holidays: readonly StoredHoliday[],
  locale: Locale,
  day: Day = today(),
): HoursView {
  const usual = toUsual(stored)
  const words = linesInWords(inWords(stored), locale)
  const isKnown = usual !== null || words.length > 0
  const dated = toDated(stored, isKnown ? holidays : [], day, usual).filter(
    ({ from }) => from <= addDays(day, DAYS_AHEAD),
  )
  return {
    lines: [...(usual ? linesOfUsual(usual, locale) : []), ...words],
    notes: notesOf(stored, locale),
    changes: deviationsFrom(day, dated, usual).map((one) => toChange(one, locale)),
    ...(usual && { schedule: { ...usual, dated } }),
  }
}

/** Whether anything is known of when a place is open. */
export const isOpenKnown = ({ lines, changes }: HoursView): boolean => lines.length + changes.length > 0

/** The same as lines of text. */
export const hoursInText = ({ lines, notes, changes }: HoursView): string[] => [
  ...lines.map(({ days, times }) => `${days}: ${times}`),
  ...changes.map(({ when, text }) => `${when}: ${text}`),
  ...notes.map(({ text }) => text),
]
