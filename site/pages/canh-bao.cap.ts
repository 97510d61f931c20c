import type { APIRoute } from 'astro'
import { listOpenMessages } from '../data/alertMessages.ts'
import { loadSite } from '../data/settings.ts'
import { toCapFeed } from '../views/alerts/cap-feed.ts'
import { atomHeaders } from '../views/atom.ts'
import { toChrome } from '../views/settings.ts'

/** The alerts that are not over, as messages of CAP 1.2 in an Atom feed. */
export const GET: APIRoute = async () => {
  const [site, messages] = await Promise.all([loadSite('vi'), listOpenMessages()])
  return new Response(toCapFeed(messages, toChrome(site, 'vi').settings), { headers: atomHeaders })
}
