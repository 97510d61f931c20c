import { Agent, request } from 'node:http'

/** The answer to a request, read to its end. */
export type Answer = { status: number; body: Buffer }
type Asked = { method?: string; headers?: Record<string, string>; body?: string }

const PATIENCE_MS = 15_000

/**
 * Asks one server over connections that stay open; as many as there are requests under way.
 * @param origin such as http://127.0.0.1:4321
 * @returns `ask` rejects when there is no answer within 15 s; `close` ends the connections
 */
export function makeHttpClient(origin: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
  const ask = (path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> =>
    new Promise((done, fail) => {
      const asking = request(origin + path, { agent, method, headers, timeout: PATIENCE_MS }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.once('error', fail)
        answer.once('end', () => done({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }))
      })
      asking.once('timeout', () => asking.destroy(new Error(`no answer within ${PATIENCE_MS / 1000} s`)))
      asking.once('error', fail)
      asking.end(body)
    })
  return { ask, close: () => agent.destroy() }
}
