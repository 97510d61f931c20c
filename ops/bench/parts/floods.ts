import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readAnswer } from '../answers.ts'
import type { Bench } from '../bench.ts'
import { runScript } from '../child.ts'
import type { FloodOptions, FloodRequest, FloodResult } from '../client/flood.ts'
import type { LoadResult } from '../client/openLoop.ts'
import { countErrors, runLoad } from '../loads.ts'
import { openPortal } from '../portal.ts'
import { rounded } from '../spread.ts'
import { measureSignIns } from './signIns.ts'

type Flood = FloodRequest & { name: string; isOfCms?: true }

const JSON_TYPE = { 'content-type': 'application/json' }
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }
/** What a page of the portal says of itself. */
const OWN_PAGE = { 'sec-fetch-site': 'same-origin' }

/** What strangers can ask without end: what is nowhere, and what is sent. */
const FLOODS: readonly Flood[] = [
  { name: 'random page', method: 'GET', path: '/{random}' },
  { name: 'random file', method: 'GET', path: '/tep/{random}.pdf' },
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
/** The flood begins a little after and ends before what is asked meanwhile. */
const AROUND_SECONDS = 1
const SETTLE_MS = 2000
const MOST_MS = 1000
/** No page takes less than this to be told apart from none. */
const LEAST_NORMAL_MS = 20

type Watched = { kept: LoadResult; health: LoadResult }

async function watch(url: string, seconds: number): Promise<Watched> {
  const ask = (path: string, perSecond: number) =>
    runLoad({ origin: url, requests: [{ path }], perSecond, seconds, connections: 8 })
  const [kept, health] = await Promise.all([ask(KEPT, KEPT_PER_SECOND), ask('/healthz', HEALTH_PER_SECOND)])
  return { kept, health }
}

const worstOf = ({ answers, errors }: LoadResult): number =>
  Object.keys(errors).length > 0 ? Infinity : answers.p99

async function timeOf(url: string): Promise<number> {
  const began = performance.now()
  const { status } = await readAnswer(url).catch(() => ({ status: 0 }))
  return status === 200 ? performance.now() - began : Infinity
}

type Measured = Watched & { flood: FloodResult; after: number }

async function flood(bench: Bench, options: FloodOptions): Promise<Measured> {
  const watching = watch(bench.url, options.seconds + 2 * AROUND_SECONDS)
  await sleep(1000 * AROUND_SECONDS)
  const result = await runScript<FloodResult>('flood.ts', options, { side: 'client' })
  const after = await timeOf(bench.url + KEPT)
  const watched = await watching
  await sleep(SETTLE_MS)
  return { ...watched, flood: result, after }
}

const tellStatus = ({ byStatus }: FloodResult) =>
  Object.entries(byStatus)
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ')

function rowOf(name: string, from: string, { kept, health, flood: sent, after }: Measured) {
  return {
    flood: name,
    from,
    answers: tellStatus(sent),
    'kept page p99, ms': rounded(worstOf(kept)),
    '/healthz p99, ms': rounded(worstOf(health)),
    'first page after, ms': rounded(after),
  }
}

async function measureFloods(bench: Bench, cmsUrl: string): Promise<void> {
  const { figures, options, progress } = bench
  const before = await watch(bench.url, options.seconds)
  const normal = Math.max(LEAST_NORMAL_MS, before.kept.answers.max)
  figures.figure('floods', 'without a flood: kept page p99', [worstOf(before.kept)], { unit: 'ms' })
  figures.figure('floods', 'without a flood: /healthz p99', [worstOf(before.health)], { unit: 'ms' })
  const all: Measured[] = []
  const rows = []
  for (const { name, isOfCms, ...asked } of FLOODS) {
    for (const isFromMany of [true, false]) {
      const from = isFromMany ? 'many addresses' : 'one address'
      const step = progress.step(`${name}, ${CONNECTIONS} connections, ${from}`)
      const origin = isOfCms ? cmsUrl : bench.url
      const measured = await flood(bench, {
        ...asked,
        ...{ origin, connections: CONNECTIONS, seconds: options.seconds, isFromMany },
      })
      step.done()
      all.push(measured)
      rows.push(rowOf(name, from, measured))
    }
  }
  const worst = (value: (one: Measured) => number) => [Math.max(...all.map(value))]
  const within = { unit: 'ms', goal: { atMost: MOST_MS } }
  const about = `${CONNECTIONS} connections for ${options.seconds} s, the worst of ${all.length} floods`
  figures.figure(
    'floods',
    `${about}: kept page p99`,
    worst(({ kept }) => worstOf(kept)),
    within,
  )
  figures.figure(
    'floods',
    `${about}: /healthz p99`,
    worst(({ health }) => worstOf(health)),
    within,
  )
  figures.figure(
    'floods',
    'first kept page after a flood',
    worst(({ after }) => after),
    {
      ...{ unit: 'ms', goal: { atMost: normal } },
      remark: `the slowest without a flood: ${rounded(before.kept.answers.max)} ms`,
    },
  )
  const errors = all.reduce((sum, { kept, health }) => sum + countErrors(kept) + countErrors(health), 0)
  figures.figure('floods', 'kept pages and /healthz without a good answer', [errors], { goal: { atMost: 0 } })
  figures.table('floods', 'Floods', rows)
  figures.detail('floods', { before, all })
}

/** Strangers send without end, and readers must not notice; then whether a wrong password tells which accounts there are. */
export async function measureAllFloods(bench: Bench): Promise<void> {
  const own = await openPortal(join(bench.folder, 'floods'), bench.progress, { needed: ['portal', 'cms'] })
  const ours = { ...bench, ...own }
  try {
    await measureFloods(ours, own.system.cmsUrl)
    await measureSignIns(ours, own.system.cmsUrl)
  } finally {
    await own.system.stop()
  }
}
