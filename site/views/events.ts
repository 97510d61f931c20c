import { today, type Day } from '../../cms/content/day.ts'
import { daysOf, eventStateOf } from '../../cms/content/eventTimes.ts'
import type { Event } from '../../cms/payload-types.ts'
import { useText } from '../i18n/index.ts'
import { agencyPath, contentPath, type Locale } from '../paths.ts'
import { contentResolvers } from './content-links.ts'
import { formatDate, formatTime, isoDate } from './format.ts'
import type { FileView } from './media.ts'
import { toLink, type NamedLink } from './news.ts'
import { toRichText, type RichNode } from './rich-text.ts'
import { filled, toFiles } from './uploads.ts'

export type StoredEvent = Event & { contentLang: Locale }

/** A label beside the title of an event. */
export interface EventMark {
  text: string
  tone: 'info' | 'heed' | 'stop' | 'plain'
}

/** An event in a list. */
export interface EventLine {
  href: string
  title: string
  kind: string
  /** '08:00', '08:00 đến 11:00', 'Cả ngày'; with dates when it lasts several days. */
  time: string
  /** Value of <time datetime>. */
  starts: string
  place?: string
  agency?: string
  mark?: EventMark
  /** Set when the text is not in the language of the page. */
  lang?: Locale
}

/** The events of one day. */
export interface EventDay {
  day: Day
  heading: string
  lines: EventLine[]
}

/** An event on its own page. */
export interface EventPage extends Omit<EventLine, 'agency' | 'href'> {
  when: string
  isCancelled: boolean
  change?: { title: string; reason?: string }
  agency?: NamedLink
  people: string[]
  body: RichNode[]
  files: FileView[]
  contentLang: Locale
}

function markOf(doc: StoredEvent, locale: Locale): EventMark | undefined {
  const { events } = useText(locale)
  if (doc.change === 'cancelled') return { text: events.changes.cancelled, tone: 'stop' }
  const state = eventStateOf(doc)
  if (state === 'running') return { text: events.running, tone: 'info' }
  if (doc.change === 'moved' && state === 'coming') return { text: events.changes.moved, tone: 'heed' }
  return undefined
}

const weekdayOf = (day: Day, locale: Locale): string =>
  useText(locale).events.weekdays[(new Date(day).getUTCDay() + 6) % 7] ?? ''

/** 'Thứ Hai, 30/11/2026' */
export const toDayHeading = (day: Day, locale: Locale): string =>
  useText(locale).events.dayTitle(weekdayOf(day, locale), formatDate(day, locale))

/** The time of an event as shown beside its day; with dates when it lasts several days. */
function timeOf(doc: StoredEvent, locale: Locale): string {
  const { events } = useText(locale)
  const days = daysOf(doc)
  if (!days) return ''
  const { first, last } = days
  if (doc.allDay)
    return first === last ? events.allDay : events.until(formatDate(first, locale), formatDate(last, locale))
  const begin = formatTime(doc.startsAt)
  if (!doc.endsAt) return begin
  if (first === last) return events.until(begin, formatTime(doc.endsAt))
  const full = (at: string) => `${formatTime(at)}, ${formatDate(at, locale)}`
  return events.until(full(doc.startsAt), full(doc.endsAt))
}

/** A stored event as a list line. Needs its agency filled in. */
export function toEventLine(doc: StoredEvent, locale: Locale): EventLine {
  const { events } = useText(locale)
  const mark = markOf(doc, locale)
  const agency = filled(doc.agency)?.name
  return {
    href: contentPath('events', doc.slug ?? doc.id, locale),
    title: doc.title,
    kind: events.kinds[doc.kind],
    time: timeOf(doc, locale),
    starts: isoDate(doc.startsAt, !doc.allDay),
    ...(doc.place && { place: doc.place }),
    ...(agency && { agency }),
    ...(mark && { mark }),
    ...(doc.contentLang !== locale && { lang: doc.contentLang }),
  }
}

/**
 * Groups events by the day they begin, in the given order.
 * @param from events that began earlier are grouped under this day; without it, every event is under its own
 */
export function toEventDays(docs: readonly StoredEvent[], locale: Locale, from?: Day): EventDay[] {
  const byDay = Map.groupBy(docs, (doc) => {
    const first = daysOf(doc)?.first ?? ''
    return from && first < from ? from : first
  })
  return [...byDay].map(([day, own]) => ({
    day,
    heading: toDayHeading(day, locale),
    lines: own.map((doc) => toEventLine(doc, locale)),
  }))
}

/** The same with today as the first day. */
export const toComingDays = (docs: readonly StoredEvent[], locale: Locale): EventDay[] =>
  toEventDays(docs, locale, today())

/** A stored event as its page shows it. Needs depth 1. */
export function toEventPage(doc: StoredEvent, locale: Locale): EventPage {
  const { events } = useText(locale)
  const { agency: _, href: _href, ...line } = toEventLine(doc, locale)
  const agency = filled(doc.agency)
  const days = daysOf(doc)
  const isOneDay = days !== null && days.first === days.last
  const changed = doc.change === 'none' ? undefined : events.changes[doc.change]
  const state = eventStateOf(doc)
  const own =
    state === 'past' && doc.change !== 'cancelled' ? { text: events.over, tone: 'plain' as const } : line.mark
  return {
    ...line,
    ...(own && { mark: own }),
    when: days && isOneDay ? `${line.time}, ${toDayHeading(days.first, locale)}` : line.time,
    isCancelled: doc.change === 'cancelled',
    ...(changed && { change: { title: changed, ...(doc.changeReason && { reason: doc.changeReason }) } }),
    ...(agency && {
      agency: toLink(agency.name, agencyPath(agency.slug ?? agency.id, locale), locale),
    }),
    people: (doc.people ?? []).map(({ name, role }) => (role ? `${name}, ${role}` : name)),
    body: toRichText(doc.body, contentResolvers(locale)),
    files: toFiles(doc.files),
    contentLang: doc.contentLang,
  }
}
