import type { APIRoute } from 'astro'
import { findConsultation } from '../../data/consultations.ts'
import { loadSite } from '../../data/settings.ts'
import { loadScope } from '../../data/sites.ts'
import { NotFound } from '../../errors.ts'
import { toConsultationIcs } from '../../views/consultations/ics.ts'
import { icsHeaders } from '../../views/ics.ts'
import { toChrome } from '../../views/settings.ts'

/** The last day for comments on a draft, for a reader's own calendar (RFC 5545). */
export const GET: APIRoute = async ({ locals, params: { slug = '' } }) => {
  const { locale, site: host } = locals
  const scope = await loadScope(host)
  const [site, doc] = await Promise.all([loadSite(locale, host), findConsultation(slug, locale, scope)])
  if (!doc) throw new NotFound()
  const { settings } = toChrome(site, locale)
  return new Response(toConsultationIcs(doc, { settings, locale }), { headers: icsHeaders(`${slug}.ics`) })
}
