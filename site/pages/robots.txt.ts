import type { APIRoute } from 'astro'
import { env } from '../data/env.ts'
import { sitemapXmlPath } from '../paths.ts'

// Of the search a robot may follow what pages link to, but no filters, types or further pages: there is no end to them.
const rules = [
  'User-agent: *',
  'Disallow: /api/',
  'Disallow: /tim-kiem?*&',
  'Disallow: /en/tim-kiem?*&',
  'Disallow: /tim-kiem/thieu',
  'Disallow: /en/tim-kiem/thieu',
]

/** What robots may read. */
export const GET: APIRoute = () =>
  new Response([...rules, '', `Sitemap: ${env.PORTAL_URL}${sitemapXmlPath()}`, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
