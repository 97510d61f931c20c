import type { APIRoute } from 'astro'
import { loadSite } from '../../../data/settings.ts'
import { toPartnerOpenApi } from '../../../views/partners/openApi.ts'
import { readerLocale } from '../../../views/reader-locale.ts'

/** GET /api/v1/openapi.json?lang=: the API of partners, as OpenAPI 3.1. */
export const GET: APIRoute = async ({ url, request, locals }) => {
  const locale = readerLocale(url, request.headers.get('accept-language'), locals.locale)
  const { origin } = await loadSite(locale)
  return Response.json(toPartnerOpenApi(origin, locale), {
    headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex' },
  })
}
