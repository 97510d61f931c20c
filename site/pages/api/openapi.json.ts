import type { APIRoute } from 'astro'
import { loadSite } from '../../data/settings.ts'
import { toOpenApi } from '../../views/openApi/document.ts'
import { readerLocale } from '../../views/reader-locale.ts'

/** GET /api/openapi.json?lang=: the addresses of the portal for programs, as OpenAPI 3.1. */
export const GET: APIRoute = async ({ url, request, locals }) => {
  const locale = readerLocale(url, request.headers.get('accept-language'), locals.locale)
  const { origin } = await loadSite(locale)
  return Response.json(toOpenApi(origin, locale), {
    headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex' },
  })
}
