import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A Node server that does nothing but send bytes: what a measured server can be compared with on the same machine. */
export async function startBareServer(
  bodyOf: (path: string) => Buffer,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => response.end(bodyOf(request.url ?? '/')))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}`, close }
}
