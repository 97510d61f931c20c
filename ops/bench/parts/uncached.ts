import Database from 'libsql'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pageTypes, procedureOf, readSitemap, shuffled } from '../addresses.ts'
import { readAnswer } from '../answers.ts'
import { inRuns, type Bench } from '../bench.ts'
import { readCounters } from '../counters.ts'
import { countErrors, runLoad, tellErrors } from '../loads.ts'
import type { LoadResult } from '../client/openLoop.ts'
import { medianOf, rounded, told } from '../spread.ts'

/** A session: the portal answers it past its cache. */
export const PAST_THE_CACHE = { cookie: 'payload-token=x', 'accept-encoding': 'br' }
const AS_A_READER = { 'accept-encoding': 'br' }

const RATE = 20
const MOST_P95_MS = 25
const AT_ONCE = 200
const READERS_PER_SECOND = 500
const PURGE_EVERY_MS = 1000
const WARM_UP_SECONDS = 2

const medians = (runs: readonly LoadResult[], of: (run: LoadResult) => number) => runs.map(of)

async function measureRenders(bench: Bench): Promise<void> {
  const { figures, options, progress } = bench
  const rows = []
  const p95s: number[][] = []
  for (const [type, path] of Object.entries(await pageTypes(bench.url))) {
    const step = progress.step(`${type} (${path}) at ${RATE} requests/s`)
    const runs = await inRuns(bench, () =>
      runLoad({
        ...{ origin: bench.url, requests: [{ path, headers: PAST_THE_CACHE }], perSecond: RATE },
        ...{ seconds: options.seconds, warmUpSeconds: WARM_UP_SECONDS },
      }),
    )
    step.done()
    p95s.push(medians(runs, ({ answers }) => answers.p95))
    const median = (of: (run: LoadResult) => number) => rounded(medianOf(medians(runs, of)))
    rows.push({
      ...{ page: type, address: path, 'p50 ms': median(({ answers }) => answers.p50) },
      ...{ 'p95 ms': median(({ answers }) => answers.p95), 'max ms': median(({ answers }) => answers.max) },
    })
    for (const run of runs) figures.expectNoErrors('uncached', type, countErrors(run), tellErrors(run))
  }
  const slowest = Array.from({ length: options.runs }, (_, run) =>
    Math.max(...p95s.map((of) => of[run] ?? NaN)),
  )
  const about = { unit: 'ms', goal: { atMost: MOST_P95_MS } }
  figures.figure('uncached', `p95 of the slowest kind of page at ${RATE} requests/s`, slowest, about)
  figures.table('uncached', `Pages past the cache at ${RATE} requests/s`, rows, true)
}

/** Pages of documents drawn at random: none of them was asked for since the portal started, but by rare chance. */
async function coldAddresses({ url, options }: Bench): Promise<string[]> {
  const all = (await readSitemap(url)).filter((path) => /^\/(thu-tuc|van-ban|tin-tuc)\/[^/]+$/.test(path))
  return shuffled(all, `cold ${Date.now()}`).slice(0, options.runs)
}

/** Many ask at once for a page that nobody has asked for yet. */
async function measureCold(bench: Bench): Promise<void> {
  const { figures, url } = bench
  const renders: number[] = []
  const slowest: number[] = []
  for (const path of await coldAddresses(bench)) {
    const before = await readCounters(url)
    const result = await runLoad({
      ...{ origin: url, requests: [{ path, headers: AS_A_READER }], perSecond: AT_ONCE, seconds: 1 },
      ...{ connections: AT_ONCE, atOnce: true },
    })
    const after = await readCounters(url)
    slowest.push(result.answers.max)
    if (before && after) renders.push(after.renders - before.renders)
    figures.expectNoErrors('uncached', `${path}, cold`, countErrors(result), tellErrors(result))
  }
  const remark = `the slowest of the ${AT_ONCE} waited ${told(slowest, 'ms')}`
  const name = `renders for ${AT_ONCE} simultaneous cold requests`
  figures.figure('uncached', name, renders, { goal: { atMost: 1 }, remark })
}

/** Readers of one page at an even rate, while it is made stale every second, or is not. */
async function readWhile(bench: Bench, path: string, change: () => Promise<void>): Promise<LoadResult> {
  let failure: unknown
  const timer = setInterval(() => void change().catch((error: unknown) => (failure = error)), PURGE_EVERY_MS)
  try {
    const result = await runLoad({
      ...{ origin: bench.url, requests: [{ path, headers: AS_A_READER }], perSecond: READERS_PER_SECOND },
      ...{ seconds: bench.options.seconds, warmUpSeconds: WARM_UP_SECONDS, connections: 32 },
    })
    if (failure) throw failure
    return result
  } finally {
    clearInterval(timer)
  }
}

/** Tags of one procedure, as the worker sends them when it was changed. */
function tagsOf({ system }: Bench, path: string): string[] | undefined {
  const file = join(system?.dataDir ?? '', 'portal.db')
  if (!system || !existsSync(file)) return undefined
  const database = new Database(file, { readonly: true })
  try {
    const code = decodeURIComponent(path.split('/').at(-1) ?? '')
    const row = database.prepare('SELECT id FROM procedures WHERE code = ?').get(code) as
      { id?: string } | undefined
    return row?.id ? ['procedures', `procedures:${row.id}`] : undefined
  } finally {
    database.close()
  }
}

async function purge({ url, system }: Bench, tags: string[]): Promise<void> {
  const headers = { authorization: `Bearer ${system?.purgeSecret ?? ''}`, 'content-type': 'application/json' }
  const { status } = await readAnswer(`${url}/api/purge`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ tags }),
  })
  if (status >= 300) throw new Error(`POST /api/purge answered ${status}`)
}

async function measureStale(bench: Bench): Promise<void> {
  const { figures, url } = bench
  const path = await procedureOf(url)
  const tags = tagsOf(bench, path)
  if (!tags) return figures.note('No purge could be measured: the portal is not ours')
  await purge(bench, tags)
  const before = await readCounters(url)
  const quiet = await inRuns(bench, () => readWhile(bench, path, async () => undefined))
  const between = await readCounters(url)
  const purged = await inRuns(bench, () => readWhile(bench, path, () => purge(bench, tags)))
  const after = await readCounters(url)
  const renders = `${(after?.renders ?? NaN) - (between?.renders ?? NaN)} renders`
  const of = (runs: LoadResult[], name: 'p99' | 'max') => medians(runs, ({ answers }) => answers[name])
  const told99 = `${renders}; while nothing changes ${told(of(quiet, 'p99'), 'ms')}`
  const name = 'readers while their page is made stale each second: p99'
  figures.figure('uncached', name, of(purged, 'p99'), { unit: 'ms', remark: told99 })
  const waited = medians(purged, ({ byCache }) => byCache.miss?.count ?? 0)
  const slowest = `slowest answer ${told(of(purged, 'max'), 'ms')}, while nothing changes ${told(of(quiet, 'max'), 'ms')}`
  figures.figure('uncached', 'readers who waited while their stale page was rendered', waited, {
    ...{ goal: { atMost: 0 }, remark: `of ${purged[0]?.sent ?? 0}; ${slowest}` },
  })
  for (const run of [...quiet, ...purged])
    figures.expectNoErrors('uncached', 'readers of a stale page', countErrors(run), tellErrors(run))
  figures.detail('uncached, stale', { before, between, after, quiet, purged })
}

/** What costs a render: pages past the cache, many cold requests at once, and pages that have become stale. */
export async function measureUncached(bench: Bench): Promise<void> {
  await measureCold(bench)
  await measureRenders(bench)
  await measureStale(bench)
}
