import { createHash } from 'node:crypto'
import { addDays, type Day } from '../../../cms/content/day.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { escapeIcs, icsDay, toCalendar, utcStamp } from '../ics.ts'

/** A result that is due. */
export interface DueEvent {
  title: string
  day: Day
  /** The page of the checklist, absolute. */
  url: string
  now?: Date
}

const uidOf = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, 32)

/** The day on which a result is due, as a calendar file (RFC 5545). */
export function toDueIcs({ title, day, url, now = new Date() }: DueEvent, locale: Locale): string {
  const { prepare } = useText(locale).procedures
  return toCalendar(prepare.title, [
    [
      'BEGIN:VEVENT',
      `UID:${uidOf(url)}@${new URL(url).hostname}`,
      `DTSTAMP:${utcStamp(now)}`,
      `DTSTART;VALUE=DATE:${icsDay(day)}`,
      `DTEND;VALUE=DATE:${icsDay(addDays(day, 1))}`,
      `SUMMARY:${escapeIcs(prepare.event(title))}`,
      `DESCRIPTION:${escapeIcs(`${prepare.eventText}\n${url}`)}`,
      `URL:${url}`,
      'END:VEVENT',
    ],
  ])
}
