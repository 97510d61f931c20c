import type { RSSFeedItem, RSSOptions } from '@astrojs/rss'
import { daysOf } from '../../cms/content/eventTimes.ts'
import { validityOf } from '../../cms/content/validity.ts'
import { useText } from '../i18n/index.ts'
import { documentPath, eventPath, newsItemPath, type Locale } from '../paths.ts'
import type { SiteSettings } from './chrome.ts'
import { documentName, type LightDocument } from './documents.ts'
import { LISTED_NAMES, toIssuer, type IssuerNames } from './issuer.ts'
import { toEventLine, toDayHeading, type StoredEvent } from './events.ts'
import { xmlText } from './xml.ts'

interface Channel {
  title: string
  description: string
  /** Path of the page whose list the feed is. */
  path: string
  /** Path of the feed. */
  self: string
  /** When each item last changed. */
  changes: (string | null | undefined)[]
}

/** Channel data that all feeds of the portal share. It was last built when the newest of its items changed. */
export function toFeed(
  { title, description, path, self, changes }: Channel,
  items: RSSFeedItem[],
  { settings, locale }: { settings: SiteSettings; locale: Locale },
): RSSOptions {
  const [built] = changes.flatMap((change) => (change ? [new Date(change)] : [])).toSorted((a, b) => +b - +a)
  const address = settings.origin + self
  return {
    title: `${title} – ${settings.siteName}`,
    description,
    site: settings.origin + path,
    trailingSlash: false,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${locale}</language>`,
      `<atom:link href="${address}" rel="self" type="application/rss+xml"/>`,
      ...(built ? [`<lastBuildDate>${built.toUTCString()}</lastBuildDate>`] : []),
    ].join(''),
    items,
  }
}

interface StoredNewsItem {
  id: string
  slug?: string | null
  title: string
  lead?: string | null
  publishedAt?: string | null
  category?: unknown
}

const day = (value: string | null | undefined) => (value ? { pubDate: new Date(value) } : {})

function categoryName(category: unknown): string[] {
  const name = (category as { name?: unknown } | null)?.name
  return typeof name === 'string' ? [name] : []
}

/**
 * Identifies an item to feed readers by the document's id, so that an item whose address changes does not appear as
 * new. Each language has its own feed with its own items.
 */
const guidOf = (collection: string, id: string, locale: Locale): string =>
  `<guid isPermaLink="false">${collection}/${id}${locale === 'vi' ? '' : `/${locale}`}</guid>`

/** A news item as an item of a feed; `origin` makes its address absolute. */
export const toNewsFeedItem = (doc: StoredNewsItem, origin: string, locale: Locale): RSSFeedItem => ({
  title: xmlText(doc.title),
  link: origin + newsItemPath(doc.slug ?? doc.id, locale),
  customData: guidOf('news', doc.id, locale),
  categories: categoryName(doc.category).map(xmlText),
  ...(doc.lead && { description: xmlText(doc.lead) }),
  ...day(doc.publishedAt),
})

/** A document as an item of a feed: number and title, then issuer and validity. @param names of issuers in the language */
export function toDocumentFeedItem(
  doc: LightDocument,
  origin: string,
  locale: Locale,
  names: IssuerNames = LISTED_NAMES,
): RSSFeedItem {
  const { statuses } = useText(locale).documents
  const issuer = toIssuer(doc.issuer, locale, names)
  return {
    title: xmlText(`${documentName(doc, locale)}: ${doc.title}`),
    link: origin + documentPath(doc.slug ?? doc.id, locale),
    customData: guidOf('legal-documents', doc.id, locale),
    description: xmlText(`${issuer.text}. ${statuses[validityOf(doc)]}.`),
    ...day(doc.issuedOn),
  }
}

/** An event as an item of a feed: when and where, and what has changed. */
export function toEventFeedItem(doc: StoredEvent, origin: string, locale: Locale): RSSFeedItem {
  const { time, place, mark } = toEventLine(doc, locale)
  const day = daysOf(doc)?.first
  const facts = [mark?.text, time, day && toDayHeading(day, locale), place]
  return {
    title: xmlText(doc.title),
    link: origin + eventPath(doc.slug ?? doc.id, locale),
    customData: guidOf('events', doc.id, locale),
    description: xmlText(facts.filter(Boolean).join('. ')),
  }
}
