import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { makeAnswerParser, type ParsedAnswer } from '../../../ops/bench/client/answerParser.ts'
import { runOpenLoop } from '../../../ops/bench/client/openLoop.ts'
import { slopeOf } from '../../../ops/bench/memory.ts'
import { readOptions } from '../../../ops/bench/options.ts'
import { readWrk } from '../../../ops/bench/throughput.ts'
import { isReached, medianOf, told } from '../../../ops/bench/spread.ts'

const STREAM = [
  'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-Cache: hit\r\n\r\nhello',
  'HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n',
  'HTTP/1.1 503 Busy\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n10;x=y\r\n0\r\n\r\n0123456789a\r\n0\r\nTrailer: 1\r\n\r\n',
  'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n',
].join('')

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void (server.close(), server.closeAllConnections()))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test.each([1, 2, 3, 7, 64, 10_000])('answers are read whole when they come in pieces of %i bytes', (size) => {
  const answers: ParsedAnswer[] = []
  const parse = makeAnswerParser((answer) => answers.push(answer))
  const bytes = Buffer.from(STREAM)
  for (let at = 0; at < bytes.length; at += size) parse(bytes.subarray(at, at + size))
  expect(answers.map(({ status, bytes }) => [status, bytes])).toEqual([
    [200, 5],
    [304, 0],
    [503, 19],
    [200, 0],
  ])
  expect(answers[0]?.head).toContain('X-Cache: hit')
})

test('what is no HTTP is an error, not an answer', () => {
  const parse = makeAnswerParser(() => undefined)
  expect(() => parse(Buffer.from('SSH-2.0-x\r\n\r\n'))).toThrow('no HTTP')
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
  const result = await runOpenLoop({
    origin,
    requests,
    perSecond: 200,
    seconds: 0.1,
    warmUpSeconds: 0.1,
    connections: 4,
  })
  expect(result.sent).toBe(20)
  expect(seen).toHaveLength(40)
  expect(new Set(seen)).toEqual(new Set(['/new br', '/old br', '/busy br', '/cut br']))
  expect(result.answers.count).toBe(10)
  expect(result.byCache.hit?.count).toBe(5)
  expect(result.byCache.stale?.count).toBe(5)
  expect(result.byStatus['503']?.count).toBe(5)
  expect(Object.values(result.errors).reduce((sum, count) => sum + count, 0)).toBe(10)
  expect(result.withoutRetryAfter).toBe(0)
  expect(result.megabytes).toBeCloseTo(0.01, 5)
})

test('requests that are sent all at once have a connection each', async () => {
  let open = 0
  let most = 0
  const waiting: (() => void)[] = []
  const origin = await serve((_, response) => {
    most = Math.max(most, (open += 1))
    waiting.push(() => response.end())
    if (open === 30) for (const answer of waiting) answer()
  })
  const requests = [{ path: '/' }]
  const result = await runOpenLoop({
    origin,
    requests,
    perSecond: 30,
    seconds: 1,
    connections: 30,
    atOnce: true,
  })
  expect(most).toBe(30)
  expect(result.answers.count).toBe(30)
})

test('what failed is read out of the words of wrk', () => {
  const good = 'Running 5s test\n  1 threads and 32 connections\nRequests/sec:  41234.56\nTransfer/sec: 300MB'
  const bad = `  Socket errors: connect 0, read 3, write 0, timeout 2\n  Non-2xx or 3xx responses: 40\n${good}`
  expect(readWrk(good)).toEqual({ perSecond: 41234.56, errors: 0 })
  expect(readWrk(bad).errors).toBe(45)
})

test('a figure is told by its median with its spread', () => {
  expect(told([1.23, 1.04, 1.5], 'ms')).toBe('1.23 ms (1.04–1.5)')
  expect(told([38_412.7], '/s')).toBe('38,413 /s')
  expect(told([], 'ms')).toBe('not measured')
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
    residentMB: at < 6 ? at * 50 : 300 + at,
    processor: 0,
  }))
  expect(slopeOf(looks)).toBeCloseTo(6, 5)
})

test('wrong arguments are told in words', () => {
  expect(() => readOptions(['--only', 'cached,fast', '--runs', '0'])).toThrow(/--only.*--runs/)
  expect(() => readOptions(['--url', 'ftp://x'])).toThrow('--url')
  expect(readOptions(['--quick']).runs).toBe(1)
  expect(readOptions(['--quick', '--runs', '3']).runs).toBe(3)
  expect(readOptions([], { MONGODB_URI: 'mongodb://127.0.0.1/x' }).mongodb).toBe('mongodb://127.0.0.1/x')
})
