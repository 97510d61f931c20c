import { useText } from '../i18n/index.ts'
import { LISTS, ownerOf } from '../../cms/content/addresses.ts'
import type { ContentSlug } from '../../cms/content/types/index.ts'
import { accessibilityPath, communesPath, homePath, localePath, type Locale } from '../paths.ts'
import type { Crumb, SiteSettings } from '../views/chrome.ts'

interface Asked {
  /** Public address of the portal without a final slash. */
  origin: string
  path: string
  locale: Locale
  canonicalQuery: string
  alternates: readonly Locale[]
}

/** Types that are the same on every site: their canonical address is on the provincial portal. */
const CATALOGUES: readonly ContentSlug[] = ['procedures', 'life-events', 'agencies', 'legal-documents']
const SHARED_PATHS: readonly string[] = [
  ...CATALOGUES.flatMap((type) => (type === 'life-events' || type === 'agencies' ? LISTS[type].path : [])),
  accessibilityPath(),
  communesPath(),
  '/gioi-thieu/don-vi-hanh-chinh',
]

/** Origin of the canonical address of a page that belongs to no agency. */
export function originOfPath(
  path: string,
  { origin, portal }: Pick<SiteSettings, 'origin' | 'portal'>,
): string {
  const owner = ownerOf(path)
  const isCommune = path.startsWith(`${communesPath()}/`)
  const isShared =
    isCommune || SHARED_PATHS.includes(path) || (owner !== null && CATALOGUES.includes(owner.type))
  return portal && isShared ? portal.origin : origin
}

/** Canonical address, alternates in other languages, and a function that makes addresses absolute. */
export function headLinks({ origin, path, locale, canonicalQuery, alternates }: Asked) {
  const absolute = (href: string) => (href.startsWith('/') ? origin + href : href)
  const inLocale = (one: Locale) => absolute(localePath(path, one)) + canonicalQuery
  const isTranslated = alternates.length > 1 && alternates.includes(locale)
  const languages = isTranslated
    ? alternates.map((lang) => ({ lang: lang as string, href: inLocale(lang) }))
    : []
  if (isTranslated) languages.push({ lang: 'x-default', href: inLocale('vi') })
  return { canonical: inLocale(locale), languages, absolute }
}

/** The trail as schema.org BreadcrumbList, home first. */
export function breadcrumbList(
  crumbs: Crumb[],
  locale: Locale,
  absolute: (href: string) => string,
): object[] {
  const all = [{ label: useText(locale).common.home, href: homePath(locale) }, ...crumbs]
  const itemListElement = all.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    ...(href ? { item: absolute(href) } : {}),
  }))
  return [{ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement }]
}

/** JSON that is safe inside a script element: '<' is escaped, so nothing can end the element. */
export const toJsonLd = (value: object): string => JSON.stringify(value).replace(/</g, '\\u003c')
