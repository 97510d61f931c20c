import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftPreview } from '../../../cms/preview/draft.ts'
import { makePageCache } from '../../../site/cache/pageCache.ts'
import { shared } from '../../../site/cache/shared.ts'
import { makeAdmission } from '../../../site/server/admission.ts'
import { makeListener } from '../../../site/server/handler.ts'
import { makeHosts } from '../../../site/server/hosts.ts'
import type { Place } from '../../../site/server/place.ts'
import { compressFolder } from '../../../site/server/precompress.ts'

const PAGE = '<p>trang</p>'.repeat(400)
let server: Server
let port = 0
let seen: IncomingMessage['headers'] = {}
let searches = 0
/** Ends what is sent or looked for slowly. */
let slow = Promise.withResolvers<void>()

/** What the last page was given to know of its request. */
let given: Record<string, unknown> = {}

const draft: DraftPreview = { collection: 'news', id: '1', made: new Date(), expires: new Date() }
const previews: Record<string, Place> = {
  gui: { isPreview: true, draft },
  khung: { isPreview: true, draft: { ...draft, beside: '7' } },
}

/** Stands in for the rendered pages: answers, throws, or fails as the framework does, and writes into its locals as they do. */
async function render(
  request: IncomingMessage,
  response: ServerResponse,
  _next?: unknown,
  locals: Record<string, unknown> = {},
): Promise<void> {
  seen = request.headers
  given = { ...locals, ...shared.slot.getStore()?.place }
  Object.assign(locals, { path: request.url })
  if (request.url === '/tim-kiem?q=a') searches += 1
  if (request.url === '/nem') throw new Error('thrown')
  if (request.url?.startsWith('/tep/cham')) {
    response.writeHead(200, { 'content-type': 'application/pdf' }).write('%PDF')
    return void (await slow.promise.then(() => response.end()))
  }
  if (request.url?.startsWith('/tep/tim') || request.url === '/api/cham') await slow.promise
  if (request.url === '/en/tran') return void response.writeHead(500, {}).end()
  if (request.url === '/tran-chu') {
    response.statusCode = 500
    return void response.end('Internal Server Error')
  }
  response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
}

