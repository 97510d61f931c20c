import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TakenWebhook {
  headers: IncomingHttpHeaders
  body: string
}

/** A system of a partner that takes webhooks, and answers with the status that is set. */
export async function startWebhookServer() {
  const taken: TakenWebhook[] = []
  const state = { status: 204, headers: {} as Record<string, string> }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      taken.push({ headers: request.headers, body: Buffer.concat(parts).toString() })
      response.writeHead(state.status, state.headers).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    ...{ url: `http://127.0.0.1:${port}/webhook`, taken, state },
    stop: () => new Promise((done) => server.close(done)),
  }
}
