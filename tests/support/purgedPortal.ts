import { createServer } from 'node:http'

/** A portal that accepts purges, as the worker sees it. */
export type PurgedPortal = {
  url: string
  /** Tags of every purge, in order of arrival. */
  purges: string[][]
  /** The secrets it received. */
  secrets: Set<string | undefined>
  /** Its answer; 0: it accepts the purge and never answers. */
  status: number
  stop: () => Promise<void>
}

/** Starts it on a free port. */
export async function startPurgedPortal(): Promise<PurgedPortal> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      if (request.method !== 'POST' || request.url !== '/api/purge') return response.writeHead(404).end()
      portal.secrets.add(request.headers.authorization)
      portal.purges.push((JSON.parse(Buffer.concat(parts).toString()) as { tags: string[] }).tags)
      return portal.status && response.writeHead(portal.status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const portal: PurgedPortal = {
    url: `http://127.0.0.1:${port}`,
    purges: [],
    secrets: new Set(),
    status: 204,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return portal
}
