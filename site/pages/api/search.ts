import type { APIRoute } from 'astro'
import { findNamedCommunes } from '../../data/communeMatches.ts'
import { placesOf, searchPortal } from '../../data/search.ts'
import { countSearch } from '../../data/searchLog.ts'
import { loadScope } from '../../data/sites.ts'
import { statusOf } from '../../errors.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { logError } from '../../server/log.ts'
import { toCommuneNotices } from '../../views/communes/list.ts'
import { readerLocale } from '../../views/reader-locale.ts'
import { readApiAsked, type ApiProblem } from '../../views/search-asked.ts'
import { toApiAnswer } from '../../views/search-api.ts'

const headers = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
const answer = (body: object, status = 200) => Response.json(body, { status, headers })

function refuse({ code, parameter, accepted = [] }: ApiProblem, locale: Locale): Response {
  const message = useText(locale).search[code](parameter, accepted.join(', '))
  return answer({ error: { code, parameter, message } }, 400)
}

/**
 * GET /api/search?q=&type=&page=&lang=, and the facets of the type (FACETS_OF): the same search as the page, as JSON.
 * 400 names the parameter with an invalid value; unknown parameters are ignored.
 */
export const GET: APIRoute = async ({ url, request, locals }) => {
  const locale = readerLocale(url, request.headers.get('accept-language'), locals.locale)
  const asked = readApiAsked(url.searchParams)
  if ('code' in asked) return refuse(asked, locale)
  try {
    const places = placesOf(await loadScope(locals.site))
    const [result, communes] = await Promise.all([
      searchPortal({ ...asked, places, locale }),
      asked.page === 1 ? findNamedCommunes(asked.query) : [],
    ])
    countSearch(request, result, { ...asked, locale })
    return answer(toApiAnswer(result, toCommuneNotices(communes, locale)))
  } catch (error) {
    const status = statusOf(error)
    logError('search failed', { status }, error)
    return answer({ error: { code: 'unavailable', message: useText(locale).search.unavailable } }, status)
  }
}
