import type { APIRoute } from 'astro'
import { env } from '../data/env.ts'
import { listMapParts } from '../data/sitemap.ts'
import { toSitemapIndexXml, xmlHeaders } from '../views/sitemap-xml.ts'

/** Where the parts of the map of every public page are, for search engines. */
export const GET: APIRoute = async () =>
  new Response(toSitemapIndexXml(await listMapParts(), env.PORTAL_URL), { headers: xmlHeaders })
