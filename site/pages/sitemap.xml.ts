import type { APIRoute } from 'astro'
import { env } from '../data/env.ts'
import { listMapEntries } from '../data/sitemap.ts'
import { toSitemapXml } from '../views/sitemap-xml.ts'

/** Every public page, for search engines. */
export const GET: APIRoute = async () =>
  new Response(toSitemapXml(await listMapEntries(), env.PORTAL_URL), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
