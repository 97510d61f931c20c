import type { APIRoute } from 'astro'
import { findEvent } from '../../data/events.ts'
import { loadSite } from '../../data/settings.ts'
import { loadScope } from '../../data/sites.ts'
import { NotFound } from '../../errors.ts'
import { toIcs } from '../../views/event-ics.ts'
import { icsHeaders } from '../../views/ics.ts'
import { toChrome } from '../../views/settings.ts'

/** One event for a reader's own calendar (RFC 5545). */
export const GET: APIRoute = async ({ locals, params: { slug = '' } }) => {
  const { locale } = locals
  const scope = await loadScope(locals.site)
  const [site, doc] = await Promise.all([loadSite(locale, locals.site), findEvent(slug, locale, scope)])
  if (!doc) throw new NotFound()
  const { settings } = toChrome(site, locale)
  return new Response(toIcs([doc], { settings, locale }), { headers: icsHeaders(`${slug}.ics`) })
}
