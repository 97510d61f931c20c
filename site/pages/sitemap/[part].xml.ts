import type { APIRoute } from 'astro'
import { env } from '../../data/env.ts'
import { findMapPart } from '../../data/sitemap.ts'
import { NotFound } from '../../errors.ts'
import { FIXED_PART, readPartName, toFixedXml, toSitemapXml, xmlHeaders } from '../../views/sitemap-xml.ts'

/** A part of the map of public pages: some documents of one type, or the pages that are no document. */
export const GET: APIRoute = async ({ params: { part = '' } }) => {
  if (part === FIXED_PART) return new Response(toFixedXml(env.PORTAL_URL), { headers: xmlHeaders })
  const { type, number } = readPartName(part)
  const entries = await findMapPart(type, number)
  if (!entries) throw new NotFound('no such part of the map')
  return new Response(toSitemapXml(type, entries, env.PORTAL_URL), { headers: xmlHeaders })
}
