import { mkdtempSync } from 'node:fs'
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makePageCache, type PageCache } from '../../../site/cache/pageCache.ts'
import { shared, type HostedSite } from '../../../site/cache/shared.ts'
import { makeAdmission } from '../../../site/server/admission.ts'
import { makeListener } from '../../../site/server/handler.ts'
import { makeHosts } from '../../../site/server/hosts.ts'

const RULE = { maxAge: 60, staleFor: 600, tags: ['news', 'procedures:4780f07f-51bf-427f-88f1-877e563505ac'] }
const words = 'Đăng ký khai sinh. '.repeat(200)

const site: HostedSite = {
  slug: 'xa-bac-ha',
  origin: 'https://xa-bac-ha.tinh.example.vn',
  hosts: ['xa-bac-ha.tinh.example.vn'],
  state: 'live',
}
const sites = new Map([[site.hosts[0]!, site]])

let server: Server
let cache: PageCache
let seen: IncomingMessage[] = []
/** The locals of each render before anything was written into them. */
let given: object[] = []
let hold: Promise<void> = Promise.resolve()

/** Stands in for the framework with our provider: tells the rule of pages, and fails where it is told to. */
async function render(
  request: IncomingMessage,
  response: ServerResponse,
  _next: unknown,
  locals: object = {},
): Promise<void> {
  seen.push(request)
  given.push({ ...locals })
  // As the middleware does.
  Object.assign(locals, { path: request.url })
  await hold
  if (request.url?.startsWith('/hong')) return void response.writeHead(500, {}).end()
  const slot = shared.slot.getStore()
  const moved = { '/cu': '/moi', '/cu-loc': '/moi?loc=1' }[request.url ?? '']
  if (moved) {
    if (slot) slot.rule = RULE
    return void response.writeHead(301, { location: moved }).end()
  }
  if (slot && !request.url?.startsWith('/rieng')) slot.rule = RULE
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.write(`<p>${request.url}</p>`)
  response.end(words)
}

async function start(trustProxy: boolean): Promise<void> {
  const clientDir = mkdtempSync(join(tmpdir(), 'client-'))
  const hosts = makeHosts({
    portalUrl: 'https://tinh.example.vn',
    isUnknownPortal: true,
    table: () => ({ find: (name) => sites.get(name), load: async () => undefined }),
    wake: async () => undefined,
  })
  const parts = { render, clientDir, hosts, readPreview: () => undefined, trustProxy, cache }
  const admission = makeAdmission({ atOnce: 2, waiting: 3, patience: 10_000 })
  server = createServer(
    makeListener({
      ...{ ...parts, admission, forms: admission },
      ...{ portalUrl: 'https://tinh.example.vn', cmsUrl: 'https://quan-tri.example.vn' },
    }),
  )
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  seen = []
  given = []
  hold = Promise.resolve()
  cache = makePageCache({ maxBytes: 1e7 })
  await start(false)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  server.close()
})

