import type { APIRoute } from 'astro'
import { findEvent } from '../../data/events.ts'
import { loadSite } from '../../data/settings.ts'
import { NotFound } from '../../errors.ts'
import { icsHeaders, toIcs } from '../../views/event-ics.ts'
import { toChrome } from '../../views/settings.ts'

/** One event for a reader's own calendar (RFC 5545). */
export const GET: APIRoute = async ({ locals: { locale }, params: { slug = '' } }) => {
  const [site, doc] = await Promise.all([loadSite(locale), findEvent(slug, locale)])
  if (!doc) throw new NotFound()
  const { settings } = toChrome(site, locale)
  return new Response(toIcs([doc], { settings, locale }), { headers: icsHeaders(`${slug}.ics`) })
}