beforeAll(async () => {
  const clientDir = mkdtempSync(join(tmpdir(), 'client-'))
  mkdirSync(join(clientDir, '_astro'))
  writeFileSync(join(clientDir, '_astro', 'site.css'), 'a{color:red}'.repeat(200))
  writeFileSync(join(clientDir, 'favicon.ico'), 'icon')
  writeFileSync(join(clientDir, '.hidden'), 'secret')
  await compressFolder(clientDir)
  const parts = {
    render,
    clientDir,
    portalUrl: 'https://tinh.example.vn',
    cmsUrl: 'https://quan-tri.example.vn/admin',
    hosts: makeHosts({
      portalUrl: 'https://tinh.example.vn',
      isUnknownPortal: true,
      table: () => undefined,
      wake: async () => undefined,
    }),
    readPreview: (token: string) => previews[token],
    trustProxy: false,
    cache: makePageCache({ maxBytes: 1e7 }),
    admission: makeAdmission({ atOnce: 4, waiting: 10, patience: 1000 }),
    forms: makeAdmission({ atOnce: 2, waiting: 10, patience: 1000 }),
  }
  server = createServer({ maxHeaderSize: 49_152 }, makeListener(parts)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  port = (server.address() as AddressInfo).port
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

afterAll(() => {
  vi.restoreAllMocks()
  server.close()
})

interface RawAnswer {
  status: number
  head: string
  body: string
}

/** Sends bytes as they are: fetch would tidy a hostile address. */
function ask(line: string, headers = '', host = 'x'): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('latin1').on('data', (chunk) => (answer += chunk))
    socket.on('error', reject).on('end', () => {
      const [head = '', body = ''] = answer.split('\r\n\r\n', 2)
      resolve({ status: Number(head.slice(9, 12)), head: head.toLowerCase(), body })
    })
    socket.write(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${headers}\r\n`, 'latin1')
  })
}

describe('what a page writes into its locals', () => {
  it('is not seen by the page of another request', async () => {
    await ask('GET /tim-kiem?q=mot')
    await ask('GET /en/tim-kiem?q=hai')
    expect(given).toEqual({})
  })
})

describe('every answer', () => {
  it.each(['GET /', 'GET /_astro/site.css', 'GET /nem', 'GET /%', 'DELETE /', 'GET /khong-co.css'])(
    '%s carries the security headers',
    async (line) => {
      const { head } = await ask(line)
      expect(head).toContain("content-security-policy: default-src 'none'")
      expect(head).toContain('x-content-type-options: nosniff')
      expect(head).toContain('x-frame-options: deny')
      expect(head).toContain('strict-transport-security: max-age=31536000')
    },
  )
})

describe('the page of a draft', () => {
  it.each([
    ['/xem-thu/khung', 'https://quan-tri.example.vn'],
    ['/en/xem-thu/khung', 'https://quan-tri.example.vn'],
    ['/xem-thu/gui', "'none'"],
    ['/', "'none'"],
  ])('%s may be shown in frames of %s', async (path, framedBy) => {
    const { head } = await ask(`GET ${path}`)
    expect(head).toContain(`frame-ancestors ${framedBy}\r\n`)
  })

  it('is kept nowhere', async () => {
    for (const path of ['/xem-thu/khung', '/xem-thu/gui'])
      expect((await ask(`GET ${path}`)).head).toContain('cache-control: private, no-store')
  })
})

describe('pages in other sites', () => {
  it.each(['/nhung/thu-tuc/1.001193', '/en/nhung/thu-tuc/1.001193/cau-hoi?q-a=b', '/nhung/thu-tuc/khong-co'])(
    '%s may be shown in any frame',
    async (path) => expect((await ask(`GET ${path}`)).head).toContain('frame-ancestors *\r\n'),
  )

  it.each([
    '/quay/thu-tuc/1.001193',
    '/thu-tuc/1.001193/chuan-bi',
    '/nhungo/thu-tuc/1',
    '/nhung/../thu-tuc/1.001193',
    '/nhung/%2e%2e/thu-tuc/1.001193',
    '/thu-tuc/1.001193?a=/nhung/',
    '/thu-tuc/nhung/x',
  ])('%s may not', async (path) => {
    expect((await ask(`GET ${path}`)).head).toContain("frame-ancestors 'none'")
  })
})

describe('hostile requests', () => {
  it.each([
    ['GET /%', 400],
    ['GET /%00', 400],
    ['GET /%c0%af', 400],
    ['GET //evil.com', 400],
    ['GET /\\evil.com', 400],
    ['GET /a%5c..%5cb', 400],
    ['GET http://evil.com/', 400],
    ['GET /_image?href=http://evil.com', 404],
    ['POST /_server-islands/x', 404],
    ['GET /%5fimage?href=/favicon.svg', 404],
    ['GET /%255fimage?href=/favicon.svg', 404],
    ['GET /en/_image?href=/favicon.svg', 404],
    ['GET /tin-tuc/../_image?href=/favicon.svg', 400],
    ['GET /tin-tuc/%2e%2e/_image?href=/favicon.svg', 400],
    ['GET /tin-tuc/%252e%252e/_image?href=/favicon.svg', 400],
    ['DELETE /', 405],
    ['PUT /', 405],
    ['TRACE /', 405],
    ['POST /thu-tuc', 405],
    ['POST /tim-kiem/khac', 405],
    [`GET /${'a'.repeat(5000)}`, 414],
    [`GET /thu-tuc?q=${'a'.repeat(5000)}`, 414],
    [`GET /tim-kiem?q=${'%E1%BB%87'.repeat(4000)}`, 414],
  ])('%.40s is %i', async (line, status) => {
    const answer = await ask(line)
    expect(answer.status).toBe(status)
    expect(answer.head).not.toContain('location:')
  })

  it.each(['GET /..%2f..%2fetc/passwd', 'GET /../../etc/passwd', 'GET /.hidden', 'GET /_astro/..%2f.hidden'])(
    '%s leaves the client folder closed',
    async (line) => {
      const answer = await ask(line)
      expect(answer.status).toBeLessThan(500)
      expect(answer.body).not.toMatch(/secret|root:/)
    },
  )

  it.each(['/tim-kiem', '/en/tim-kiem', '/api/search'])(
    'a search of 10 kB at %s is for the page to judge',
    async (path) => {
      const { status } = await ask(`GET ${path}?q=${'%E1%BB%87'.repeat(3400)}`)
      expect(status).toBe(200)
    },
  )

  it('gives the turn on when an answer is made, though nobody takes it in', async () => {
    const asked = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`
    const idle = connect(port, '127.0.0.1').pause()
    // Enough of one kept page to fill what the line takes in, and behind it answers that are for this reader alone.
    idle.write(asked('/').repeat(2000) + asked('/tim-kiem?q=a').repeat(4))
    await vi.waitFor(() => expect(searches).toBe(4), 20_000)
    expect((await ask('GET /tim-kiem?q=b')).status).toBe(200)
    idle.destroy()
  })

  it('answers on afterwards', async () => expect((await ask('GET /')).status).toBe(200))

  it('knows its own name, whatever Host is sent', async () => {
    for (const host of ['evil.com', 'evil.com:abc', 'a b', '[']) {
      await ask('GET /tin-tuc', '', host)
      expect(seen.host).toBe('tinh.example.vn')
    }
  })

  it('takes what is sent from its own pages only', async () => {
    const from = async (headers: string, host?: string) =>
      (await ask('POST /tim-kiem/thieu', headers, host)).status
    expect(await from('Sec-Fetch-Site: same-origin\r\n')).toBe(200)
    expect(await from('Origin: https://tinh.example.vn\r\n')).toBe(200)
    expect(await from('Origin: http://192.168.1.5:4321\r\n', '192.168.1.5:4321')).toBe(200)
    expect(await from('')).toBe(403)
    const report = 'POST /thu-tuc/1.000001/lien-ket-hong'
    expect((await ask(report, 'Sec-Fetch-Site: same-origin\r\nX-Client-Address: forged\r\n')).status).toBe(
      200,
    )
    expect(seen['x-client-address']).toBe('127.0.0.1')
    expect((await ask(report, 'Sec-Fetch-Site: cross-site\r\n')).status).toBe(403)
    expect((await ask('POST /en/tra-cuu-ho-so', 'Sec-Fetch-Site: same-origin\r\n')).status).toBe(200)
    expect((await ask('POST /thu-tuc/a/b/lien-ket-hong', 'Sec-Fetch-Site: same-origin\r\n')).status).toBe(405)
    for (const site of ['cross-site', 'same-site', 'none', 'x']) {
      const both = `Sec-Fetch-Site: ${site}\r\nOrigin: https://tinh.example.vn\r\n`
      expect(await from(both), site).toBe(403)
    }
    for (const origin of ['https://evil.com', 'null', 'https://tinh.example.vn.evil.com', '%'])
      expect(await from(`Origin: ${origin}\r\n`), origin).toBe(403)
  })

  it('leaves a purge to its secret, and nothing that looks like one', async () => {
    const at = async (path: string) => (await ask(`POST ${path}`)).status
    expect(await at('/api/purge')).toBe(200)
    for (const path of [
      '/api/purge/',
      '/api/purge?x',
      '/en/api/purge',
      '/API/purge',
      '/api/purge2',
      '/api//purge',
    ])
      expect(await at(path), path).toBe(path.startsWith('/API') ? 405 : 403)
  })

  it('lets a mail program stop the mails of its reader, and do nothing else', async () => {
    const at = async (path: string) => (await ask(`POST ${path}`)).status
    expect(await at('/theo-doi/bo?ma=x')).toBe(200)
    expect(await at('/en/theo-doi/bo?ma=x')).toBe(200)
    for (const path of ['/theo-doi', '/theo-doi/bo', '/theo-doi/xac-nhan?ma=x', '/theo-doi/cua-toi?ma=x'])
      expect(await at(path), path).toBe(403)
  })

  it('does not believe a stranger about proxies', async () => {
    await ask('GET /', 'X-Forwarded-Host: evil.com\r\nX-Forwarded-Proto: https\r\nForwarded: host=evil\r\n')
    expect(Object.keys(seen)).not.toContain('x-forwarded-host')
    expect(Object.keys(seen)).not.toContain('forwarded')
  })
})

