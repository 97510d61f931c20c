import type { APIRoute } from 'astro'
import { countClick } from '../../data/searchLog.ts'
import { useText } from '../../i18n/index.ts'
import { readBody } from '../../views/request-body.ts'
import { readClick } from '../../views/search-click.ts'

const LARGEST_BYTES = 1024

/** POST /api/search-click: counts an opened result, sent by site/scripts/search-clicks.ts; 204 for any valid report. */
export const POST: APIRoute = async ({ request, locals }) => {
  const { missing } = useText(locals.locale)
  const refuse = (status: number, message: string) =>
    Response.json({ error: { message } }, { status, headers: { 'cache-control': 'no-store' } })
  const body = await readBody(request, LARGEST_BYTES)
  if (body === null) return refuse(413, missing.clickTooLarge)
  const click = readClick(body)
  if (!click) return refuse(400, missing.clickUnclear)
  countClick(request, click)
  return new Response(null, { status: 204 })
}
