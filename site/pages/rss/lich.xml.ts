import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { listComingEvents } from '../../data/events.ts'
import { loadSite } from '../../data/settings.ts'
import { loadScope } from '../../data/sites.ts'
import { useText } from '../../i18n/index.ts'
import { eventsFeedPath, eventsPath } from '../../paths.ts'
import { toEventFeedItem, toFeed } from '../../views/feed.ts'
import { toChrome } from '../../views/settings.ts'

/** The next events as RSS 2.0. */
export const GET: APIRoute = async ({ locals: { locale, site: slug } }) => {
  const scope = await loadScope(slug)
  const [site, { docs }] = await Promise.all([loadSite(locale, slug), listComingEvents({ locale, scope })])
  const { settings } = toChrome(site, locale)
  const { title, feedDescription: description } = useText(locale).events
  const items = docs.map((doc) => toEventFeedItem(doc, settings.origin, locale))
  const changes = docs.map(({ updatedAt }) => updatedAt)
  const channel = { title, description, path: eventsPath(locale), self: eventsFeedPath(locale), changes }
  return rss(toFeed(channel, items, { settings, locale }))
}
