import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { listNewestNews } from '../../data/news.ts'
import { loadSite } from '../../data/settings.ts'
import { loadScope } from '../../data/sites.ts'
import { useText } from '../../i18n/index.ts'
import { newsFeedPath, newsPath } from '../../paths.ts'
import { toNewsFeedItem, toFeed } from '../../views/feed.ts'
import { toChrome } from '../../views/settings.ts'

const ITEMS = 30

/** The newest news as RSS 2.0. */
export const GET: APIRoute = async ({ locals: { locale, site: slug } }) => {
  const scope = await loadScope(slug)
  const [site, docs] = await Promise.all([
    loadSite(locale, slug),
    listNewestNews({ locale, scope, limit: ITEMS }),
  ])
  const { settings } = toChrome(site, locale)
  const { title, feedDescription: description } = useText(locale).news
  const items = docs.map((doc) => toNewsFeedItem(doc, settings.origin, locale))
  const changes = docs.map(({ publishedAt }) => publishedAt)
  const channel = { title, description, path: newsPath(locale), self: newsFeedPath(locale), changes }
  return rss(toFeed(channel, items, { settings, locale }))
}
