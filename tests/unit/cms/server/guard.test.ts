import { createHash } from 'node:crypto'
import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { jwtSign } from 'payload'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeGuard } from '../../../../cms/server/guard.ts'
import { ANSWER_HEADERS } from '../../../../cms/answerHeaders.ts'
import { answerClientErrors, NO_UPGRADE } from '../../../../cms/server/clientErrors.ts'

const SECRET = 'a secret for tests only, never used elsewhere'
const OWN = 'https://quantri.test.example'
const KB = 1024

let server: Server
/** What came through: method, path, bytes of body, and who the guard says it is. */
let seen: { method?: string; url?: string; bytes: number; headers: IncomingHttpHeaders }[]

interface Started {
  trustProxy?: boolean
  /** Milliseconds for the headers of a request. */
  headersTimeout?: number
}

async function start({ trustProxy = false, headersTimeout = 60_000 }: Started = {}) {
  server = createServer(
    { headersTimeout, connectionsCheckingInterval: 100, ...NO_UPGRADE },
    makeGuard({
      cmsUrl: OWN,
      secret: SECRET,
      trustProxy,
      onError: () => undefined,
      next: async (request, response) => {
        let bytes = 0
        for await (const chunk of request) bytes += (chunk as Buffer).length
        seen.push({ method: request.method, url: request.url, bytes, headers: request.headers })
        if (request.url === '/breaks') throw new Error('broken')
        response.end('through')
      },
    }),
  )
  answerClientErrors(server, ANSWER_HEADERS)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
}

beforeEach(async () => {
  seen = []
  await start()
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

interface Sent {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: Buffer | string
  from?: string
}

/** Sends a request as a program would, from a chosen address of this machine. */
function send({ method = 'POST', path = '/api/news', headers = {}, body = '', from }: Sent) {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((done, fail) => {
    const length = headers['transfer-encoding'] ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const out = ask({
      port,
      host: '127.0.0.1',
      method,
      path,
      localAddress: from,
      headers: { ...length, ...headers },
    })
    out.on('error', fail)
    out.on('response', (answer) => {
      let text = ''
      answer.on('data', (chunk) => (text += String(chunk)))
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    out.end(body)
  })
}
const status = async (sent: Sent) => (await send(sent)).status

async function token(secret = SECRET): Promise<string> {
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
  const fieldsToSign = { id: '1', collection: 'users', email: 'a@test.example' }
  return (await jwtSign({ fieldsToSign, secret: key, tokenExpiration: 60 })).token
}

describe('bodies', () => {
  const kilobytes = (count: number) => Buffer.alloc(count * KB, 32)

  test('a stranger sends 64 KB at most, and 4 KB to a door of the accounts', async () => {
    expect(await status({ body: kilobytes(64) })).toBe(200)
    expect(await status({ body: kilobytes(65) })).toBe(413)
    for (const path of [
      '/api/users/login',
      '/api/users/login?depth=1',
      '/api/users/%6Cogin',
      '/api//users/login/',
    ]) {
      expect(await status({ path, body: kilobytes(4) })).toBe(200)
      expect(await status({ path, body: kilobytes(5) }), path).toBe(413)
    }
    expect(seen.every(({ bytes }) => bytes <= 64 * KB)).toBe(true)
  })

  test('a large body of a stranger is refused before it has come', async () => {
    const huge = { 'content-length': '26000000', expect: '100-continue' }
    const { port } = server.address() as AddressInfo
    const answer = await new Promise<string>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        const lines = Object.entries(huge).map(([name, value]) => `${name}: ${value}`)
        socket.write(`POST /api/news HTTP/1.1\r\nHost: x\r\n${lines.join('\r\n')}\r\n\r\n`)
      })
      let text = ''
      socket.on('data', (chunk) => (text += String(chunk)))
      socket.on('error', () => undefined)
      socket.on('close', () => done(text))
    })
    expect(answer).toContain(' 413 ')
    expect(seen).toEqual([])
  })

  test('a stranger tells how long a body is, also of a GET', async () => {
    const headers = { 'transfer-encoding': 'chunked' }
    expect(await status({ headers, body: kilobytes(1) })).toBe(411)
    expect(await status({ method: 'GET', headers, body: kilobytes(1) })).toBe(411)
    expect(await status({ method: 'GET', body: kilobytes(65) })).toBe(413)
  })

  test('who is signed in sends a file of 25 MB, with a token that is ours alone', async () => {
    const body = kilobytes(26 * KB)
    const cookie = `payload-lng=vi; payload-token=${await token()}`
    expect(await status({ headers: { cookie }, body })).toBe(200)
    expect(await status({ headers: { authorization: `JWT ${await token()}` }, body })).toBe(200)
    expect(await status({ headers: { cookie }, body: kilobytes(28 * KB) })).toBe(413)
    expect(await status({ path: '/api/users/login', headers: { cookie }, body: kilobytes(5) })).toBe(413)
    const forged = await token('the secret of somebody else, quite long')
    const [head, payload] = (await token()).split('.')
    for (const bad of [forged, `${head}.${payload}.`, 'x', ''])
      expect(await status({ headers: { cookie: `payload-token=${bad}` }, body })).toBe(413)
  })
})

