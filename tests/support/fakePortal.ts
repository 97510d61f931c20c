import { createServer, type ServerResponse } from 'node:http'

type Answer = { hits: { type: string; id: string }[]; engine?: 'meilisearch' | 'database' }

/** A portal that answers every search as the test sets it. */
export type FakePortal = {
  url: string
  /** Queries it received. */
  asked: string[]
  /** Its answer; null: it accepts the question and never answers. */
  answer: Answer | { status: number } | null
  stop: () => Promise<void>
}

/** Starts it on a free port. */
export async function startFakePortal(): Promise<FakePortal> {
  const send = (response: ServerResponse, status: number, body: object) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://portal')
    portal.asked.push(searchParams.get('q') ?? '')
    const { answer } = portal
    if (!answer) return
    if ('status' in answer) send(response, answer.status, {})
    else send(response, 200, { engine: 'meilisearch', ...answer })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const portal: FakePortal = {
    url: `http://127.0.0.1:${port}`,
    asked: [],
    answer: { hits: [] },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return portal
}
