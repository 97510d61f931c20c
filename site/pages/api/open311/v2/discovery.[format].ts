import type { APIRoute } from 'astro'
import { loadSite } from '../../../../data/settings.ts'
import { toDiscovery } from '../../../../views/open311/discovery.ts'
import { toChrome } from '../../../../views/settings.ts'
import { answerOpen311 } from './_answer.ts'

/** GET /api/open311/v2/discovery.{format}: where the service requests are. */
export const GET: APIRoute = (context) =>
  answerOpen311(context, async (locale) => {
    const { origin, email } = toChrome(await loadSite(locale), locale).settings
    const contact = email ?? origin
    return { name: 'discovery', body: toDiscovery({ origin, contact, keyService: contact }) }
  })
