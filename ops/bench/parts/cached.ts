import { setTimeout as sleep } from 'node:timers/promises'
import { startScript } from '../child.ts'
import { ownHeaders, readAnswer, type RawAnswer } from '../answers.ts'
import { procedureOf } from '../addresses.ts'
import { inRuns, type Bench } from '../bench.ts'
import { countErrors, runLoad, tellErrors } from '../loads.ts'
import { told } from '../spread.ts'
import { measureThroughput, throughputTool } from '../throughput.ts'

/** Ways to ask for the page, as browsers, old programs and returning readers do. */
type Way = { name: string; headers: Record<string, string> }

export const CONNECTIONS = 32
const RATE = 2000
const WARM_UP_SECONDS = 2
const LEAST_RATIO = 0.5
const MOST_P99_MS = 10

/** The page in each encoding, and the same asked again with its ETag. */
export async function waysToAsk(url: string): Promise<Way[]> {
  const br = { 'accept-encoding': 'br' }
  const { headers } = await readAnswer(url, { headers: br })
  return [
    { name: 'br', headers: br },
    { name: 'gzip', headers: { 'accept-encoding': 'gzip' } },
    { name: 'identity', headers: { 'accept-encoding': 'identity' } },
    ...(headers.etag ? [{ name: '304', headers: { ...br, 'if-none-match': headers.etag } }] : []),
  ]
}

/** The smallest coding is made in the background, after a page has been asked for a few times. */
const QUIET_MS = 3000
const SETTLED_WITHIN_MS = 60_000

/** Asks until the answer has been the same for three seconds, a minute at most. */
export async function readSettled(url: string, headers: Record<string, string>): Promise<RawAnswer> {
  const began = performance.now()
  let last = await readAnswer(url, { headers })
  let since = began
  while (performance.now() - since < QUIET_MS && performance.now() - began < SETTLED_WITHIN_MS) {
    await sleep(200)
    const next = await readAnswer(url, { headers })
    if (!next.body.equals(last.body)) since = performance.now()
    last = next
  }
  return last
}

/** The answers of a page as a bare server gives them: with a type and a length only, and with all of its headers. */
const cannedFor = (name: string, answer: RawAnswer) => {
  const { status, headers } = answer
  const body = answer.body.toString('base64')
  const length = { 'content-length': String(answer.body.length) }
  const few = status === 304 ? {} : { 'content-type': headers['content-type'] ?? 'text/html', ...length }
  return [
    { path: `/${name}`, status, headers: few, body },
    {
      path: `/${name}/all`,
      status,
      headers: status === 304 ? withoutLength(ownHeaders(answer)) : ownHeaders(answer),
      body,
    },
  ]
}

function withoutLength({ 'content-length': _, ...headers }: Record<string, string>): Record<string, string> {
  return headers
}

type Rates = { portal: number[]; bare: number[]; alike: number[]; errors: number }

/** One way of asking, in runs: the portal and the bare server in turn, so that a busy moment meets both. */
async function compare(bench: Bench, page: string, bareUrl: string, { name, headers }: Way): Promise<Rates> {
  const rates: Rates = { portal: [], bare: [], alike: [], errors: 0 }
  const fire = async (url: string, into: number[], seconds = bench.options.seconds) => {
    const { perSecond, errors } = await measureThroughput({ url, headers, seconds, connections: CONNECTIONS })
    into.push(perSecond)
    rates.errors += errors
  }
  await fire(page, [], WARM_UP_SECONDS)
  await fire(`${bareUrl}/${name}`, [], WARM_UP_SECONDS)
  await inRuns(bench, async () => {
    await fire(`${bareUrl}/${name}`, rates.bare)
    await fire(page, rates.portal)
    await fire(`${bareUrl}/${name}/all`, rates.alike)
  })
  return rates
}

async function measureWay(bench: Bench, page: string, way: Way): Promise<void> {
  const { figures, progress } = bench
  const answer = await readSettled(page, way.headers)
  const bare = await startScript<string>('bareServer.ts', cannedFor(way.name, answer), 'server')
  const step = progress.step(`${way.name}: ${answer.body.length} bytes, ${bench.options.runs} runs`)
  try {
    const { portal, bare: few, alike, errors } = await compare(bench, page, bare.said, way)
    step.done(errors > 0 ? `${errors} errors` : '')
    const name = `procedure page, ${way.name} (${answer.body.length} bytes)`
    const ratios = (of: number[]) => portal.map((value, at) => value / (of[at] ?? NaN))
    const rates = `${told(portal, '/s')} beside ${told(few, '/s')}`
    const goal = { atLeast: LEAST_RATIO }
    figures.figure('cached', `${name}: portal ÷ bare Node`, ratios(few), { goal, remark: rates })
    figures.figure('cached', `${name}: portal ÷ bare Node that sends the same headers`, ratios(alike))
    figures.expectNoErrors('cached', name, errors)
    const { body } = await readAnswer(page, { headers: way.headers })
    if (body.length !== answer.body.length)
      figures.fail('cached', `${name}: now it has ${body.length}, so the bare server sent something else`)
  } finally {
    await bare.stop()
  }
}

/** Latency at a rate that does not depend on how fast answers come, beside the bare server's: the client's own floor. */
async function measureLatency(bench: Bench, page: string): Promise<void> {
  const { figures, options } = bench
  const headers = { 'accept-encoding': 'br' }
  const answer = await readSettled(page, headers)
  const bare = await startScript<string>('bareServer.ts', cannedFor('br', answer), 'server')
  const load = (origin: string, path: string) =>
    runLoad({
      ...{ origin, requests: [{ path, headers }], perSecond: RATE, seconds: options.seconds },
      ...{ warmUpSeconds: WARM_UP_SECONDS, connections: CONNECTIONS },
    })
  try {
    const runs = await inRuns(bench, async () => ({
      floor: await load(bare.said, '/br'),
      portal: await load(bench.url, new URL(page).pathname),
    }))
    const name = `procedure page at ${RATE} requests/s`
    const of = (side: 'floor' | 'portal', share: 'p50' | 'p99') => runs.map((run) => run[side].answers[share])
    const floor = `a bare Node server, asked by the same client: ${told(of('floor', 'p99'), 'ms')}`
    figures.figure('cached', `${name}: p50`, of('portal', 'p50'), { unit: 'ms' })
    const goal = { atMost: MOST_P99_MS }
    figures.figure('cached', `${name}: p99`, of('portal', 'p99'), { unit: 'ms', goal, remark: floor })
    for (const { portal } of runs)
      figures.expectNoErrors('cached', name, countErrors(portal), tellErrors(portal))
    figures.detail('cached, latency', runs)
  } finally {
    await bare.stop()
  }
}

/** A cached procedure page: how many a second beside a bare Node server with the same bytes, and how fast each. */
export async function measureCached(bench: Bench): Promise<void> {
  const page = bench.url + (await procedureOf(bench.url))
  bench.figures.note(
    `Throughput with ${throughputTool}, ${CONNECTIONS} connections that stay open. The bare server sends the same body with Content-Type and Content-Length only (judged), and with all headers of the portal.`,
  )
  for (const way of await waysToAsk(page)) await measureWay(bench, page, way)
  await measureLatency(bench, page)
}
