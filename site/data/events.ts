import type { SelectType, Where } from 'payload'
import { boundsOfMonth } from '../../cms/content/day.ts'
import type { Event } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { withLiveLinks } from './liveLinks.ts'
import { findLocalized, listLocalized, pageLocalized } from './localized.ts'
import { relatedFields } from './relatedFields.ts'
import { markRelated } from './relatedItems.ts'
import { shownOn } from './shownOn.ts'
import type { Scope } from './sites.ts'

/** Events on one page of a list. */
const EVENTS_PER_PAGE = 20
/** Events shown in one month's table; nobody reads more. */
const MOST_OF_MONTH = 300
/** Events in the calendar that programs subscribe to. */
const MOST_FOLLOWED = 500

interface Asked {
  locale: Locale
  /** Site on which they are shown; the provincial portal by default. */
  scope?: Scope | null
  kind?: Event['kind']
}

const line: SelectType = {
  ...{ title: true, slug: true, kind: true, startsAt: true, endsAt: true, allDay: true, overAt: true },
  ...{ place: true, agency: true, change: true, changeReason: true, updatedAt: true },
}

const whereOf = ({ kind, scope = null }: Asked, ...more: Where[]): Where => ({
  and: [...more, shownOn(scope), ...(kind ? [{ kind: { equals: kind } }] : [])],
})
const now = () => new Date().toISOString()
const toQuery = ({ locale }: Pick<Asked, 'locale'>) => ({
  locale,
  depth: 1,
  select: line,
  populate: relatedFields,
})

/** A page of the events that are not over, the next one first. @param page from 1 */
export const listComingEvents = ({ page = 1, ...asked }: Asked & { page?: number }) =>
  pageLocalized('events', {
    ...toQuery(asked),
    where: whereOf(asked, { overAt: { greater_than: now() } }),
    sort: 'startsAt',
    page,
    limit: EVENTS_PER_PAGE,
  })

/** A page of the events that are over, the last one first. @param page from 1 */
const listPastEvents = ({ page = 1, ...asked }: Asked & { page?: number }) =>
  pageLocalized('events', {
    ...toQuery(asked),
    where: whereOf(asked, { overAt: { less_than_equal: now() } }),
    sort: '-startsAt',
    page,
    limit: EVENTS_PER_PAGE,
  })

/** Events between two instants, the earliest first. */
const listEventsBetween = ({ from, to, ...asked }: Asked & { from: Date; to: Date }) =>
  listLocalized('events', {
    ...toQuery(asked),
    where: whereOf(
      asked,
      { startsAt: { less_than: to.toISOString() } },
      { overAt: { greater_than: from.toISOString() } },
    ),
    sort: 'startsAt',
    limit: MOST_OF_MONTH,
  })

/** The events for one view of the calendar, and the number of its pages. */
export async function loadEvents(
  { view, month, ...asked }: Omit<Asked, 'locale'> & { view: string; month?: string; page: number },
  locale: Locale,
) {
  if (view === 'month' && month) {
    const docs = await listEventsBetween({ ...asked, locale, ...boundsOfMonth(month) })
    return { docs, pages: 1 }
  }
  return view === 'past' ? listPastEvents({ ...asked, locale }) : listComingEvents({ ...asked, locale })
}

/** Events of the last 30 days and all future ones, for programs that subscribe to the calendar. */
export const listFollowedEvents = (asked: Asked) =>
  listLocalized('events', {
    ...toQuery(asked),
    where: whereOf(asked, {
      overAt: { greater_than: new Date(Date.now() - 30 * 24 * 3600_000).toISOString() },
    }),
    sort: 'startsAt',
    limit: MOST_FOLLOWED,
  })

/** The event at an address with everything its page shows, or null. */
export async function findEvent(slug: string, locale: Locale, scope: Scope | null = null) {
  const where = { and: [{ slug: { equals: slug } }, shownOn(scope)] }
  const asked = { locale, depth: 1, where, populate: relatedFields }
  const found = await markRelated('events', await findLocalized('events', asked), scope)
  return found && { ...found, body: await withLiveLinks(found.body, { scope, locale }) }
}
