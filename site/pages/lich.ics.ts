import type { APIRoute } from 'astro'
import { listFollowedEvents } from '../data/events.ts'
import { loadSite } from '../data/settings.ts'
import { loadScope } from '../data/sites.ts'
import { toIcs } from '../views/event-ics.ts'
import { icsHeaders } from '../views/ics.ts'
import { toChrome } from '../views/settings.ts'

/** The calendar for programs that subscribe to it (RFC 5545): the last 30 days and all future events. */
export const GET: APIRoute = async ({ locals: { locale, site: slug } }) => {
  const scope = await loadScope(slug)
  const [site, docs] = await Promise.all([loadSite(locale, slug), listFollowedEvents({ locale, scope })])
  const { settings } = toChrome(site, locale)
  return new Response(toIcs(docs, { settings, locale }), { headers: icsHeaders('lich.ics') })
}
