import type { APIRoute } from 'astro'
import { env } from '../data/env.ts'
import { sitemapXmlPath } from '../paths.ts'

const rules = ['User-agent: *', 'Disallow: /api/', 'Disallow: /tim-kiem', 'Disallow: /en/tim-kiem']

/** What robots may read: everything but search. */
export const GET: APIRoute = () =>
  new Response([...rules, '', `Sitemap: ${env.PORTAL_URL}${sitemapXmlPath()}`, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
