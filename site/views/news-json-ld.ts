import type { Locale } from '../paths.ts'
import type { SiteSettings } from './chrome.ts'
import { isoDate } from './format.ts'
import type { Article } from './news.ts'

/** A news item as schema.org NewsArticle; every address absolute. */
export function toNewsArticle(
  article: Article,
  { settings, href, locale }: { settings: SiteSettings; href: string; locale: Locale },
): object {
  const absolute = (path: string) => settings.origin + path
  const publisher = { '@type': 'GovernmentOrganization', name: settings.agencyName }
  const author = article.author
    ? { '@type': 'Person', name: article.author }
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
