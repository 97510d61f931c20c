import type { Locale } from '../paths.ts'
import type { SiteSettings } from './chrome.ts'
import { isoDate } from './format.ts'
import type { Article } from './news.ts'

interface Around {
  settings: SiteSettings
  href: string
  locale: Locale
  /** Origin of the owner's site; this site by default. */
  canonicalOrigin?: string
}

/** The publisher of an item: the agency of the requested site, or that of the site with its canonical address. */
function publisherOf({ agency }: Article, { settings, canonicalOrigin = settings.origin }: Around): string {
  const { origin, portal, agencyName } = settings
  if (canonicalOrigin === origin) return agencyName
  return agency?.label ?? (canonicalOrigin === portal?.origin ? portal.agencyName : agencyName)
}

const ORGANISATION =
  /^(Ban|Báo|Bộ|Sở|Phòng|Văn phòng|Ủy ban|UBND|Hội đồng|HĐND|Trung tâm|Cổng|Công an|Chi cục|Cục|Tòa soạn|Tổ biên tập|Thông tấn xã|Trường|Đài Phát thanh)\s/iu

/** An author by name: a person, unless the name begins as those of organisations do. */
const toAuthor = (name: string) => ({
  '@type': ORGANISATION.test(`${name.normalize('NFC')} `) ? 'Organization' : 'Person',
  name,
})

/** A news item as schema.org NewsArticle; every address is absolute. */
export function toNewsArticle(article: Article, around: Around): object {
  const { settings, href, locale, canonicalOrigin = settings.origin } = around
  const absolute = (path: string) => canonicalOrigin + path
  const name = publisherOf(article, around)
  const publisher = { '@type': 'GovernmentOrganization', name, url: canonicalOrigin }
  const author = article.author
    ? toAuthor(article.author)
    : article.agency
      ? { '@type': 'GovernmentOrganization', name: article.agency.label }
      : publisher
  const modified = article.changed ?? article.published
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    mainEntityOfPage: absolute(href),
    inLanguage: article.contentLang ?? locale,
    publisher,
    author,
    ...(article.lead && { description: article.lead }),
    ...(article.published && { datePublished: isoDate(article.published, true) }),
    ...(modified && { dateModified: isoDate(modified, true) }),
    ...(article.category && { articleSection: article.category.label }),
    ...(article.cover && { image: [absolute(article.cover.src)] }),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ on, text }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: isoDate(on),
      })),
    }),
  }
}
