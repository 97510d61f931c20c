import type { APIRoute } from 'astro'
import { loadSite } from '../data/settings.ts'
import { toManifest } from '../views/manifest.ts'
import { toChrome } from '../views/settings.ts'

/** Web app manifest: name, colours and icons of the portal. */
export const GET: APIRoute = async ({ locals: { locale, site: slug } }) => {
  const site = await loadSite(locale, slug)
  const { siteName } = toChrome(site, locale).settings
  const { name: shortName } = (site.component ?? site).site
  return Response.json(toManifest({ siteName, shortName }, locale), {
    headers: {
      'content-type': 'application/manifest+json; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  })
}
