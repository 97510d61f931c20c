import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask as askOnce } from '../../support/ask.ts'
import { deriveConfig } from '../../support/nginx/config.ts'
import { checkConfig, findNginx, freePorts, startNginx } from '../../support/nginx/server.ts'
import { onPath } from '../../../ops/start/command.ts'

const nginx = findNginx()
const reason = nginx ? '' : ' (left out: there is no nginx on this machine)'

const SHARED = 'public, max-age=0, s-maxage=60, stale-while-revalidate=10, stale-if-error=86400'
const folder = mkdtempSync(join(tmpdir(), 'nginx-test-'))
const clientDir = join(folder, 'client')
const asked: IncomingMessage[] = []
let failing = false

/** A portal that says of each page how it was asked for. */
const portal = createServer((request, response) => {
  asked.push(request)
  if (failing) return void response.writeHead(503).end('busy')
  const isShared = !request.url?.startsWith('/tim-kiem')
  // Until the end of the next second: nothing below waits for it to pass, unless it says so.
  const second = Math.floor(Date.now() / 1000) + (request.url === '/short' ? 0 : 60)
  response.writeHead(200, {
    'Cache-Control': isShared ? SHARED : 'no-store',
    'Content-Type': 'text/html',
    'X-Accel-Expires': `@${second}`,
    ETag: '"one"',
  })
  response.end(`${request.headers['accept-encoding'] ?? 'identity'} ${asked.length}`)
})

let origin = ''
let stop = async () => {}
const ask = async (path: string, headers: Record<string, string> = {}) => {
  const { status, headers: given, body } = await askOnce(origin + path, { headers })
  return { status, headers: given, body: body.toString() }
}

describe.skipIf(!nginx)(`nginx in front, as deployed${reason}`, () => {
  beforeAll(async () => {
    mkdirSync(join(clientDir, '_astro'), { recursive: true })
    writeFileSync(join(clientDir, '_astro/site.abc.css'), 'plain')
    writeFileSync(join(clientDir, '_astro/site.abc.css.gz'), 'gzipped')
    await new Promise<void>((ready) => portal.listen(0, '127.0.0.1', ready))
    const ports = await freePorts()
    const host = `127.0.0.1:${(portal.address() as AddressInfo).port}`
    const config = deriveConfig({ folder, portal: host, ports, clientDir })
    origin = `http://127.0.0.1:${ports.portal}`
    ;({ stop } = await startNginx(nginx!, { folder, config, url: `${origin}/up` }))
  })
  afterAll(async () => {
    await stop()
    portal.close()
    portal.closeAllConnections()
    rmSync(folder, { recursive: true, force: true })
  })

  test('the configuration is accepted, with TLS', async (context) => {
    if (!onPath('openssl')) return context.skip('openssl is needed to make a certificate')
    const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
    const request = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '1',
      '-subj',
      '/CN=tinh.example.vn',
    ]
    execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' })
    const ports = await freePorts()
    const place = { folder, portal: '127.0.0.1:4321', ports, clientDir, certificate: { certificate, key } }
    const { isGood, said } = await checkConfig(nginx!, folder, deriveConfig(place))
    expect(said).toContain('test is successful')
    expect(isGood).toBe(true)
  })

  test('a page is kept once for each coding, not for each browser', async () => {
    const chrome = await ask('/page', { 'accept-encoding': 'gzip, deflate, br, zstd' })
    const firefox = await ask('/page', { 'accept-encoding': 'br;q=0.9,gzip' })
    const old = await ask('/page', { 'accept-encoding': 'gzip;q=1.0, br;q=0' })
    const plain = await ask('/page')
    expect(chrome.body).toMatch(/^br /)
    expect(firefox.body).toBe(chrome.body)
    expect(old.body).toMatch(/^gzip /)
    expect(plain.body).toMatch(/^identity /)
  })

  test('each host is kept by itself', async () => {
    const portalPage = await ask('/of-a-host', { host: 'tinh.example.vn' })
    const sitePage = await ask('/of-a-host', { host: 'xa-bac-ha.tinh.example.vn' })
    expect(sitePage.body).not.toBe(portalPage.body)
    expect((await ask('/of-a-host', { host: 'tinh.example.vn' })).body).toBe(portalPage.body)
    expect(asked.at(-1)?.headers.host).toBe('xa-bac-ha.tinh.example.vn')
  })

  test('who is signed in is answered past the cache and leaves nothing in it', async () => {
    const mine = await ask('/private', { cookie: 'a=b; payload-token=x' })
    const yours = await ask('/private')
    const again = await ask('/private', { authorization: 'Bearer x' })
    expect(new Set([mine.body, yours.body, again.body]).size).toBe(3)
    expect((await ask('/private')).body).toBe(yours.body)
    expect((await ask('/private', { cookie: 'site-preview=x' })).body).not.toBe(yours.body)
    expect((await ask('/private', { cookie: 'other-payload-token=x' })).body).toBe(yours.body)
  })

  test('what the portal gives to one reader alone is not kept', async () => {
    const [first, second] = [await ask('/tim-kiem?q=a'), await ask('/tim-kiem?q=a')]
    expect(first.body).not.toBe(second.body)
  })

  test.each(['/api/purge', '/api/purge/', '/API/purge', '/api%2Fpurge', '/api//purge', '/en/api/purge'])(
    'nobody outside reaches %s',
    async (path) => {
      const before = asked.length
      expect((await ask(path)).status).toBe(404)
      expect(asked).toHaveLength(before)
    },
  )

  test.each([
    ['/gop-y/hien-truong', 200],
    ['/en/gop-y/hien-truong', 200],
    ['/tra-cuu-phan-anh', 200],
    ['/lay-y-kien/x/gop-y', 413],
  ])('a form with a photo at %s is answered with %i', async (path, status) => {
    const sent = await fetch(origin + path, { method: 'POST', body: new Uint8Array(1024 * 1024) })
    expect(sent.status).toBe(status)
  })

  test('the portal is told who asks, and not what they say of themselves', async () => {
    await ask('/who', { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' })
    const { headers } = asked.at(-1)!
    expect(headers['x-forwarded-for']).toBe('127.0.0.1')
    expect(headers['x-forwarded-proto']).toBe('http')
  })

  test('built files come from the disk as they were compressed; others from the portal', async () => {
    const before = asked.length
    const file = await ask('/_astro/site.abc.css', { 'accept-encoding': 'gzip' })
    expect([file.body, file.headers['content-encoding'], file.headers.vary]).toEqual([
      'gzipped',
      'gzip',
      'Accept-Encoding',
    ])
    expect(file.headers['cache-control']).toContain('immutable')
    expect(file.headers['x-content-type-options']).toBe('nosniff')
    expect(asked).toHaveLength(before)
    expect((await ask('/_astro/other.css')).body).toBe(`identity ${before + 1}`)
  })

  test('a second later the page is asked for again by its ETag; while the portal fails the old one is given', async () => {
    const { body } = await ask('/short')
    const count = asked.length
    while (asked.length === count) await ask('/short')
    expect(asked.at(-1)?.headers['if-none-match']).toBe('"one"')
    failing = true
    try {
      const failed = asked.length
      for (let left = 3; left > 0 || asked.length === failed; left -= 1) {
        const answer = await ask('/short')
        expect(answer.status).toBe(200)
        expect(answer.body).not.toBe('busy')
      }
      expect((await ask('/never-seen')).status).toBe(503)
    } finally {
      failing = false
    }
    expect(body).toMatch(/^identity /)
  })
})
