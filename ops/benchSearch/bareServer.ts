import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Canned = Buffer | { status: number; headers: Record<string, string>; body: Buffer }

/** A Node server that does nothing but send bytes: what a measured server can be compared with on the same machine. */
export async function startBareServer(
  answerTo: (path: string) => Canned,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const answer = answerTo(request.url ?? '/')
    if (Buffer.isBuffer(answer)) response.end(answer)
    else response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}`, close }
}
