import { addDays } from '../../../cms/content/day.ts'
import { daysOfConsultation } from '../../../cms/content/consultations.ts'
import { useText } from '../../i18n/index.ts'
import { consultationPath, type Locale } from '../../paths.ts'
import type { SiteSettings } from '../chrome.ts'
import { escapeIcs, icsDay, toCalendar, utcStamp } from '../ics.ts'
import type { StoredConsultation } from './page.ts'
import { toPeriod } from './line.ts'

/** The last day for comments as a calendar file (RFC 5545), with a reminder three days before. */
export function toConsultationIcs(
  doc: StoredConsultation,
  { settings, locale }: { settings: SiteSettings; locale: Locale },
): string {
  const { consultations } = useText(locale)
  const days = daysOfConsultation(doc)
  const href = settings.origin + consultationPath(doc.slug ?? doc.id, locale)
  const lines = (last: string) => [
    'BEGIN:VEVENT',
    `UID:${doc.id}@${new URL(settings.portal?.origin ?? settings.origin).hostname}`,
    `DTSTAMP:${utcStamp(new Date(doc.updatedAt))}`,
    ...[`DTSTART;VALUE=DATE:${icsDay(last)}`, `DTEND;VALUE=DATE:${icsDay(addDays(last, 1))}`],
    `SUMMARY:${escapeIcs(consultations.lastDay(doc.title))}`,
    `DESCRIPTION:${escapeIcs(`${toPeriod(doc, locale)}\n${href}`)}`,
    ...[`URL:${href}`, 'TRANSP:TRANSPARENT'],
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeIcs(consultations.lastDay(doc.title))}`],
    ...['TRIGGER:-P3D', 'END:VALARM', 'END:VEVENT'],
  ]
  return toCalendar(`${consultations.title} – ${settings.siteName}`, days ? [lines(days.last)] : [])
}
