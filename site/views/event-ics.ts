import { addDays } from '../../cms/content/day.ts'
import { beginOf, daysOf, overOf } from '../../cms/content/eventTimes.ts'
import { useText } from '../i18n/index.ts'
import { contentPath, type Locale } from '../paths.ts'
import type { SiteSettings } from './chrome.ts'
import type { StoredEvent } from './events.ts'
import { escapeIcs, icsDay, toCalendar, utcStamp } from './ics.ts'
import { filled } from './uploads.ts'

interface Around {
  settings: SiteSettings
  locale: Locale
}

/** Start and end: dates for an all-day event, whose DTEND is the day after its last. */
function timesOf(doc: StoredEvent): string[] {
  const [begin, over, days] = [beginOf(doc), overOf(doc), daysOf(doc)]
  if (!begin || !over || !days) return []
  if (doc.allDay)
    return [`DTSTART;VALUE=DATE:${icsDay(days.first)}`, `DTEND;VALUE=DATE:${icsDay(addDays(days.last, 1))}`]
  // No end is invented when none was given.
  return [`DTSTART:${utcStamp(begin)}`, ...(doc.endsAt ? [`DTEND:${utcStamp(new Date(doc.endsAt))}`] : [])]
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
    `DTSTAMP:${utcStamp(new Date(doc.updatedAt))}`,
    ...timesOf(doc),
    `SUMMARY:${escapeIcs(doc.title)}`,
    ...(doc.place ? [`LOCATION:${escapeIcs(doc.place)}`] : []),
    `DESCRIPTION:${escapeIcs(description)}`,
    `URL:${href}`,
    `STATUS:${doc.change === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** Events as an iCalendar file (RFC 5545). */
export function toIcs(docs: readonly StoredEvent[], around: Around): string {
  const { events } = useText(around.locale)
  const shown = docs.filter((doc) => beginOf(doc)).map((doc) => toEvent(doc, around))
  return toCalendar(`${events.title} – ${around.settings.siteName}`, shown)
}