interface Got {
  status: number
  headers: IncomingMessage['headers']
  bytes: Buffer
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    ask({ port, host: '127.0.0.1', path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, headers: answer.headers, bytes: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

describe('kept pages over HTTP', () => {
  it('sends each reader of a moved page on with what they asked, and keeps one redirect for all', async () => {
    const paths = ['/cu', '/cu?utm=1', '/cu?utm=2&x=%3Ca%3E', '/cu-loc?utm=1']
    const answers = await Promise.all(paths.map((path) => get(path)))
    expect(answers.map(({ status }) => status)).toEqual([301, 301, 301, 301])
    expect(answers.map(({ headers }) => headers.location)).toEqual([
      '/moi',
      '/moi?utm=1',
      '/moi?utm=2&x=%3Ca%3E',
      '/moi?loc=1',
    ])
    expect(seen.map(({ url }) => url).sort()).toEqual(['/cu', '/cu-loc'])
    // Content may come to stand here: browsers ask again each time.
    expect(answers[0]!.headers['cache-control']).toContain('max-age=0')
  })

  it('renders once for 200 readers who ask at once, from a request that carries nothing of any of them', async () => {
    let go = () => {}
    hold = new Promise((resolve) => (go = resolve))
    const asked = Array.from({ length: 200 }, (_, n) =>
      get('/thu-tuc/1.001193?utm_source=zalo', {
        'x-secret': String(n),
        cookie: `a=${n}`,
        'accept-language': 'en',
      }),
    )
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    go()
    const answers = await Promise.all(asked)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(seen.map(({ url, headers }) => [url, headers])).toEqual([
      ['/thu-tuc/1.001193', { host: 'tinh.example.vn', accept: '*/*' }],
    ])
  })

  it('gives each render locals of its own, which hold nothing but the site', async () => {
    for (const path of ['/tim-kiem?q=a', '/tim-kiem?q=b', '/', '/tin-tuc']) await get(path)
    await get('/tim-kiem?q=c', { host: 'xa-bac-ha.tinh.example.vn' })
    await get('/', { host: 'xa-bac-ha.tinh.example.vn' })
    const site = { site: 'xa-bac-ha' }
    expect(given).toEqual([{}, {}, {}, {}, site, site])
  })

  it('keeps the page of each site by itself', async () => {
    const host = 'xa-bac-ha.tinh.example.vn'
    for (const headers of [undefined, { host }, undefined, { host }]) await get('/tin-tuc', headers)
    expect(given).toEqual([{}, { site: 'xa-bac-ha' }])
  })

  it('sends the same page in every coding, each with an entity tag of its own', async () => {
    await get('/')
    const [br, zipped, plain] = [
      await get('/', { 'accept-encoding': 'br' }),
      await get('/', { 'accept-encoding': 'gzip' }),
      await get('/'),
    ]
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true)
    expect(gunzipSync(zipped.bytes).equals(plain.bytes)).toBe(true)
    expect(plain.bytes.toString()).toBe(`<p>/</p>${words}`)
    expect(new Set([br, zipped, plain].map(({ headers }) => headers.etag)).size).toBe(3)
    for (const { headers } of [br, zipped, plain]) expect(headers.vary).toBe('Accept-Encoding')
  })

  it('says 304 to who has the page in any coding, and sends it to who has another', async () => {
    const { headers } = await get('/', { 'accept-encoding': 'gzip' })
    const known = { 'if-none-match': `"x", W/${headers.etag}`, 'accept-encoding': 'br' }
    const same = await get('/', known)
    expect([same.status, same.bytes.length]).toEqual([304, 0])
    expect(same.headers['content-security-policy']).toContain("default-src 'none'")
    expect((await get('/', { 'if-none-match': '"khac"' })).status).toBe(200)
  })

  it('tells a CDN how long to keep it and by which names to purge it', async () => {
    const { headers } = await get('/')
    expect(headers['cache-control']).toMatch(
      /^public, max-age=0, s-maxage=60, stale-while-revalidate=\d+, stale-if-error=86400$/,
    )
    expect(headers['surrogate-key']).toBe('news procedures:563505ac')
    expect(headers.age).toBe('0')
  })

  it('lets nobody keep a page longer than to the moment at which its content changes', async () => {
    const life = async () => {
      const { headers } = await get('/')
      const [, shared, more] =
        /s-maxage=(\d+), stale-while-revalidate=(\d+)/.exec(headers['cache-control']!) ?? []
      return { shared: Number(shared), all: Number(shared) + Number(more) }
    }
    await get('/')
    const moments = new Map([['news', Date.now() + 20_500]])
    cache.momentsWith((tags, since) => tags.flatMap((tag) => moments.get(tag) ?? []).find((at) => at > since))
    expect(await life()).toEqual({ shared: 20, all: 20 })
    moments.set('news', Date.now() + 65_500)
    expect(await life()).toEqual({ shared: 60, all: 65 })
    moments.clear()
    expect(await life()).toEqual({ shared: 60, all: 70 })
  })

  it('lets nobody keep a page that is known to be old', async () => {
    await get('/')
    let go = () => {}
    hold = new Promise((resolve) => (go = resolve))
    cache.purge(['news'])
    const { headers } = await get('/')
    expect(headers['x-cache']).toBe('stale')
    expect(headers['cache-control']).toContain('s-maxage=0, stale-while-revalidate=0')
    go()
  })

  it('has an nginx of ours keep it to the end of the second, and tells nobody else', async () => {
    expect((await get('/')).headers).not.toHaveProperty('x-accel-expires')
    server.close()
    await start(true)
    const earliest = Math.floor(Date.now() / 1000)
    const told = (await get('/')).headers['x-accel-expires']
    expect(told).toMatch(/^@\d+$/)
    expect(Number(String(told).slice(1))).toBeGreaterThanOrEqual(earliest)
    expect(Number(String(told).slice(1))).toBeLessThanOrEqual(Date.now() / 1000)
    expect((await get('/rieng-1')).headers).not.toHaveProperty('x-accel-expires')
  })

  it('answers HEAD from what is kept, without the body', async () => {
    const whole = await get('/')
    const head = await get('/', {}, 'HEAD')
    expect([head.status, head.bytes.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(String(whole.bytes.length))
    expect(seen.length).toBe(1)
  })

  it('shows a session nothing kept and keeps nothing of it', async () => {
    await get('/')
    const own = await get('/', { cookie: 'payload-token=abc' })
    expect(own.headers['cache-control']).toBe('private, no-store')
    expect(seen.map(({ headers }) => headers.cookie)).toEqual([undefined, 'payload-token=abc'])
    expect((await get('/')).headers['x-cache']).toBe('hit')
  })

  it('does not keep what the page did not allow', async () => {
    const first = await get('/rieng')
    expect(first.headers.etag).toBeUndefined()
    await get('/rieng')
    expect(seen.length).toBe(2)
  })

  it('gives words to a page that failed without any', async () => {
    const { status, bytes } = await get('/hong')
    expect([status, bytes.toString()]).toEqual([500, expect.stringContaining('Cổng đang gặp lỗi')])
  })
})

describe('more than can be made in time', () => {
  it('is turned away at once with 503, while kept pages and health checks are answered', async () => {
    await get('/')
    let go = () => {}
    hold = new Promise((resolve) => (go = resolve))
    const pages = Array.from({ length: 9 }, (_, n) => get(`/tin-tuc/${n}`))
    const refused = await Promise.race(pages)
    expect(refused.status).toBe(503)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.bytes.toString()).toContain('Hãy thử lại')
    expect((await get('/')).headers['x-cache']).toBe('hit')
    const health = get('/healthz')
    go()
    expect((await health).status).toBe(200)
    const statuses = (await Promise.all(pages)).map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 200, 200, 200, 200, 503, 503, 503, 503])
  })
})
