import { setTimeout as sleep } from 'node:timers/promises'
import { FIRST_ADMINISTRATOR } from '../../../cms/passwords/administrator.ts'
import { ask } from '../../../tests/support/ask.ts'
import type { LoadResult } from '../tally.ts'
import { countErrors, runLoad } from '../load.ts'
import { medianOf, rounded } from '../statistics.ts'
import { measureThroughput, type Throughput, type Unending } from '../throughput.ts'
import { onItsOwn, type PortalBench } from './own.ts'

type Flood = Pick<Unending, 'method' | 'path' | 'headers' | 'body'> & { name: string; isOfCms?: true }

const JSON_TYPE = { 'content-type': 'application/json' }
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }
/** A header of requests from the portal's own pages. */
const OWN_PAGE = { 'sec-fetch-site': 'same-origin' }

/** Requests that anyone can repeat endlessly: unknown paths, and form submissions. */
const FLOODS: readonly Flood[] = [
  { name: 'random page', path: '/{random}' },
  { name: 'random file', path: '/tep/{random}.pdf' },
  {
    ...{ name: 'click', method: 'POST', path: '/api/search-click' },
    ...{ headers: { ...JSON_TYPE, ...OWN_PAGE }, body: '{"q":"khai sinh {random}","rank":1}' },
  },
  {
    ...{ name: 'missing form', method: 'POST', path: '/tim-kiem/thieu' },
    ...{ headers: { ...FORM_TYPE, ...OWN_PAGE }, body: 'q={random}' },
  },
  {
    ...{ name: 'login', method: 'POST', path: '/api/users/login', isOfCms: true },
    ...{ headers: JSON_TYPE, body: '{"email":"{random}@test.example","password":"{random}"}' },
  },
  {
    ...{ name: 'forgotten password', method: 'POST', path: '/api/users/forgot-password', isOfCms: true },
    ...{ headers: JSON_TYPE, body: '{"email":"{random}@test.example"}' },
  },
]

const CONNECTIONS = 200
const KEPT = '/tin-tuc'
const KEPT_PER_SECOND = 50
const HEALTH_PER_SECOND = 10
/** The flood begins before and ends after the measured requests. */
const AROUND_SECONDS = 1
const SETTLE_MS = 2000
const MOST_MS = 1000
/** The lowest limit for the first page after a flood: below it, differences are noise. */
const LEAST_NORMAL_MS = 20

type Watched = { kept: LoadResult; health: LoadResult }
type Measured = Watched & { flood: Throughput; after: number }

async function watch(url: string, seconds: number): Promise<Watched> {
  const load = (path: string, perSecond: number) =>
    runLoad({ origin: url, requests: [{ path }], perSecond, seconds, connections: 8 })
  const [kept, health] = await Promise.all([load(KEPT, KEPT_PER_SECOND), load('/healthz', HEALTH_PER_SECOND)])
  return { kept, health }
}

const worstOf = (load: LoadResult): number => (countErrors(load) > 0 ? Infinity : load.answers.p99)

async function timeOf(url: string): Promise<number> {
  const began = performance.now()
  const { status } = await ask(url).catch(() => ({ status: 0 }))
  return status === 200 ? performance.now() - began : Infinity
}

async function flood({ url }: PortalBench, asked: Unending): Promise<Measured> {
  const watching = watch(url, asked.seconds + 2 * AROUND_SECONDS)
  await sleep(1000 * AROUND_SECONDS)
  const result = await measureThroughput(asked)
  const after = await timeOf(url + KEPT)
  const watched = await watching
  await sleep(SETTLE_MS)
  return { ...watched, flood: result, after }
}

const formatStatus = ({ byStatus = {} }: Throughput) =>
  Object.entries(byStatus)
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ')

const toRow = (name: string, from: string, { kept, health, flood: sent, after }: Measured) => ({
  ...{ flood: name, from: `${from} address(es)`, answers: formatStatus(sent) },
  'kept page p99, ms': rounded(worstOf(kept)),
  '/healthz p99, ms': rounded(worstOf(health)),
  'first page after, ms': rounded(after),
})

