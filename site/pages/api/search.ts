import type { APIRoute } from 'astro'
import { searchPortal } from '../../data/search.ts'
import { countSearch } from '../../data/searchLog.ts'
import { statusOf } from '../../errors.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { logError } from '../../server/log.ts'
import { readerLocale } from '../../views/reader-locale.ts'
import { readApiAsked, searchedTypes, type ApiProblem } from '../../views/search-asked.ts'
import { toApiAnswer } from '../../views/search-api.ts'

const headers = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
const answer = (body: object, status = 200) => Response.json(body, { status, headers })

function refuse(problem: ApiProblem, locale: Locale): Response {
  const { search } = useText(locale)
  const message = problem === 'badType' ? search.badType + searchedTypes.join(', ') : search[problem]
  return answer({ error: { code: problem, message } }, 400)
}

/** GET /api/search?q=&type=&page=&lang=: the same search as the page, as JSON. */
export const GET: APIRoute = async ({ url, request, locals }) => {
  const locale = readerLocale(url, request.headers.get('accept-language'), locals.locale)
  const asked = readApiAsked(url.searchParams)
  if (typeof asked === 'string') return refuse(asked, locale)
  try {
    const result = await searchPortal({ ...asked, locale })
    countSearch(request, result, { ...asked, locale })
    return answer(toApiAnswer(result))
  } catch (error) {
    const status = statusOf(error)
    logError('search failed', { status }, error)
    return answer({ error: { code: 'unavailable', message: useText(locale).search.unavailable } }, status)
  }
}
