import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askLink } from '../../../../cms/links/askLink.ts'
import { isPublicAddress } from '../../../../cms/links/publicAddress.ts'

let server: Server
let origin: string
const seen: string[] = []

beforeAll(async () => {
  server = createServer((req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://localhost')
    seen.push(`${req.method} ${pathname}`)
    const answers: Record<string, () => void> = {
      '/co': () => res.writeHead(200).end('có'),
      '/khong-head': () => res.writeHead(req.method === 'HEAD' ? 405 : 200).end(),
      '/mat': () => res.writeHead(404).end(),
      '/cam': () => res.writeHead(403).end(),
      '/ban': () => res.writeHead(429, { 'Retry-After': '7200' }).end(),
      '/chuyen': () => res.writeHead(301, { Location: '/co' }).end(),
      '/vong': () => res.writeHead(302, { Location: '/vong' }).end(),
      '/vao-trong': () => res.writeHead(302, { Location: 'http://10.0.0.1/' }).end(),
      '/cham': () => undefined,
    }
    answers[pathname]?.()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.closeAllConnections())

/** Only this machine is asked in tests. */
const isAllowed = (address: string) => address === '127.0.0.1'
const ask = (path: string, options: object = {}) =>
  askLink(`${origin}${path}`, { userAgent: 'test', isAllowed, timeoutMs: 2000, ...options })

describe('a page', () => {
  test('that is there, also behind a redirect or where HEAD is not known', async () => {
    expect(await ask('/co')).toEqual({ kind: 'fine', status: 200 })
    expect(await ask('/chuyen')).toEqual({ kind: 'fine', status: 200 })
    expect(await ask('/khong-head')).toEqual({ kind: 'fine', status: 200 })
    expect(seen.slice(-2)).toEqual(['HEAD /khong-head', 'GET /khong-head'])
  })

  test('that is gone, redirects for ever, or does not answer', async () => {
    expect(await ask('/mat')).toEqual({ kind: 'failed', reason: 'http', status: 404 })
    expect(await ask('/vong')).toEqual({ kind: 'failed', reason: 'redirects' })
    expect(await ask('/cham', { timeoutMs: 100 })).toEqual({ kind: 'failed', reason: 'timeout' })
    expect(await askLink('http://127.0.0.1:1/', { userAgent: 'test', isAllowed })).toMatchObject({
      reason: 'refused',
    })
  })

  test('of a host that refuses programs or is too busy is not known, and not asked for twice', async () => {
    expect(await ask('/cam')).toEqual({ kind: 'unknown', status: 403 })
    expect(await ask('/ban')).toEqual({ kind: 'unknown', status: 429, retryAfterMs: 7_200_000 })
    expect(seen.at(-1)).toBe('HEAD /ban')
  })
})

describe('no private address is asked for', () => {
  test('directly, by name or by a redirect', async () => {
    const before = seen.length
    const refused = { kind: 'failed', reason: 'private' }
    const options = { userAgent: 'test' }
    const { port } = server.address() as AddressInfo
    for (const url of [
      origin,
      `http://localhost:${port}/co`,
      'http://[::1]/',
      'http://2130706433/',
      'http://0/',
    ])
      expect(await askLink(url, options), url).toEqual(refused)
    expect(seen.length).toBe(before)
    expect(await ask('/vao-trong')).toEqual(refused)
  })

  test('nor anything but the web', async () => {
    for (const url of ['file:///etc/passwd', 'ftp://a.vn/', 'javascript:x', ''])
      expect((await askLink(url, { userAgent: 'test' })).kind, url).toBe('failed')
  })

  test.each([
    ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...[
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      '::ffff:10.0.0.1',
      '64:ff9b::a00:1',
    ],
    ...['2002:a00:1::', '2001:db8::1', 'localhost', ''],
  ])('%s is private', (address) => expect(isPublicAddress(address)).toBe(false))

  test.each(['8.8.8.8', '172.32.0.1', '103.1.236.1', '2606:4700::1111'])('%s is public', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  )
})
