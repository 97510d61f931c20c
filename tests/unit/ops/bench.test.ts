import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { run as runAutocannon } from '../../../ops/bench/children/autocannon.ts'
import { dueAt, run } from '../../../ops/bench/children/openLoop.ts'
import { flag, readOptions } from '../../../ops/bench/options.ts'
import { shape } from '../../../ops/bench/portal/options.ts'
import { slopeOf } from '../../../ops/bench/processes.ts'
import { isReached, medianOf, percentile, spreadOf, formatRuns } from '../../../ops/bench/statistics.ts'
import { readWrk } from '../../../ops/bench/throughput.ts'

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void (server.close(), server.closeAllConnections()))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a percentile is the value that so many do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1)
  expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100])
  expect(percentile([7], 0.5)).toBe(7)
  expect(percentile([1, 2], 0.95)).toBe(2)
  expect(percentile([], 0.5)).toBeNaN()
})

test('durations are sorted as numbers, in whatever order they come', () => {
  expect(spreadOf([100, 9, 20])).toEqual({ count: 3, p50: 20, p95: 100, p99: 100, max: 100 })
})

test('requests are due at even distances', () => {
  expect([0, 1, 50].map((at) => dueAt(at, 50))).toEqual([0, 20, 1000])
})

test('a load counts good answers, statuses, what the cache said, and what went wrong', async () => {
  const seen: string[] = []
  const origin = await serve((request, response) => {
    seen.push(`${request.url} ${request.headers['accept-encoding']}`)
    if (request.url === '/cut') return request.socket.destroy()
    if (request.url === '/busy') return response.writeHead(503, { 'Retry-After': '3' }).end()
    response.writeHead(200, { 'X-Cache': request.url === '/old' ? 'stale' : 'hit' }).end('x'.repeat(1000))
  })
  const headers = { 'accept-encoding': 'br' }
  const requests = ['/new', '/old', '/busy', '/cut'].map((path) => ({ path, headers }))
  const result = await run({ origin, requests, perSecond: 200, seconds: 0.1, warmUpSeconds: 0.1 })
  expect(result.sent).toBe(20)
  expect(seen).toHaveLength(40)
  expect(new Set(seen)).toEqual(new Set(['/new br', '/old br', '/busy br', '/cut br']))
  expect(result.answers.count).toBe(10)
  expect(result.byCache.hit?.count).toBe(5)
  expect(result.byCache.stale?.count).toBe(5)
  expect(result.byStatus['503']?.count).toBe(5)
  expect(result.errors).toEqual({ 503: 5, ECONNRESET: 5 })
  expect(result.badPaths.toSorted()).toEqual(['503 /busy', 'ECONNRESET /cut'])
  expect(result.withoutRetryAfter).toBe(0)
  expect(result.bytes).toBe(10_000)
  expect(result.windows).toMatchObject([{ answers: 10, errors: 10 }])
})

test('a load sends what it is given, and counts the answers that hold a text', async () => {
  const origin = await serve((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      response.write(`${request.method} "engine":"data`)
      response.end(`${body}" from here`)
    })
  })
  const requests = ['base', 'other'].map((body) => ({ path: '/', method: 'POST', body }))
  const load = { origin, requests, perSecond: 100, seconds: 0.1 }
  expect((await run({ ...load, lookFor: 'POST "engine":"database"' })).found).toBe(5)
  expect((await run(load)).found).toBe(0)
})

test('a load goes on while an answer is awaited', async () => {
  const seen: string[] = []
  let answerFirst = () => {}
  const origin = await serve((request, response) => {
    seen.push(request.url ?? '')
    if (request.url === '/0') answerFirst = () => response.end()
    else response.end()
    if (seen.length === 4) answerFirst()
  })
  const requests = ['/0', '/1', '/2', '/3'].map((path) => ({ path }))
  const { answers } = await run({ origin, requests, perSecond: 100, seconds: 0.04 })
  expect(seen.toSorted()).toEqual(['/0', '/1', '/2', '/3'])
  expect(answers).toMatchObject({ count: 4 })
  expect(answers.max).toBeGreaterThanOrEqual(29)
})

test('a request that is sent late has waited since it was due', async () => {
  const origin = await serve((request, response) => {
    const until = performance.now() + (request.url === '/0' ? 400 : 0)
    while (performance.now() < until);
    response.end()
  })
  const requests = [{ path: '/0' }, { path: '/1' }]
  // Far enough apart for a busy machine to receive the first before the second is due.
  const { answers, late } = await run({ origin, requests, perSecond: 10, seconds: 0.2 })
  expect(late.max).toBeGreaterThanOrEqual(150)
  expect(answers.p50).toBeGreaterThanOrEqual(150)
})

