import { setTimeout as sleep } from 'node:timers/promises'
import { procedureOf } from '../addresses.ts'
import { ask, type Answer } from '../ask.ts'
import { inRuns } from '../bench.ts'
import { startChild } from '../child.ts'
import type { Canned } from '../children/bareServer.ts'
import { expectNoErrors, runLoad } from '../load.ts'
import { formatRuns } from '../statistics.ts'
import { measureThroughput, throughputTool } from '../throughput.ts'
import type { PortalBench } from './options.ts'

/** Kinds of requests for the page: from browsers, old programs and returning readers. */
type Way = { name: string; headers: Record<string, string> }

export const CONNECTIONS = 32
const RATE = 2000
const WARM_UP_SECONDS = 2
const LEAST_RATIO = 0.5
const MOST_P99_MS = 10

/** The page in each encoding, and conditional requests with its ETag. */
async function waysToAsk(url: string): Promise<Way[]> {
  const br = { 'accept-encoding': 'br' }
  const { headers } = await ask(url, { headers: br })
  return [
    { name: 'br', headers: br },
    { name: 'gzip', headers: { 'accept-encoding': 'gzip' } },
    { name: 'identity', headers: { 'accept-encoding': 'identity' } },
    ...(headers.etag ? [{ name: '304', headers: { ...br, 'if-none-match': headers.etag } }] : []),
  ]
}

/** The smallest encoding is made in the background, after a page has been requested a few times. */
const QUIET_MS = 3000
const SETTLED_WITHIN_MS = 60_000

/** Repeats a request until the response has been the same for three seconds, a minute at most. */
export async function readSettled(url: string, headers: Record<string, string>): Promise<Answer> {
  const began = performance.now()
  let last = await ask(url, { headers })
  let since = began
  while (performance.now() - since < QUIET_MS && performance.now() - began < SETTLED_WITHIN_MS) {
    await sleep(200)
    const next = await ask(url, { headers })
    if (!next.body.equals(last.body)) since = performance.now()
    last = next
  }
  return last
}

/** The response for the bare server, with only a type and a length. */
function cannedFor({ status, headers, body }: Answer): Canned {
  const type = headers['content-type'] ?? 'text/html'
  const few = { 'content-type': type, 'content-length': String(body.length) }
  return { status, headers: status === 304 ? {} : few, body: body.toString('base64') }
}

/** Runs a measurement with the address of a bare server that sends the same bytes as the portal. */
async function besideBare<T>(answer: Answer, measure: (bareUrl: string) => Promise<T>): Promise<T> {
  const { result, stop } = await startChild<string>('bareServer.ts', cannedFor(answer), { side: 'server' })
  return measure(result).finally(stop)
}

/**
 * One kind of request, alternating between the portal and the bare server, so that load from elsewhere affects both.
 */
async function measureWay({ url, options, report, progress }: PortalBench, path: string, way: Way) {
  const { name, headers } = way
  const fire = (origin: string, at: string, seconds = options.seconds) =>
    measureThroughput({ origin, path: at, headers, seconds, connections: CONNECTIONS })
  const answer = await readSettled(url + path, headers)
  const step = progress.step(`${name}: ${answer.body.length} bytes, ${options.runs} runs`)
  const runs = await besideBare(answer, async (bareUrl) => {
    await fire(url, path, WARM_UP_SECONDS)
    await fire(bareUrl, '/', WARM_UP_SECONDS)
    return inRuns(options.runs, async () => ({
      bare: await fire(bareUrl, '/'),
      portal: await fire(url, path),
    }))
  })
  step.done()
  const title = `procedure page, ${name} (${answer.body.length} bytes)`
  const rates = (side: 'bare' | 'portal') =>
    formatRuns(
      runs.map((run) => run[side].perSecond),
      '/s',
    )
  report.figure(
    `${title}: portal ÷ bare Node`,
    runs.map(({ portal, bare }) => portal.perSecond / bare.perSecond),
    { goal: { atLeast: LEAST_RATIO }, remark: `${rates('portal')} beside ${rates('bare')}` },
  )
  const errors = runs.reduce((sum, { portal, bare }) => sum + portal.errors + bare.errors, 0)
  if (errors > 0) report.fail(`${title}: ${errors} errors`)
  const { body } = await ask(url + path, { headers })
  if (body.length !== answer.body.length)
    report.fail(`${title}: now it has ${body.length}, so the bare server sent something else`)
}

/** Latency at a fixed rate, compared with the bare server's, which is the floor of the client itself. */
async function measureLatency({ url, options, report }: PortalBench, path: string): Promise<void> {
  const headers = { 'accept-encoding': 'br' }
  const load = (origin: string) =>
    runLoad({
      ...{ origin, requests: [{ path, headers }], perSecond: RATE, seconds: options.seconds },
      ...{ warmUpSeconds: WARM_UP_SECONDS, connections: CONNECTIONS },
    })
  const runs = await besideBare(await readSettled(url + path, headers), (bareUrl) =>
    inRuns(options.runs, async () => ({ bare: await load(bareUrl), portal: await load(url) })),
  )
  const name = `procedure page at ${RATE} requests/s`
  const of = (side: 'bare' | 'portal', share: 'p50' | 'p99') => runs.map((run) => run[side].answers[share])
  const floor = `a bare Node server, asked by the same client: ${formatRuns(of('bare', 'p99'), 'ms')}`
  report.figure(`${name}: p50`, of('portal', 'p50'), { unit: 'ms' })
  const goal = { atMost: MOST_P99_MS }
  report.figure(`${name}: p99`, of('portal', 'p99'), { unit: 'ms', goal, remark: floor })
  expectNoErrors(
    report,
    name,
    runs.map(({ portal }) => portal),
  )
  report.detail('latency', runs)
}

/** A cached procedure page: throughput and latency compared with a bare Node server that sends the same bytes. */
export async function measureCached(bench: PortalBench): Promise<void> {
  const path = await procedureOf(bench.url)
  bench.report.note(
    `Throughput with ${throughputTool}, ${CONNECTIONS} connections that stay open. The bare server sends the same body with Content-Type and Content-Length only.`,
  )
  for (const way of await waysToAsk(bench.url + path)) await measureWay(bench, path, way)
  await measureLatency(bench, path)
}