describe('failures without a page', () => {
  it.each([
    ['GET /nem', 'vi', 'Cổng đang gặp lỗi'],
    ['GET /tran-chu', 'vi', 'Cổng đang gặp lỗi'],
    ['GET /en/tran', 'en', 'Something went wrong'],
  ])('%s becomes a plain page in %s', async (line, language, words) => {
    const { status, head, body } = await ask(line)
    expect(status).toBe(500)
    expect(head).toContain('cache-control: no-store')
    expect(body).toContain(`lang="${language}"`)
    expect(Buffer.from(body, 'latin1').toString()).toContain(words)
  })
})

describe('files and compression', () => {
  it('sends the file that was compressed at build time, for a year', async () => {
    const { head } = await ask('GET /_astro/site.css', 'Accept-Encoding: br, gzip\r\n')
    expect(head).toContain('content-encoding: br')
    expect(head).toContain('immutable')
  })

  it('sends an icon as an icon', async () => {
    expect((await ask('GET /favicon.ico')).head).toContain('content-type: image/x-icon')
  })

  it('sends the whole file for a range that is none', async () => {
    for (const range of ['bytes=99-1', 'bytes=1-2,4-5', 'x']) {
      expect((await ask('GET /_astro/site.css', `Range: ${range}\r\n`)).status, range).toBe(200)
    }
    expect((await ask('GET /_astro/site.css', 'Range: bytes=0-9\r\n')).status).toBe(206)
  })

  it('leaves what is asked of an uploaded file to the page that reads it, also its last bytes', async () => {
    for (const range of ['bytes=-500', 'bytes=0-9']) {
      await ask('GET /tep/nhanh.pdf', `Range: ${range}\r\n`)
      expect(seen.range).toBe(range)
    }
    await ask('GET /rieng', 'Range: bytes=-500\r\n')
    expect(seen.range).toBeUndefined()
  })

  it('compresses pages', async () => {
    expect((await ask('GET /', 'Accept-Encoding: br\r\n')).head).toContain('content-encoding: br')
    expect((await ask('GET /')).body.includes(PAGE)).toBe(true)
  })

  it('answers HEAD without a body', async () => {
    expect(await ask('HEAD /')).toMatchObject({ status: 200, body: '' })
    expect(await ask('HEAD /%')).toMatchObject({ status: 400, body: '' })
  })
})

