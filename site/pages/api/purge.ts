import type { APIRoute } from 'astro'
import { noteChanged } from '../../data/changed.ts'
import { env } from '../../data/env.ts'
import { expireKept } from '../../data/kept.ts'
import { isAuthorized, LARGEST_PURGE_BYTES, readPurge } from '../../views/purge.ts'
import { readBody } from '../../views/request-body.ts'

const answer = (status: number, message: string, headers: Record<string, string> = {}) =>
  Response.json({ error: { message } }, { status, headers: { 'cache-control': 'no-store', ...headers } })

/**
 * POST /api/purge: the worker (cms/jobs/purger.ts) reports changed content, authorized by a shared secret. Pages that
 * depend on it become stale. 204 when accepted; the answer reveals nothing about pages.
 */
export const ALL: APIRoute = async ({ request, cache }) => {
  const { PORTAL_PURGE_SECRET: secret } = env
  if (!secret) return answer(404, 'Not found.')
  if (request.method !== 'POST') return answer(405, 'Only POST is accepted here.', { allow: 'POST' })
  if (!isAuthorized(request.headers.get('authorization'), secret)) {
    return answer(401, 'The secret is missing or wrong.', { 'www-authenticate': 'Bearer' })
  }
  const body = await readBody(request, LARGEST_PURGE_BYTES)
  if (body === null) return answer(413, 'Too many tags at once.')
  const tags = readPurge(body)
  if (!tags) return answer(400, 'Send {"tags": [...]} with 1 to 1000 tags such as "news" or "news:<id>".')
  noteChanged(tags)
  expireKept()
  if (cache.enabled) await cache.invalidate({ tags })
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}
