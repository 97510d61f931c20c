import { makeRandom, shuffled } from '../../../cms/generate/random.ts'
import { pageTypes, procedureOf, readSitemap } from '../addresses.ts'
import { inRuns } from '../bench.ts'
import { inDatabase } from '../dataFolder.ts'
import type { LoadResult } from '../tally.ts'
import { expectNoErrors, runLoad } from '../load.ts'
import { measurePages } from '../pages.ts'
import { countRenders, purge } from '../portalClient.ts'
import { medianOf, rounded, formatRuns } from '../statistics.ts'
import type { PortalBench } from './own.ts'

const AS_A_READER = { 'accept-encoding': 'br' }
const RATE = 20
const MOST_P95_MS = 25
const AT_ONCE = 200
const READERS_PER_SECOND = 500
const PURGE_EVERY_MS = 1000
const WARM_UP_SECONDS = 2

async function measureRenders({ url, report, options, progress }: PortalBench): Promise<void> {
  const asked = { origin: url, perSecond: RATE, requests: RATE * options.seconds, isPinned: true }
  const rows = []
  const p95s: number[][] = []
  for (const [name, path] of Object.entries(await pageTypes(url))) {
    const step = progress.step(`${name} (${path}) at ${RATE} requests/s`)
    const runs = await inRuns(options.runs, () => measurePages(report, { name, paths: [path] }, asked))
    step.done()
    p95s.push(runs.map(({ answers }) => answers.p95))
    const median = (of: 'p50' | 'p95' | 'max') => rounded(medianOf(runs.map(({ answers }) => answers[of])))
    const medians = { 'p50 ms': median('p50'), 'p95 ms': median('p95'), 'max ms': median('max') }
    rows.push({ page: name, address: path, ...medians })
  }
  const slowest = p95s[0]?.map((_, run) => Math.max(...p95s.map((of) => of[run] ?? NaN)))
  const about = { unit: 'ms', goal: { atMost: MOST_P95_MS } }
  report.figure(`p95 of the slowest kind of page at ${RATE} requests/s`, slowest, about)
  report.table(`Pages past the cache at ${RATE} requests/s`, rows)
}

/** Random document pages, almost certainly not requested since the portal started. */
async function coldAddresses({ url, options }: PortalBench): Promise<string[]> {
  const all = (await readSitemap(url)).filter((path) => /^\/(thu-tuc|van-ban|tin-tuc)\/[^/]+$/.test(path))
  return shuffled(all, makeRandom(`cold ${Date.now()}`)).slice(0, options.runs)
}

/** Concurrent requests for a page that has not been cached yet. */
async function measureCold(bench: PortalBench): Promise<void> {
  const { report, url } = bench
  const renders: number[] = []
  const slowest: number[] = []
  for (const path of await coldAddresses(bench)) {
    const before = await countRenders(url)
    const load = await runLoad({
      ...{ origin: url, requests: [{ path, headers: AS_A_READER }], perSecond: AT_ONCE, seconds: 1 },
      ...{ connections: AT_ONCE, atOnce: true },
    })
    renders.push((await countRenders(url)) - before)
    slowest.push(load.answers.max)
    expectNoErrors(report, `${path}, cold`, [load])
  }
  const remark = `the slowest of the ${AT_ONCE} waited ${formatRuns(slowest, 'ms')}`
  const name = `renders for ${AT_ONCE} simultaneous cold requests`
  report.figure(name, renders, { goal: { atMost: 1 }, remark })
}

/** Requests for one page at a fixed rate, optionally while it is invalidated every second. */
async function readWhile({ url, options }: PortalBench, path: string, change: () => Promise<void>) {
  let failure: unknown
  const timer = setInterval(() => void change().catch((error: unknown) => (failure = error)), PURGE_EVERY_MS)
  try {
    const load = await runLoad({
      ...{ origin: url, requests: [{ path, headers: AS_A_READER }], perSecond: READERS_PER_SECOND },
      ...{ seconds: options.seconds, warmUpSeconds: WARM_UP_SECONDS, connections: 32 },
    })
    if (failure) throw failure
    return load
  } finally {
    clearInterval(timer)
  }
}

/** The cache tags of one procedure, as the worker sends them after a change. */
function tagsOf(dataDir: string, path: string): string[] {
  const code = decodeURIComponent(path.split('/').at(-1) ?? '')
  const row = inDatabase(dataDir, (database) =>
    database.prepare('SELECT id FROM procedures WHERE code = ?').get(code),
  )
  return ['procedures', `procedures:${String(row?.id)}`]
}

async function measureStale(bench: PortalBench): Promise<void> {
  const { report, url, options, system } = bench
  if (!system) return report.note('No purge could be measured: the portal is not ours')
  const path = await procedureOf(url)
  const tags = tagsOf(system.dataDir, path)
  const change = () => purge(url, system.purgeSecret, tags)
  await change()
  const quiet = await inRuns(options.runs, () => readWhile(bench, path, async () => undefined))
  const between = await countRenders(url)
  const purged = await inRuns(options.runs, () => readWhile(bench, path, change))
  const renders = `${(await countRenders(url)) - between} renders`
  const of = (runs: LoadResult[], name: 'p99' | 'max') => runs.map(({ answers }) => answers[name])
  const remark = `${renders}; while nothing changes ${formatRuns(of(quiet, 'p99'), 'ms')}`
  const name = 'readers while their page is made stale each second'
  report.figure(`${name}: p99`, of(purged, 'p99'), { unit: 'ms', remark })
  const waited = purged.map(({ byCache }) => byCache.miss?.count ?? 0)
  const slowest = `slowest answer ${formatRuns(of(purged, 'max'), 'ms')}, while nothing changes ${formatRuns(of(quiet, 'max'), 'ms')}`
  report.figure('readers who waited while their stale page was rendered', waited, {
    ...{ goal: { atMost: 0 }, remark: `of ${purged[0]?.sent ?? 0}; ${slowest}` },
  })
  expectNoErrors(report, name, [...quiet, ...purged])
  report.detail('stale', { quiet, purged })
}

/** Measurements of rendering: uncached pages, concurrent cold requests, and pages that have become stale. */
export async function measureUncached(bench: PortalBench): Promise<void> {
  await measureCold(bench)
  await measureRenders(bench)
  await measureStale(bench)
}
