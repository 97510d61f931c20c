import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { loadIssuerLabels } from '../../data/issuers.ts'
import { listNewestDocuments } from '../../data/legalDocuments.ts'
import { loadSite } from '../../data/settings.ts'
import { loadScope } from '../../data/sites.ts'
import { useText } from '../../i18n/index.ts'
import { documentsFeedPath, documentsPath } from '../../paths.ts'
import { toDocumentFeedItem, toFeed } from '../../views/feed.ts'
import { toChrome } from '../../views/settings.ts'

const ITEMS = 30

/** The newest documents as RSS 2.0. */
export const GET: APIRoute = async ({ locals: { locale, site: slug } }) => {
  const scope = await loadScope(slug)
  const [site, docs, issuers] = await Promise.all([
    loadSite(locale, slug),
    listNewestDocuments(locale, ITEMS, scope),
    loadIssuerLabels(locale),
  ])
  const { settings } = toChrome(site, locale)
  const { title, feedDescription: description } = useText(locale).documents
  const items = docs.map((doc) => toDocumentFeedItem(doc, settings.origin, locale, issuers))
  const changes = docs.map(({ updatedAt }) => updatedAt)
  const channel = {
    title,
    description,
    path: documentsPath(locale),
    self: documentsFeedPath(locale),
    changes,
  }
  return rss(toFeed(channel, items, { settings, locale }))
}
