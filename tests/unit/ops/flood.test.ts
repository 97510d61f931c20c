import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { runFlood } from '../../../ops/bench/client/flood.ts'

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const seen: { url?: string; from: string; body: string }[] = []

/** A server that remembers what it was asked. @returns its address */
async function start(answer: (request: IncomingMessage) => number): Promise<string> {
  seen.length = 0
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      seen.push({ url: request.url, from: String(request.headers['x-forwarded-for']), body })
      response.writeHead(answer(request)).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const flood = { method: 'POST', path: '/{random}', body: '{random}', connections: 8, seconds: 0.5 } as const

test('a flood asks for something else each time, and says how it was answered', async () => {
  const origin = await start(() => 404)
  const { byStatus, answers } = await runFlood({ ...flood, origin, isFromMany: true })
  expect(Object.keys(byStatus)).toContain('404')
  expect(answers.count).toBeGreaterThan(8)
  expect(new Set(seen.map(({ url }) => url)).size).toBe(seen.length)
  expect(new Set(seen.map(({ body }) => body)).size).toBe(seen.length)
  expect(new Set(seen.map(({ from }) => from)).size).toBeGreaterThan(seen.length / 2)
})

test('a flood of one address says so', async () => {
  const origin = await start(() => 429)
  await runFlood({ ...flood, origin, isFromMany: false })
  expect(new Set(seen.map(({ from }) => from)).size).toBe(1)
})
