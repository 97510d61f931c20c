import { request } from 'node:http'

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
