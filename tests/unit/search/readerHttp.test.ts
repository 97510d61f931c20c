import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { isIndexMissing, makeSearchClient } from '../../../search/client.ts'
import { makeReaderHttp } from '../../../search/readerHttp.ts'

let server: Server
afterEach(() => new Promise((done) => server.close(done)))

/** A client of an engine that answers in this way, with a short patience. */
async function clientOf(answer: Parameters<typeof createServer>[1], timeoutMs = 200) {
  server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return makeSearchClient({ url, apiKey: 'key', timeoutMs, httpClient: makeReaderHttp(url) }).engine
}
const queries = [{ indexUid: 'news', q: 'đất' }]

test('a search is sent with its key, and its result comes back', async () => {
  const engine = await clientOf(async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    const { authorization } = request.headers
    response.end(JSON.stringify({ results: [{ hits: [{ authorization, ...JSON.parse(body) }] }] }))
  })
  const { results } = await engine.multiSearch({ queries })
  expect(results[0]?.hits).toEqual([{ authorization: 'Bearer key', queries }])
})

test('what the engine refuses keeps its word for it', async () => {
  const engine = await clientOf((_, response) =>
    response.writeHead(404).end(JSON.stringify({ code: 'index_not_found', message: 'none' })),
  )
  const error: unknown = await engine.multiSearch({ queries }).catch((reason: unknown) => reason)
  expect(isIndexMissing(error)).toBe(true)
})

test('an engine that does not answer in time, or with something else than JSON, is an error', async () => {
  const engine = await clientOf(() => undefined)
  await expect(engine.multiSearch({ queries })).rejects.toThrow()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  const other = await clientOf((_, response) => response.end('<html>'))
  await expect(other.multiSearch({ queries })).rejects.toThrow()
})

test('a connection that was closed meanwhile is replaced', async () => {
  let count = 0
  const engine = await clientOf((request, response) => {
    count += 1
    if (count === 2) request.socket.destroy()
    else response.end(JSON.stringify({ results: [] }))
  })
  await engine.multiSearch({ queries })
  expect(await engine.multiSearch({ queries })).toEqual({ results: [] })
  expect(count).toBe(3)
})
