import { z } from 'zod'
import { ask } from '../../tests/support/ask.ts'

/** The text of a page. @throws when the response is not 200 */
export async function readPage(url: string, headers: Record<string, string> = {}): Promise<string> {
  const { status, body } = await ask(url, { headers })
  if (status !== 200) throw new Error(`${url} was answered with ${status}`)
  return body.toString()
}

const health = z.object({ cache: z.object({ renders: z.number() }) })

/**
 * How many pages the portal has rendered since it started, from GET /healthz; NaN for a portal that does not report it.
 */
export async function countRenders(url: string): Promise<number> {
  const parsed = health.safeParse(JSON.parse((await ask(`${url}/healthz`)).body.toString()))
  return parsed.success ? parsed.data.cache.renders : NaN
}

/** Invalidates what the portal keeps under these cache tags, as the worker does after a change. */
export async function purge(url: string, secret: string, tags: readonly string[]): Promise<void> {
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ tags })
  const { status } = await ask(`${url}/api/purge`, { method: 'POST', headers, body })
  if (status >= 300) throw new Error(`POST /api/purge answered ${status}`)
}