describe('a flood', () => {
  // What fills again with time, and patience, are told apart from how fast this machine is.
  beforeEach(() => void vi.spyOn(performance, 'now').mockReturnValue(performance.now()))
  afterEach(() => void vi.mocked(performance.now).mockRestore())

  it('of what is sent by many waits its turn, and readers go on', async () => {
    slow = Promise.withResolvers()
    const post = () => ask('POST /api/cham', 'Sec-Fetch-Site: same-origin\r\nContent-Length: 0\r\n')
    const asked = Array.from({ length: 20 }, post)
    const refused = await Promise.race(asked)
    expect(refused.status).toBe(503)
    expect(refused.head).toMatch(/retry-after: \d+/)
    expect((await ask('GET /rieng')).status).toBe(200)
    slow.resolve()
    const served = (await Promise.all(asked)).filter(({ status }) => status === 200)
    expect(served.length).toBeGreaterThanOrEqual(12)
    expect(served.length).toBeLessThan(20)
  })

  it('of what is sent slowly gives its turn to others', async () => {
    slow = Promise.withResolvers()
    const post = (path: string) => ask(`POST ${path}`, 'Sec-Fetch-Site: same-origin\r\nContent-Length: 0\r\n')
    const slowOnes = [post('/api/cham'), post('/api/cham')]
    expect((await post('/api/search-click')).status).toBe(200)
    slow.resolve()
    expect((await Promise.all(slowOnes)).map(({ status }) => status)).toEqual([200, 200])
  })

  it('of what is sent by one reader is turned away before it costs anything, and readers go on', async () => {
    const post = () => ask('POST /api/search-click', 'Sec-Fetch-Site: same-origin\r\nContent-Length: 0\r\n')
    const answers = await Promise.all(Array.from({ length: 100 }, post))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThanOrEqual(35)
    expect(refused[0]!.head).toMatch(/retry-after: \d+/)
    expect((await ask('GET /')).status).toBe(200)
  })

  it('gives a form back that it turns away, with what was typed and a button', async () => {
    const typed = new URLSearchParams({ text: '"Ổ gà" <b> & mưa', key: '1' }).toString()
    const type = `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${typed.length}\r\n`
    const post = () => ask('POST /en/gop-y/hoi-dap?a=1', `Sec-Fetch-Site: same-origin\r\n${type}\r\n${typed}`)
    const answers = await Promise.all(Array.from({ length: 90 }, post))
    const refused = answers.find(({ status }) => status === 429)!
    const body = Buffer.from(refused.body, 'latin1').toString()
    expect(body).toContain('<form method="post" action="/en/gop-y/hoi-dap?a=1">')
    expect(body).toContain('name="text" value="&quot;Ổ gà&quot; &lt;b&gt; &amp; mưa"')
    expect(body).toContain('<button>Send again</button>')
  })

  it('of files that are looked for waits its turn: beyond what can be done it is turned away', async () => {
    slow = Promise.withResolvers()
    const asked = Array.from({ length: 20 }, (_, n) => ask(`GET /tep/tim-${n}.pdf`))
    const refused = await Promise.race(asked)
    expect(refused.status).toBe(503)
    expect(refused.head).toMatch(/retry-after: \d+/)
    slow.resolve()
    const served = (await Promise.all(asked)).filter(({ status }) => status === 200)
    expect(served.length).toBeGreaterThanOrEqual(14)
    expect(served.length).toBeLessThan(20)
  })

  it('of slow readers of files takes no turn', async () => {
    slow = Promise.withResolvers()
    const asked = Array.from({ length: 20 }, (_, n) => ask(`GET /tep/cham-${n}.pdf`))
    expect((await ask('GET /tep/nhanh.pdf')).status).toBe(200)
    slow.resolve()
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(20).fill(200))
  })
})
