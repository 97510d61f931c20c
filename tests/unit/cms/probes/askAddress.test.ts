import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askAddress, type Target } from '../../../../cms/probes/askAddress.ts'

const pem = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/tls', `${name}.pem`), 'utf8')
const HOME = '<title>Cổng dịch vụ công</title>'

/** What the provider of this test holds on its page; a shield answers 200 with something else. */
let page = HOME
const seen: string[] = []
const servers: Server[] = []
let provider: number
let expired: number

const answers: Record<string, (req: IncomingMessage, res: ServerResponse) => void> = {
  '/': (_req, res) => res.writeHead(200).end(page),
  '/cham': () => undefined,
  '/nho-giot': (_req, res) => void res.writeHead(200).write('<'),
  '/cam': (_req, res) => res.writeHead(403).end(),
  '/ban': (_req, res) => res.writeHead(429, { 'Retry-After': '7200' }).end(),
  '/khong-co': (_req, res) => res.writeHead(404).end(),
  '/hong': (_req, res) => res.writeHead(500).end(),
  '/ngat': (req) => req.socket.destroy(),
  '/chuyen': (_req, res) => res.writeHead(302, { Location: '/' }).end(),
  '/vong': (_req, res) => res.writeHead(302, { Location: '/vong' }).end(),
  '/vao-trong': (_req, res) => res.writeHead(302, { Location: 'https://127.0.0.1:1/' }).end(),
  '/noi-la': (_req, res) => res.writeHead(302, { Location: 'https://la.example/' }).end(),
  '/dang-nhap': (_req, res) => res.writeHead(302, { Location: 'https://sso.example.vn/' }).end(),
  '/khong-khoa': (_req, res) => res.writeHead(302, { Location: 'http://localhost/' }).end(),
  '/dai': (_req, res) => res.writeHead(200).end('x'.repeat(2_000_000) + HOME),
}

async function serve(cert: string): Promise<number> {
  const server = createServer({ key: pem('key'), cert }, (req, res) => {
    seen.push(`${req.method} ${req.url}`)
    answers[req.url ?? '/']?.(req, res)
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

beforeAll(async () => {
  provider = await serve(pem('good'))
  expired = await serve(pem('expired'))
})
beforeEach(() => void (seen.length = 0))
afterAll(() => servers.forEach((server) => server.closeAllConnections()))

/** Only this machine is asked in tests. */
const options = {
  userAgent: 'test',
  timeoutMs: 1000,
  isAllowed: (address: string) => address === '127.0.0.1',
  ca: pem('good') + pem('expired'),
}
const allowedHosts = ['localhost', 'sso.example.vn']
const ask = (path: string, more: Partial<Target> & { port?: number } = {}, others: object = {}) => {
  const { port = provider, ...target } = more
  return askAddress(
    { url: `https://localhost:${port}${path}`, allowedHosts, ...target },
    { ...options, ...others },
  )
}

describe('an address', () => {
  test('that answers, with the end of its certificate and the time it took', async () => {
    const found = await ask('/')
    expect(found).toMatchObject({ fault: null, status: 200, certificateUntil: '2120-01-01T00:00:00.000Z' })
    expect(found.ms).toBeGreaterThanOrEqual(0)
    expect(await ask('/chuyen')).toMatchObject({ fault: null, status: 200 })
    expect(seen).toEqual(['GET /', 'GET /chuyen', 'GET /'])
  })

  test.each([
    ['/cam', { fault: 'http', status: 403 }],
    ['/khong-co', { fault: 'http', status: 404 }],
    ['/hong', { fault: 'http', status: 500 }],
    ['/ban', { fault: 'http', status: 429, waitMs: 7_200_000 }],
    ['/ngat', { fault: 'connection' }],
    ['/vong', { fault: 'elsewhere' }],
  ])('%s says something against it', async (path, found) => expect(await ask(path)).toMatchObject(found))

  test('that is slow, in its first byte or in its page', async () => {
    expect(await ask('/cham', {}, { timeoutMs: 80 })).toEqual({ fault: 'timeout' })
    const slow = await ask('/nho-giot', { marker: 'Cổng' }, { timeoutMs: 80 })
    expect(['timeout', 'connection']).toContain(slow.fault)
  })

  test('whose certificate has expired, whose host refuses, whose name does not exist', async () => {
    expect(await ask('/', { port: expired })).toEqual({ fault: 'tls' })
    expect(await ask('/', { port: 1 })).toEqual({ fault: 'refused' })
    expect(await ask('/', { url: 'https://khong-co.invalid/' })).toEqual({ fault: 'dns' })
    expect(await ask('/', {}, { ca: pem('expired') })).toMatchObject({ fault: 'tls' })
    expect(seen).toEqual([])
  })
})

describe('a host that answers 200 to everything', () => {
  test('is found out by what its page should hold', async () => {
    const marker = 'Cổng dịch vụ công'
    expect(await ask('/', { marker })).toMatchObject({ fault: null })
    expect(await ask('/', { marker: marker.normalize('NFD') })).toMatchObject({ fault: null })
    page = '<title>Checking your browser</title>'
    expect(await ask('/', { marker })).toMatchObject({ fault: 'marker', status: 200 })
    page = HOME
  })

  test('is not read without end', async () => {
    expect(await ask('/dai', { marker: 'Cổng' })).toMatchObject({ fault: 'marker' })
  })
})

describe('no request leaves the allow-list', () => {
  test('by a redirect: to a private address, a host that is not allowed, or without encryption', async () => {
    const asked: string[] = []
    const beforeRequest = async (host: string) => void asked.push(host)
    for (const path of ['/vao-trong', '/noi-la', '/khong-khoa'])
      expect(await ask(path, {}, { beforeRequest }), path).toMatchObject({ fault: 'elsewhere', status: 302 })
    // Another host of the same provider is in order, but is not asked: it has probes of its own.
    expect(await ask('/dang-nhap', {}, { beforeRequest })).toMatchObject({ fault: null, status: 302 })
    expect(new Set(asked)).toEqual(new Set([`localhost:${provider}`]))
    expect(seen).toHaveLength(4)
  })

  test('by a name that leads to this machine', async () => {
    const target = { url: `https://localhost:${provider}/`, allowedHosts }
    expect(await askAddress(target, { userAgent: 'test' })).toEqual({ fault: 'private' })
    expect(seen).toEqual([])
  })
})
