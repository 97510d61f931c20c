import { request } from 'node:http'

/** An answer as it came, nothing decoded. */
export type RawAnswer = { status: number; headers: Record<string, string>; body: Buffer }

/** Headers that a server sets by itself on each connection. */
const OF_THE_CONNECTION = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding'])

/** Asks once, over a connection of its own. */
export function readAnswer(
  url: string,
  {
    headers = {},
    method = 'GET',
    body,
  }: { headers?: Record<string, string>; method?: string; body?: string } = {},
): Promise<RawAnswer> {
  return new Promise((done, fail) => {
    const asking = request(url, { headers, method, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', fail)
      answer.once('end', () => {
        const entries = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
        done({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(entries),
          body: Buffer.concat(chunks),
        })
      })
    })
    asking.once('error', fail)
    asking.end(body)
  })
}

/** The headers that the server set itself, Content-Length included; the others Node sets for every server. */
export function ownHeaders({ headers, body }: RawAnswer): Record<string, string> {
  const own = Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.has(name))
  return { ...Object.fromEntries(own), 'content-length': String(body.length) }
}
