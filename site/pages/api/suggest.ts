import type { APIRoute } from 'astro'
import { placesOf } from '../../data/search.ts'
import { loadScope } from '../../data/sites.ts'
import { suggest } from '../../data/suggest.ts'
import { useText } from '../../i18n/index.ts'
import { readerLocale } from '../../views/reader-locale.ts'
import { readTyped } from '../../views/suggest-asked.ts'
import { toSuggestion } from '../../views/suggest.ts'

// Not cached: what editors deny or switch off must disappear at once.
const headers = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
const answer = (body: object, status = 200) => Response.json(body, { status, headers })

/** GET /api/suggest?q=&lang=: at most eight suggestions for what has been typed so far, for the search fields. */
export const GET: APIRoute = async ({ url, request, locals }) => {
  const locale = readerLocale(url, request.headers.get('accept-language'), locals.locale)
  const typed = readTyped(url.searchParams)
  if (typed === null)
    return answer({ error: { code: 'badQuery', message: useText(locale).suggest.tooLong } }, 400)
  const { isOn, hits, mark } = await suggest(typed, locale, placesOf(await loadScope(locals.site)))
  const suggestions = hits.map((hit) => {
    const shown = toSuggestion(hit, locale)
    return { ...shown, pieces: mark(shown.label) }
  })
  return answer({ query: typed, enabled: isOn, suggestions })
}