describe('who writes', () => {
  test('a page of another site writes nothing', async () => {
    for (const path of ['/api/users/login', '/api/users/logout', '/api/news', '/admin']) {
      for (const origin of [
        'https://evil.example',
        'null',
        'http://quantri.test.example',
        `${OWN}.evil.example`,
      ])
        expect(await status({ path, headers: { origin } }), origin).toBe(403)
      for (const site of ['cross-site', 'same-site'])
        expect(await status({ path, headers: { origin: OWN, 'sec-fetch-site': site } })).toBe(403)
    }
    expect(await status({ headers: { origin: OWN, 'sec-fetch-site': 'same-origin' } })).toBe(200)
    expect(await status({ headers: {} })).toBe(200)
  })

  test('pages of the admin, and so its server functions, take nothing from strangers', async () => {
    const headers = { 'next-action': '40b0', origin: OWN }
    for (const path of ['/admin', '/admin/login', '/'])
      expect(await status({ path, headers, body: '[{"name":"constructor","args":{}}]' })).toBe(403)
    expect(
      await status({ path: '/admin', headers: { ...headers, cookie: `payload-token=${await token()}` } }),
    ).toBe(200)
  })

  test('a stranger who sends too much waits; others and who is signed in do not', async () => {
    const statuses = await Promise.all(Array.from({ length: 100 }, () => send({ from: '127.0.0.2' })))
    const refused = statuses.filter((answer) => answer.status === 429)
    expect(refused.length).toBeGreaterThan(50)
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0)
    expect(await status({ from: '127.0.0.3' })).toBe(200)
    const authorization = `JWT ${await token()}`
    expect(await status({ from: '127.0.0.2', headers: { authorization } })).toBe(200)
    expect(await status({ from: '127.0.0.2', method: 'GET' })).toBe(200)
  })

  test('addresses that a client makes up are not believed without a proxy', async () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      send({ headers: { 'x-forwarded-for': `10.0.0.${at}` } }),
    )
    expect((await Promise.all(many)).filter((answer) => answer.status === 429).length).toBeGreaterThan(50)
    const made = { 'x-forwarded-host': 'evil.example', 'x-client-address': '10.9.9.9', 'x-nonce': 'x' }
    await send({ method: 'GET', headers: made })
    const { headers } = seen.at(-1)!
    expect(headers['x-client-address']).toBe('127.0.0.1')
    expect(headers).not.toHaveProperty('x-forwarded-host')
    expect(headers).not.toHaveProperty('x-nonce')
  })

  test('behind a proxy the last hop counts, IPv6 by its /64', async () => {
    server.close()
    await start({ trustProxy: true })
    const told = async (address: string) => {
      await send({ method: 'GET', headers: { 'x-forwarded-for': address } })
      return seen.at(-1)!.headers['x-client-address']
    }
    expect(await told('1.1.1.1, 203.0.113.9')).toBe('203.0.113.9')
    expect(await told('203.0.113.9:4711')).toBe('203.0.113.9')
    expect(await told('::ffff:203.0.113.9')).toBe('203.0.113.9')
    expect(await told('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
    expect(await told('2001:0db8:0001:0002::1')).toBe('2001:db8:1:2')
    expect(await told('[2001:db8:1:2::1]:443')).toBe('2001:db8:1:2')
    expect(await told('2001:db8::1')).toBe('2001:db8:0:0')
    expect(await told('nonsense')).toBe('127.0.0.1')
  })
})

