import { z } from 'zod'
import { shiftMonth, today, type Day } from '../../cms/content/day.ts'
import type { Event } from '../../cms/payload-types.ts'
import { useText } from '../i18n/index.ts'
import { eventsPath, query, type Locale } from '../paths.ts'
import { readPageNumber } from './page-number.ts'

type Kind = Event['kind']

/** The views of the calendar. */
export type EventsView = 'coming' | 'past' | 'month'

export interface EventsAsked {
  view: EventsView
  /** 'YYYY-MM', for the month view only; undefined when none is given. */
  month?: string
  kind?: Kind
  /** From 1. */
  page: number
}

const KINDS = ['conference', 'reception', 'leaders', 'other'] as const satisfies Kind[]
const month = z.string().regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/)
const kind = z.enum(KINDS)

/** What a query string asks of the calendar. Unreadable values are ignored. */
export function readEventsAsked(params: URLSearchParams): EventsAsked {
  const named = month.safeParse(params.get('thang')).data
  const chosen = kind.safeParse(params.get('loai')).data
  const isMonth = named !== undefined || params.get('xem') === 'thang'
  return {
    view: isMonth ? 'month' : params.get('xem') === 'da-qua' ? 'past' : 'coming',
    ...(named && { month: named }),
    ...(chosen && { kind: chosen }),
    page: isMonth ? 1 : readPageNumber(params),
  }
}

/** The address of a view of the calendar. */
export function toEventsHref(asked: Partial<EventsAsked>, locale: Locale): string {
  const { view = 'coming', month: of, kind: loai } = asked
  const xem = view === 'past' ? 'da-qua' : view === 'month' && !of ? 'thang' : undefined
  return eventsPath(locale) + query({ xem, thang: view === 'month' ? of : undefined, loai })
}

/**
 * The query string of the canonical address. A list filtered by kind alone is part of the full list, which is
 * canonical.
 */
export function canonicalEventsQuery({ view, month: of, page }: EventsAsked): string {
  const xem = view === 'past' ? 'da-qua' : undefined
  return query({ xem, thang: of, trang: page > 1 ? page : undefined })
}

/** The tabs for the views, and those for kinds within the current view. */
export function toEventTabs(asked: EventsAsked, locale: Locale) {
  const { events } = useText(locale)
  const { view, kind: chosen } = asked
  const views = (['coming', 'month', 'past'] as const).map((one) => ({
    label: { coming: events.coming, month: events.byMonth, past: events.past }[one],
    href: toEventsHref({ view: one, ...(chosen && { kind: chosen }) }, locale),
    current: one === view,
  }))
  const { kind: _, ...open } = asked
  const kinds = [undefined, ...KINDS].map((one) => ({
    label: one ? events.kinds[one] : events.allKinds,
    href: toEventsHref({ ...open, ...(one && { kind: one }) }, locale),
    current: one === chosen,
  }))
  return { views, kinds }
}

/** The month of a day, by default of today in Viet Nam: 'YYYY-MM'. */
export const monthOf = (day: Day = today()): string => day.slice(0, 7)

/** Whether a month has a page: months further away have no events, and there is no end of them. */
export const isShownMonth = (of: string, day: Day = today()): boolean =>
  of >= '2020-01' && of <= shiftMonth(monthOf(day), 24)

/** The previous and the next month, as far as they have pages. */
export function besideMonth(of: string): { previous?: string; next?: string } {
  const [previous, next] = [shiftMonth(of, -1), shiftMonth(of, 1)]
  return { ...(isShownMonth(previous) && { previous }), ...(isShownMonth(next) && { next }) }
}
