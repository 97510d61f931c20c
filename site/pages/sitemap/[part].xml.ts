import type { APIRoute } from 'astro'
import { findMapPart } from '../../data/sitemap.ts'
import { findSiteOrigin, loadScope } from '../../data/sites.ts'
import { listUnits } from '../../data/units.ts'
import { NotFound } from '../../errors.ts'
import { FIXED_PART, readPartName, toFixedXml, toSitemapXml, xmlHeaders } from '../../views/sitemap-xml.ts'

/** A part of the sitemap: some documents of one type, or the pages that show no document. */
export const GET: APIRoute = async ({ params: { part = '' }, locals: { site } }) => {
  const origin = await findSiteOrigin(site)
  if (part === FIXED_PART) {
    // The canonical address of a commune's page is on the provincial portal.
    const units = site === undefined ? await listUnits() : []
    const communes = units.flatMap(({ slug }) => slug ?? [])
    return new Response(toFixedXml(origin, communes), { headers: xmlHeaders })
  }
  const { type, number } = readPartName(part)
  const entries = await findMapPart(type, number, await loadScope(site))
  if (!entries) throw new NotFound('no such part of the map')
  return new Response(toSitemapXml(type, entries, origin), { headers: xmlHeaders })
}
