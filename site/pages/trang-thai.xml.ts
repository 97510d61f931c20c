import type { APIRoute } from 'astro'
import { listProviders } from '../data/entryPoints.ts'
import { listHostDays, listProbes } from '../data/probes.ts'
import { loadSite } from '../data/settings.ts'
import { atomHeaders } from '../views/atom.ts'
import { toChrome } from '../views/settings.ts'
import { toStatusFeed } from '../views/status/feed.ts'

/** The troubles of filing systems as Atom. */
export const GET: APIRoute = async ({ locals: { locale, site: slug } }) => {
  const [site, providers, probes, days] = await Promise.all([
    loadSite(locale, slug),
    listProviders(locale),
    listProbes(),
    listHostDays(),
  ])
  const { settings } = toChrome(site, locale)
  const feed = toStatusFeed({ providers, probes, days, now: new Date() }, { settings, locale })
  return new Response(feed, { headers: atomHeaders })
}