describe('addresses and methods', () => {
  test('an address that names another site is not read', async () => {
    for (const path of ['//evil.example', '/\\evil.example', 'http://evil.example/', '*'])
      expect(await status({ method: 'GET', path }), path).toBe(400)
    expect(await status({ method: 'GET', path: '/admin//login' })).toBe(200)
  })

  test('names that every object has are no collections, nor is the list of migrations', async () => {
    for (const name of [
      'constructor',
      '__proto__',
      'toString',
      '%63onstructor',
      'payload-migrations',
      'valueOf/1',
    ])
      expect(await status({ method: 'GET', path: `/api/${name}` }), name).toBe(404)
    expect(await status({ method: 'GET', path: '/api/news/constructor' })).toBe(200)
  })

  test('methods that nothing here knows are refused, and which are known is told', async () => {
    const authorization = `JWT ${await token()}`
    for (const method of ['TRACE', 'PROPFIND', 'LOCK']) {
      const answer = await send({ method, headers: { authorization } })
      expect([answer.status, answer.headers.allow]).toEqual([405, expect.stringContaining('PATCH')])
    }
    expect(await status({ method: 'OPTIONS', path: '/favicon.ico' })).toBe(405)
    expect(await status({ method: 'OPTIONS', path: '/api/news' })).toBe(200)
    expect(seen.map(({ method }) => method)).toEqual(['OPTIONS'])
  })
})

describe('every answer', () => {
  const dressed = {
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  }

  test('carries the headers, whatever comes of it', async () => {
    const asked: Sent[] = [
      { method: 'GET', path: '/favicon.ico' },
      { method: 'GET', path: '/api/news/%E0%A4%A' },
      { method: 'GET', path: '/breaks' },
      { body: Buffer.alloc(65 * KB) },
    ]
    const answers = []
    for (const one of asked) answers.push(await send(one))
    expect(answers.map((answer) => answer.status)).toEqual([200, 400, 500, 413])
    for (const { headers } of answers) expect(headers).toMatchObject(dressed)
    expect(answers[2]!.text).not.toContain('broken')
  })

  test('of the API is never stored', async () => {
    const { headers } = await send({ method: 'GET', path: '/api/users/me' })
    expect(headers['cache-control']).toContain('no-store')
  })

  test('whom to tell of a hole is asked of the API, and may be kept', async () => {
    const { headers } = await send({ method: 'GET', path: '/.well-known/security.txt' })
    expect(seen.at(-1)?.url).toBe('/api/security-txt')
    expect(headers['cache-control']).toBeUndefined()
  })

  /** Writes bytes to the port and hears until the end. */
  function raw(text: string): Promise<string> {
    const { port } = server.address() as AddressInfo
    return new Promise((done) => {
      let heard = ''
      const socket = connect(port, '127.0.0.1', () => void socket.write(text))
      socket.on('data', (chunk) => (heard += String(chunk)))
      socket.on('error', () => undefined)
      socket.on('close', () => done(heard))
    })
  }

  test('to a tunnel and to what nobody does, too; another protocol is not taken up', async () => {
    const cases: [string, string][] = [
      ['CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n', '405'],
      ['GET / HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\n\r\n', '417'],
      ['GET / HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nConnection: Upgrade, close\r\n\r\n', '200'],
    ]
    for (const [text, code] of cases) {
      const heard = await raw(text)
      expect(heard).toContain(`HTTP/1.1 ${code} `)
      expect(heard).toContain("Content-Security-Policy: default-src 'none'")
    }
  })

  test('to what is no HTTP, too long or too slow, too, and the connection ends', async () => {
    const cases: [string, string][] = [
      ['nonsense\r\n\r\n', '400'],
      [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
    ]
    for (const [text, code] of cases) {
      const heard = await raw(text)
      expect(heard).toContain(`HTTP/1.1 ${code} `)
      expect(heard).toContain("Content-Security-Policy: default-src 'none'")
    }
    server.close()
    await start({ headersTimeout: 300 })
    const heard = await raw('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
    expect(heard).toContain('HTTP/1.1 408 ')
    expect(heard).toContain("Content-Security-Policy: default-src 'none'")
  })
})
