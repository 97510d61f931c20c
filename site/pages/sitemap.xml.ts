import type { APIRoute } from 'astro'
import { listMapParts } from '../data/sitemap.ts'
import { findSiteOrigin, loadScope } from '../data/sites.ts'
import { toSitemapIndexXml, xmlHeaders } from '../views/sitemap-xml.ts'

/** The sitemap index: the addresses of all parts. */
export const GET: APIRoute = async ({ locals: { site } }) => {
  const parts = await listMapParts(await loadScope(site))
  return new Response(toSitemapIndexXml(parts, await findSiteOrigin(site)), { headers: xmlHeaders })
}