function tell({ report, options }: PortalBench, before: Watched, all: Measured[]): void {
  const worst = (value: (one: Measured) => number) => Math.max(...all.map(value))
  const within = { unit: 'ms', goal: { atMost: MOST_MS } }
  const about = `${CONNECTIONS} connections for ${options.seconds} s, the worst of ${all.length} floods`
  const kept = worst((one) => worstOf(one.kept))
  const health = worst((one) => worstOf(one.health))
  const after = worst((one) => one.after)
  report.figure(`${about}: kept page p99`, kept, within)
  report.figure(`${about}: /healthz p99`, health, within)
  report.figure('first kept page after a flood', after, {
    ...{ unit: 'ms', goal: { atMost: Math.max(LEAST_NORMAL_MS, before.kept.answers.max) } },
    remark: `the slowest without a flood: ${rounded(before.kept.answers.max)} ms`,
  })
  const errors = all.reduce((sum, one) => sum + countErrors(one.kept) + countErrors(one.health), 0)
  report.figure('kept pages and /healthz without a good answer', errors, { goal: { atMost: 0 } })
}

async function measureFloods(bench: PortalBench, cmsUrl: string): Promise<void> {
  const { report, options, progress, url } = bench
  const before = await watch(url, options.seconds)
  report.figure('without a flood: kept page p99', worstOf(before.kept), { unit: 'ms' })
  report.figure('without a flood: /healthz p99', worstOf(before.health), { unit: 'ms' })
  const all: Measured[] = []
  const rows = []
  for (const { name, isOfCms, ...asked } of FLOODS) {
    for (const from of ['many', 'one'] as const) {
      const step = progress.step(`${name}, ${CONNECTIONS} connections, from: ${from}`)
      const origin = isOfCms ? cmsUrl : url
      const given = { ...asked, origin, from, connections: CONNECTIONS, seconds: options.seconds }
      const measured = await flood(bench, given)
      step.done()
      all.push(measured)
      rows.push(toRow(name, from, measured))
    }
  }
  tell(bench, before, all)
  report.table('Floods', rows)
  report.detail('loads', { before, all })
}

const TRIES = 60
const MOST_APART_MS = 5
const REFUSED = 401
const UNKNOWN = 'khong-co@test.example'

/** Tries a wrong password from an unused address. @returns milliseconds */
async function tryOne(cmsUrl: string, email: string, from: string): Promise<number> {
  const body = JSON.stringify({ email, password: 'một mật khẩu sai hoàn toàn' })
  const length = { 'content-length': String(Buffer.byteLength(body)) }
  const headers = { ...JSON_TYPE, ...length, 'x-forwarded-for': from }
  const began = performance.now()
  const { status } = await ask(`${cmsUrl}/api/users/login`, { method: 'POST', headers, body })
  if (status !== REFUSED) throw new Error(`A wrong password was answered with ${status}`)
  return performance.now() - began
}

/**
 * Whether the duration of a refusal reveals which accounts exist. The attempts alternate, so that load affects both
 * alike.
 */
async function measureSignIns({ report }: PortalBench, cmsUrl: string): Promise<void> {
  const known: number[] = []
  const unknown: number[] = []
  for (let at = 0; at < TRIES; at += 1) {
    const pair = [
      async () => known.push(await tryOne(cmsUrl, FIRST_ADMINISTRATOR, `172.16.${at}.1`)),
      async () => unknown.push(await tryOne(cmsUrl, UNKNOWN, `172.17.${at}.1`)),
    ]
    for (const one of at % 2 === 0 ? pair : pair.reverse()) await one()
  }
  const [ofKnown, ofUnknown] = [medianOf(known), medianOf(unknown)]
  const remark = `${rounded(ofKnown)} ms and ${rounded(ofUnknown)} ms, ${TRIES} tries each`
  const about = { unit: 'ms', goal: { atMost: MOST_APART_MS }, remark }
  const apart = Math.abs(ofKnown - ofUnknown)
  report.figure('wrong password: median of known and of unknown accounts apart by', apart, about)
}

/**
 * Floods of anonymous requests, which readers must not notice; then whether the duration of a wrong password reveals
 * which accounts exist.
 */
export const measureAllFloods = (bench: PortalBench): Promise<void> =>
  onItsOwn(bench, 'floods', { services: ['portal', 'cms'] }, async (own) => {
    await measureFloods(own, own.system.cmsUrl)
    await measureSignIns(own, own.system.cmsUrl)
  })