test('requests that are sent all at once have a connection each', async () => {
  let open = 0
  let most = 0
  const waiting: (() => void)[] = []
  const origin = await serve((request, response) => {
    if (request.url === '/healthz') return response.end()
    most = Math.max(most, (open += 1))
    waiting.push(() => response.end())
    if (open === 30) for (const answer of waiting) answer()
  })
  const load = { origin, requests: [{ path: '/' }], perSecond: 30, seconds: 1, connections: 30 }
  const result = await run({ ...load, atOnce: true })
  expect(most).toBe(30)
  expect(result.answers.count).toBe(30)
})

const strangers = { method: 'POST', path: '/{random}', body: '{random}', connections: 8, seconds: 1 } as const

/** What a server sees of strangers that it answers with a status. */
async function flood(status: number, from: 'one' | 'many') {
  const seen: { url: string; from: string; body: string }[] = []
  const origin = await serve((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      seen.push({ url: request.url ?? '', from: String(request.headers['x-forwarded-for']), body })
      response.writeHead(status).end()
    })
  })
  return { seen, result: await runAutocannon({ ...strangers, origin, from }) }
}

test('a flood asks for something else each time, and says how it was answered', async () => {
  const { seen, result } = await flood(404, 'many')
  expect(result.byStatus?.['404']).toBeGreaterThan(8)
  expect(new Set(seen.map(({ url }) => url)).size).toBe(seen.length)
  expect(new Set(seen.map(({ body }) => body)).size).toBe(seen.length)
  expect(new Set(seen.map(({ from }) => from)).size).toBeGreaterThan(seen.length / 2)
})

test('a flood of one address says so', async () => {
  const { seen } = await flood(429, 'one')
  expect(seen.length).toBeGreaterThan(8)
  expect(new Set(seen.map(({ from }) => from)).size).toBe(1)
})

test('what was not changed is no error of a throughput; what failed is', async () => {
  const origin = await serve((request, response) =>
    response.writeHead(request.url === '/a' ? 304 : 500).end(),
  )
  const asked = { origin, connections: 2, seconds: 1 }
  expect((await runAutocannon({ ...asked, path: '/a' })).errors).toBe(0)
  const { errors, byStatus } = await runAutocannon({ ...asked, path: '/b' })
  expect(errors).toBe(byStatus?.['500'])
})

test('what failed is read out of the words of wrk', () => {
  const good = 'Running 5s test\n  1 threads and 32 connections\nRequests/sec:  41234.56\nTransfer/sec: 300MB'
  const bad = `  Socket errors: connect 0, read 3, write 0, timeout 2\n  Non-2xx or 3xx responses: 40\n${good}`
  expect(readWrk(good)).toEqual({ perSecond: 41234.56, errors: 0 })
  expect(readWrk(bad).errors).toBe(45)
})

test('a figure is told by its median with its spread', () => {
  expect(formatRuns([1.23, 1.04, 1.5], 'ms')).toBe('1.23 ms (1.04–1.5)')
  expect(formatRuns([38_412.7], '/s')).toBe('38,413 /s')
  expect(formatRuns([], 'ms')).toBe('not measured')
  expect(medianOf([9, 1, 5])).toBe(5)
  expect([
    isReached(0.5, { atLeast: 0.5 }),
    isReached(0.51, { atMost: 0.5 }),
    isReached(NaN, { atMost: 1 }),
  ]).toEqual([true, false, false])
})

test('growth of memory is told per minute, of the second half', () => {
  const looks = Array.from({ length: 13 }, (_, at) => ({
    second: at * 10,
    resident: at < 6 ? at * 50 : 300 + at,
  }))
  expect(slopeOf(looks)).toBeCloseTo(6, 5)
})

test('wrong arguments are told in words', () => {
  const read = (...args: string[]) => readOptions((isQuick) => ({ ...shape(isQuick), quick: flag }), args)
  expect(() => read('--only', 'cached,fast', '--runs', '0')).toThrow(/--only.*--runs/)
  expect(() => read('--url', 'ftp://x')).toThrow('--url')
  expect(read('--runs', '3', '--mongodb', 'mongodb://127.0.0.1/x')).toMatchObject({
    ...{ runs: 3, seconds: 10, mongodb: 'mongodb://127.0.0.1/x' },
  })
  expect(read('--quick')).toMatchObject({ runs: 1, seconds: 3, addresses: 1000 })
})
