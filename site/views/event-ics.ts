import { addDays } from '../../cms/content/day.ts'
import { beginOf, daysOf, overOf } from '../../cms/content/eventTimes.ts'
import { useText } from '../i18n/index.ts'
import { contentPath, type Locale } from '../paths.ts'
import type { SiteSettings } from './chrome.ts'
import type { StoredEvent } from './events.ts'
import { filled } from './uploads.ts'

interface Around {
  settings: SiteSettings
  locale: Locale
}

/** Escapes a text value (RFC 5545, 3.3.11). */
const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')

const encoder = new TextEncoder()

/** Folds lines longer than 75 octets, never within a character (RFC 5545, 3.1). */
function fold(line: string): string {
  const pieces: string[] = ['']
  let size = 0
  for (const letter of line) {
    const more = encoder.encode(letter).length
    if (size + more > 75) {
      pieces.push('')
      size = 1
    }
    pieces[pieces.length - 1] += letter
    size += more
  }
  return pieces.join('\r\n ')
}

/** '20261130T010000Z' */
const utc = (date: Date): string => `${date.toISOString().replace(/[-:]|\.\d+/g, '')}`
const plain = (day: string): string => day.replaceAll('-', '')

/** Start and end: dates for an all-day event, whose DTEND is the day after its last. */
function timesOf(doc: StoredEvent): string[] {
  const [begin, over, days] = [beginOf(doc), overOf(doc), daysOf(doc)]
  if (!begin || !over || !days) return []
  if (doc.allDay)
    return [`DTSTART;VALUE=DATE:${plain(days.first)}`, `DTEND;VALUE=DATE:${plain(addDays(days.last, 1))}`]
  // No end is invented when none was given.
  return [`DTSTART:${utc(begin)}`, ...(doc.endsAt ? [`DTEND:${utc(new Date(doc.endsAt))}`] : [])]
}

function toEvent(doc: StoredEvent, { settings, locale }: Around): string[] {
  const { events } = useText(locale)
  const href = settings.origin + contentPath('events', doc.slug ?? doc.id, locale)
  const agency = filled(doc.agency)?.name
  const change =
    doc.change === 'none' ? '' : `${events.changes[doc.change]}. ${doc.changeReason ?? ''}`.trim()
  const description = [change, agency, href].filter(Boolean).join('\n')
  return [
    'BEGIN:VEVENT',
    // The same UID on every site that shows the event, so that no calendar has it twice.
    `UID:${doc.id}@${new URL(settings.portal?.origin ?? settings.origin).hostname}`,
    `DTSTAMP:${utc(new Date(doc.updatedAt))}`,
    ...timesOf(doc),
    `SUMMARY:${escape(doc.title)}`,
    ...(doc.place ? [`LOCATION:${escape(doc.place)}`] : []),
    `DESCRIPTION:${escape(description)}`,
    `URL:${href}`,
    `STATUS:${doc.change === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** Events as an iCalendar file (RFC 5545). */
export function toIcs(docs: readonly StoredEvent[], around: Around): string {
  const { events } = useText(around.locale)
  const lines = [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cong Tinh//Lich//VI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ],
    `X-WR-CALNAME:${escape(`${events.title} – ${around.settings.siteName}`)}`,
    ...docs.filter((doc) => beginOf(doc)).flatMap((doc) => toEvent(doc, around)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** @param name of the saved file; letters, digits, '-' and '.' */
export const icsHeaders = (name: string): Record<string, string> => ({
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9.-]/g, '')}"`,
})
