import { setTimeout as sleep } from 'node:timers/promises'
import { ask, type Answer } from '../../../tests/support/ask.ts'
import { procedureOf } from '../addresses.ts'
import { besideBare } from '../bare.ts'
import { inRuns } from '../bench.ts'
import { expectNoErrors, runLoad } from '../load.ts'
import { formatRuns } from '../statistics.ts'
import { throughputTool } from '../throughput.ts'
import { compare, CONNECTIONS } from './compare.ts'
import type { PortalBench } from './own.ts'

/** Kinds of requests for the page: from browsers, old programs and returning readers. */
type Way = { name: string; headers: Record<string, string> }

const RATE = 2000
const WARM_UP_SECONDS = 2
const MOST_P99_MS = 10
/** The smallest encoding is made in the background, after a page has been requested a few times. */
const QUIET_MS = 3000
const SETTLED_WITHIN_MS = 60_000

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

/** Measures a bare server that sends the same bytes, with only a type and a length. */
function besideSame<T>({ status, headers, body }: Answer, measure: (bare: string) => Promise<T>) {
  const type = headers['content-type'] ?? 'text/html'
  const few = { 'content-type': type, 'content-length': String(body.length) }
  return besideBare({ status, headers: status === 304 ? {} : few, body }, measure, 'server')
}

async function measureWay(bench: PortalBench, page: string, { name, headers }: Way): Promise<void> {
  const { report, progress, options } = bench
  const answer = await readSettled(page, headers)
  const step = progress.step(`${name}: ${answer.body.length} bytes, ${options.runs} runs`)
  const title = `procedure page, ${name} (${answer.body.length} bytes)`
  await besideSame(answer, (other) =>
    compare(bench, `${title}: portal ÷ bare Node`, { portal: page, other, headers }),
  )
  step.done()
  const { body } = await ask(page, { headers })
  if (body.length !== answer.body.length)
    report.fail(`${title}: now it has ${body.length}, so the bare server sent something else`)
}

/** Latency at a fixed rate, compared with the bare server's, which is the floor of the client itself. */
async function measureLatency({ options, report }: PortalBench, page: string): Promise<void> {
  const headers = { 'accept-encoding': 'br' }
  const path = new URL(page).pathname
  const load = (url: string) =>
    runLoad({
      ...{ origin: new URL(url).origin, requests: [{ path, headers }], perSecond: RATE },
      ...{ seconds: options.seconds, warmUpSeconds: WARM_UP_SECONDS, connections: CONNECTIONS },
    })
  const runs = await besideSame(await readSettled(page, headers), (bare) =>
    inRuns(options.runs, async () => ({ bare: await load(bare), portal: await load(page) })),
  )
  const name = `procedure page at ${RATE} requests/s`
  const of = (side: 'bare' | 'portal', share: 'p50' | 'p99') => runs.map((run) => run[side].answers[share])
  const floor = `a bare Node server, asked by the same client: ${formatRuns(of('bare', 'p99'), 'ms')}`
  report.figure(`${name}: p50`, of('portal', 'p50'), { unit: 'ms' })
  const goal = { atMost: MOST_P99_MS }
  report.figure(`${name}: p99`, of('portal', 'p99'), { unit: 'ms', goal, remark: floor })
  const loads = runs.map(({ portal }) => portal)
  expectNoErrors(report, name, loads)
  report.detail('latency', runs)
}

/** A cached procedure page: throughput and latency compared with a bare Node server that sends the same bytes. */
export async function measureCached(bench: PortalBench): Promise<void> {
  const page = bench.url + (await procedureOf(bench.url))
  bench.report.note(
    `Throughput with ${throughputTool}, ${CONNECTIONS} connections that stay open. The bare server sends the same body with Content-Type and Content-Length only.`,
  )
  for (const way of await waysToAsk(page)) await measureWay(bench, page, way)
  await measureLatency(bench, page)
}
