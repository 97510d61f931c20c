import { request } from 'node:http'
import { z } from 'zod'

/** A raw response, not decoded. */
export type Answer = { status: number; headers: Record<string, string>; body: Buffer }
type Given = { headers?: Record<string, string>; method?: string; body?: string }

const PATIENCE_MS = 15_000

/** Sends one request, over its own connection. */
export function ask(url: string, { headers = {}, method = 'GET', body }: Given = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asking = request(url, { headers, method, agent: false, timeout: PATIENCE_MS }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', fail)
      answer.once('end', () => {
        const entries = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
        done({
          ...{ status: answer.statusCode ?? 0, headers: Object.fromEntries(entries) },
          body: Buffer.concat(chunks),
        })
      })
    })
    asking.once('timeout', () => asking.destroy(new Error(`no answer within ${PATIENCE_MS / 1000} s`)))
    asking.once('error', fail)
    asking.end(body)
  })
}

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
