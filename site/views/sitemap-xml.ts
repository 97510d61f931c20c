import { LISTS } from '../../cms/content/addresses.ts'
import { isContentType } from '../../cms/content/types/index.ts'
import { caseFiguresPath, casesPath, publicCasesPath } from '../casePaths.ts'
import {
  accessibilityPath,
  alertsPath,
  communePath,
  communesPath,
  contentPath,
  decisionsPath,
  homePath,
  localePath,
  locales,
  openDataPath,
  siteMapPath,
  sitemapPartPath,
  statusPath,
  type Locale,
} from '../paths.ts'
import { dossierPath, performancePath } from '../servicePaths.ts'
import { unitsPath } from './pages.ts'
import { escapeXml } from './xml.ts'

type ToPath = (locale?: Locale) => string

/** Documents with pages: the key in their address, and the time of their last change. */
type Entries = readonly { key: string; updatedAt: string }[]

const fixed: ToPath[] = [
  homePath,
  ...Object.values(LISTS).map(
    ({ path }): ToPath =>
      (locale) =>
        localePath(path, locale),
  ),
  siteMapPath,
  accessibilityPath,
  (locale = 'vi') => unitsPath(locale),
  communesPath,
  openDataPath,
  alertsPath,
  statusPath,
  decisionsPath,
  dossierPath,
  casesPath,
  (locale) => performancePath({}, locale),
  publicCasesPath,
  caseFiguresPath,
]

/** The part for pages that show no document. */
export const FIXED_PART = 'portal'

export const xmlHeaders = {
  'content-type': 'application/xml; charset=utf-8',
  'cache-control': 'public, max-age=300',
}

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

const toXml = (root: string, namespaces: string, lines: readonly string[]): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', `<${root} ${namespaces}>`, ...lines, `</${root}>`, ''].join('\n')

const SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const XHTML = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'
const toUrlSet = (urls: readonly string[]) => toXml('urlset', `${SITEMAP} ${XHTML}`, urls)

/** The name of a part in its address: 'news-3' is the third part of news. */
const partName = (type: string, number: number): string => `${type}-${number}`

/** Parses the name of a part; number 0 when it is invalid. */
export function readPartName(name: string): { type: string; number: number } {
  const [, type = '', number = '0'] = /^([a-z-]+)-([1-9]\d{0,5})$/.exec(name) ?? []
  return { type, number: Number(number) }
}

/** The sitemap index (sitemaps.org). @param types number of parts per type */
export function toSitemapIndexXml(types: readonly { type: string; parts: number }[], origin: string): string {
  const names = types.flatMap(({ type, parts }) =>
    Array.from({ length: parts }, (_, at) => partName(type, at + 1)),
  )
  const lines = [FIXED_PART, ...names].map(
    (name) => `<sitemap><loc>${escapeXml(origin + sitemapPartPath(name))}</loc></sitemap>`,
  )
  return toXml('sitemapindex', SITEMAP, lines)
}

/** The pages that show no document, in both languages. @param communes slugs of those with pages */
export const toFixedXml = (origin: string, communes: readonly string[] = []): string => {
  const ofCommunes = communes.map(
    (slug): ToPath =>
      (locale) =>
        communePath(slug, locale),
  )
  return toUrlSet([...fixed, ...ofCommunes].flatMap((toPath) => toUrls(toPath, origin)))
}

/** The pages of documents of a type in both languages, each with its alternate, as a sitemap (sitemaps.org). */
export function toSitemapXml(type: string, entries: Entries, origin: string): string {
  if (!isContentType(type)) return toUrlSet([])
  return toUrlSet(
    entries.flatMap(({ key, updatedAt }) =>
      toUrls((locale) => contentPath(type, key, locale), origin, updatedAt),
    ),
  )
}
