import { addDays, readTypedDay, startOfDay, today, type Day } from '../../../cms/content/day.ts'
import type { Minute } from '../../../cms/content/hours/schedule.ts'
import { minutesOf } from '../../../cms/content/hours/sessions.ts'

/** When a reader wants to file a dossier. */
export interface PrepareAsked {
  filed: Minute
  /** As typed, to be shown in the form again; '' when nothing was. */
  typed: { ngay: string; gio: string }
  /** What of it cannot be read; the day of today then counts. */
  problem?: 'day' | 'time'
}

/** How far from today a day of filing may be; holidays are published about a year ahead. */
const DAYS_AWAY = 366
/** A dossier on another day than today is handed in in the morning unless a time is given. */
const MORNING = 9 * 60
const MINUTE_MS = 60_000
const LONGEST = 16

/** The days between which a dossier may be filed. */
export const filingDays = (day: Day = today()): { from: Day; to: Day } => ({
  from: addDays(day, -DAYS_AWAY),
  to: addDays(day, DAYS_AWAY),
})

function readTime(text: string, isToday: boolean, now: number): number | null {
  if (text) return minutesOf(text)
  return isToday ? Math.floor((now - startOfDay(today(now)).getTime()) / MINUTE_MS) : MORNING
}

/** The day and time of filing in a query string; by default now. */
export function readPrepareAsked(params: URLSearchParams, now = Date.now()): PrepareAsked {
  const typed = {
    ngay: (params.get('ngay') ?? '').trim().slice(0, LONGEST),
    gio: (params.get('gio') ?? '').trim().slice(0, LONGEST),
  }
  const day = typed.ngay ? readTypedDay(typed.ngay) : today(now)
  const { from, to } = filingDays(today(now))
  const rest = readTime('', true, now) ?? MORNING
  if (day === null || day < from || day > to)
    return { filed: { day: today(now), minute: rest }, typed, problem: 'day' }
  const minute = readTime(typed.gio, day === today(now), now)
  if (minute === null) return { filed: { day, minute: MORNING }, typed, problem: 'time' }
  return { filed: { day, minute }, typed }
}
