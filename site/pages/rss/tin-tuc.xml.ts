import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { listNewestNews } from '../../data/news.ts'
import { loadSite } from '../../data/settings.ts'
import { useText } from '../../i18n/index.ts'
import { newsPath } from '../../paths.ts'
import { toNewsFeedItem } from '../../views/feed.ts'
import { toChrome } from '../../views/settings.ts'

const ITEMS = 30

/** The newest news as RSS 2.0. */
export const GET: APIRoute = async ({ locals: { locale } }) => {
  const [site, docs] = await Promise.all([loadSite(locale), listNewestNews({ locale, limit: ITEMS })])
  const { settings } = toChrome(site, locale)
  const { news } = useText(locale)
  return rss({
    title: `${news.title} – ${settings.siteName}`,
    description: news.feedDescription,
    site: settings.origin + newsPath(locale),
    trailingSlash: false,
    customData: `<language>${locale}</language>`,
    items: docs.map((doc) => toNewsFeedItem(doc, settings.origin, locale)),
  })
}
