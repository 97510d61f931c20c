import {
  aboutPath,
  accessibilityPath,
  agenciesPath,
  agencyPath,
  categoryPath,
  documentPath,
  documentsPath,
  homePath,
  lifeEventPath,
  lifeEventsPath,
  locales,
  newsItemPath,
  newsPath,
  pagePath,
  procedurePath,
  proceduresPath,
  siteMapPath,
  type Locale,
} from '../paths.ts'
import { unitsPath } from './pages.ts'

type ToPath = (locale?: Locale) => string

/** Documents of a type that have pages: what their address is made of, and when each changed. */
type Entries = Record<string, readonly { key: string; updatedAt: string }[]>

const fixed: ToPath[] = [
  homePath,
  proceduresPath,
  lifeEventsPath,
  documentsPath,
  newsPath,
  agenciesPath,
  aboutPath,
  siteMapPath,
  accessibilityPath,
  (locale = 'vi') => unitsPath(locale),
]

const makers: Record<string, (key: string, locale?: Locale) => string> = {
  procedures: procedurePath,
  'life-events': lifeEventPath,
  'legal-documents': documentPath,
  news: newsItemPath,
  categories: categoryPath,
  agencies: agencyPath,
  pages: pagePath,
}

/** Most addresses one file may hold (sitemaps.org). */
const MOST = 50_000

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

function toUrls(toPath: ToPath, origin: string, updatedAt?: string): string[] {
  const alternates = [...locales, 'x-default' as const].map((lang) => {
    const href = escapeXml(origin + toPath(lang === 'x-default' ? 'vi' : lang))
    return `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`
  })
  const changed = updatedAt ? `<lastmod>${escapeXml(updatedAt)}</lastmod>` : ''
  return locales.map(
    (locale) => `<url><loc>${escapeXml(origin + toPath(locale))}</loc>${changed}${alternates.join('')}</url>`,
  )
}

/** Every public page in both languages, each naming the other, as a sitemap of sitemaps.org. */
export function toSitemapXml(entries: Entries, origin: string): string {
  const pages = Object.entries(makers).flatMap(([type, make]) =>
    (entries[type] ?? []).flatMap(({ key, updatedAt }) =>
      toUrls((locale) => make(key, locale), origin, updatedAt),
    ),
  )
  const urls = [...fixed.flatMap((toPath) => toUrls(toPath, origin)), ...pages].slice(0, MOST)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}
