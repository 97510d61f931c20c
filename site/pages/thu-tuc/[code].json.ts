import type { APIRoute } from 'astro'
import { createHash } from 'node:crypto'
import { loadPaperKinds } from '../../data/paperKinds.ts'
import { findProcedure } from '../../data/procedures.ts'
import { loadSite } from '../../data/settings.ts'
import { procedureJsonPath } from '../../paths.ts'
import { readCode } from '../../views/procedures/code.ts'
import { toProcedureJson } from '../../views/procedures/json.ts'

const headers = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'public, max-age=60',
  'access-control-allow-origin': '*',
}

const answer = (body: object, status: number, more: Record<string, string> = {}) =>
  new Response(`${JSON.stringify(body, null, 2)}\n`, { status, headers: { ...headers, ...more } })

const etagOf = (body: object) =>
  `W/"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`

/** The public record of a procedure; its shape is documented at toProcedureJson. */
export const GET: APIRoute = async ({ params, locals: { locale }, request }) => {
  const asked = readCode(params.code)
  if (asked.kind === 'long') {
    return new Response(null, { status: 301, headers: { location: procedureJsonPath(asked.code) } })
  }
  const doc = asked.kind === 'code' ? await findProcedure(asked.code, locale) : null
  if (!doc)
    return answer({ error: { status: 404, message: 'Không có thủ tục này / No such procedure' } }, 404)
  const { origin } = await loadSite(locale)
  const body = toProcedureJson(doc, origin, locale, await loadPaperKinds(doc, locale))
  const etag = etagOf(body)
  if (request.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { status: 304, headers: { ...headers, etag } })
  }
  return answer(body, 200, { etag })
}
