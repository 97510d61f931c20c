import { beginOf, overOf } from '../../cms/content/eventTimes.ts'
import type { SiteSettings } from './chrome.ts'
import type { EventPage, StoredEvent } from './events.ts'
import { isoDate } from './format.ts'

const STATUS = { none: 'EventScheduled', moved: 'EventRescheduled', cancelled: 'EventCancelled' } as const

/** An event as schema.org Event; every address is absolute, its own on the owner's site. */
export function toEventJsonLd(
  doc: StoredEvent,
  event: EventPage,
  {
    settings,
    href,
    canonicalOrigin = settings.origin,
  }: { settings: SiteSettings; href: string; canonicalOrigin?: string },
): object {
  const [begin, over] = [beginOf(doc), overOf(doc)]
  const last = over && doc.allDay ? new Date(Number(over) - 1) : doc.endsAt
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    url: canonicalOrigin + href,
    inLanguage: event.contentLang,
    eventStatus: `https://schema.org/${STATUS[doc.change]}`,
    organizer: {
      '@type': 'GovernmentOrganization',
      name: event.agency?.label ?? settings.agencyName,
      ...(event.agency && { url: settings.origin + event.agency.href }),
    },
    ...(begin && { startDate: isoDate(begin, !doc.allDay) }),
    ...(last && { endDate: isoDate(last, !doc.allDay) }),
    ...(event.place && { location: { '@type': 'Place', name: event.place, address: event.place } }),
  }
}
