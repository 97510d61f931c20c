import type { APIRoute } from 'astro'
import { findSiteOrigin } from '../data/sites.ts'
import { sitemapXmlPath } from '../paths.ts'

// Crawlers may follow links to searches, but no filters, types or further pages, of which there is no end.
const rules = [
  'User-agent: *',
  'Disallow: /api/',
  'Disallow: /tim-kiem?*&',
  'Disallow: /en/tim-kiem?*&',
  'Disallow: /tim-kiem/thieu',
  'Disallow: /en/tim-kiem/thieu',
  'Disallow: /thu-tuc/*/lien-ket-hong',
  'Disallow: /en/thu-tuc/*/lien-ket-hong',
  'Disallow: /y-kien-trang',
  'Disallow: /en/y-kien-trang',
  'Disallow: /danh-gia/',
  'Disallow: /en/danh-gia/',
  'Disallow: /theo-doi',
  'Disallow: /en/theo-doi',
]

/** Rules for crawlers. */
export const GET: APIRoute = async ({ locals: { site } }) => {
  const map = (await findSiteOrigin(site)) + sitemapXmlPath()
  return new Response([...rules, '', `Sitemap: ${map}`, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
