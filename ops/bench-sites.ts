import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { PAST_THE_CACHE } from './bench/addresses.ts'
import { ask, readPage, countRenders } from './bench/ask.ts'
import { inRuns, runBench, type Bench } from './bench/bench.ts'
import { expectNoErrors, runLoad } from './bench/load.ts'
import { count } from './bench/options.ts'
import { readMemory } from './bench/processes.ts'
import { medianOf, rounded } from './bench/statistics.ts'
import { copyData, openPortal, openSystem, type System } from './bench/system.ts'
import { measureThroughput } from './bench/throughput.ts'

/** The limits for many sites relative to one. */
const GOALS = {
  memory: { atMost: 1.15 },
  throughput: { atLeast: 0.95 },
  cold: { atMost: 25 },
}
const CONNECTIONS = 32
const PER_SECOND = 20
const RENDERED_WITHIN_MS = 3000

type Site = { slug: string; agency: string }
type SitesBench = Bench<{ runs?: number | undefined; seconds?: number | undefined }>

function inDatabase<T>(dataDir: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(dataDir, 'portal.db'))
  try {
    return work(database)
  } finally {
    database.close()
  }
}

const COMMUNES = `SELECT slug, agency_id AS agency FROM sites WHERE live AND tier = 'commune' ORDER BY slug`
const listSites = (dataDir: string): Site[] =>
  inDatabase(dataDir, (database) => database.prepare(COMMUNES).all() as unknown as Site[])

/** The sample reduced to the provincial portal. */
const removeSites = (dataDir: string): void =>
  inDatabase(dataDir, (database) =>
    database.exec("PRAGMA foreign_keys = ON; DELETE FROM sites WHERE tier <> 'province'"),
  )

const hostOf = ({ slug }: Site, { portalUrl }: System) => `${slug}.localhost:${new URL(portalUrl).port}`

/**
 * Renders the home page of every site, and as many pages of the portal when there are no sites. @returns resident MB
 */
async function fillPages(system: System, sites: readonly Site[], pages: number): Promise<number> {
  for (let at = 0; at < pages; at += 1) {
    const site = sites[at % Math.max(1, sites.length)]
    const headers: Record<string, string> = site ? { host: hostOf(site, system) } : {}
    await readPage(system.portalUrl + (site ? '/' : `/tin-tuc?trang=${(at % 5) + 1}`), headers)
  }
  return readMemory(system.service('portal').pid()).resident
}

/** How many cached pages are rendered again when a news item of one commune changes. */
async function measurePurge(system: System, { agency }: Site): Promise<number> {
  const before = await countRenders(system.portalUrl)
  const tags = ['news', 'news:none', `news@agency-${agency}`]
  const headers = { authorization: `Bearer ${system.purgeSecret}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ tags })
  const { status } = await ask(`${system.portalUrl}/api/purge`, { method: 'POST', headers, body })
  if (status >= 300) throw new Error(`POST /api/purge answered ${status}`)
  await sleep(RENDERED_WITHIN_MS)
  return (await countRenders(system.portalUrl)) - before
}

/** Measures a portal: memory, and requests per second for one cached page. */
async function measurePortal(
  system: System,
  { sites, bench }: { sites: readonly Site[]; bench: SitesBench },
) {
  const { options } = bench
  const memory = await fillPages(system, sites, 2 * 113)
  const asked = {
    ...{ origin: system.portalUrl, connections: CONNECTIONS },
    seconds: options.seconds ?? (options.quick ? 2 : 10),
  }
  const runs = await inRuns(options.runs ?? (options.quick ? 1 : 3), () => measureThroughput(asked))
  return { memory, perSecond: medianOf(runs.map(({ perSecond }) => perSecond)) }
}

/** Home pages of communes, each rendered for its request. */
async function measureCold({ report }: SitesBench, system: System, sites: readonly Site[]): Promise<number> {
  const requests = sites.map((site) => ({
    path: '/',
    headers: { ...PAST_THE_CACHE, host: hostOf(site, system) },
  }))
  const load = await runLoad({
    ...{ origin: system.portalUrl, requests, perSecond: PER_SECOND },
    ...{ seconds: requests.length / PER_SECOND, warmUpSeconds: 1 },
  })
  expectNoErrors(report, 'home pages of communes', [load])
  return load.answers.p95
}

/**
 * npm run bench:sites -- [--runs 3] [--seconds 10] [--quick] [--data folder] [--out report.json] [--keep]
 *
 * What the sites of the sample cost a portal: memory and throughput of a cached page compared with the same portal
 * without them, rendering a commune's home page, and how many cached pages a change of one commune's news invalidates.
 */
const SHAPE = { runs: count.optional(), seconds: count.optional() }
await runBench('bench-sites', SHAPE, async (bench) => {
  const { folder, progress, report } = bench
  const [many, one] = [join(folder, 'many'), join(folder, 'one')]
  await (await openSystem(many, progress)).stop()
  copyData(many, one)
  await removeSites(one)
  const sites = await listSites(many)
  const wanted = { services: ['portal'], isPinned: true }
  const alone = await openPortal(one, progress, wanted)
  const without = await measurePortal(alone, { sites: [], bench }).finally(alone.stop)
  const system = await openPortal(many, progress, wanted)
  try {
    const withSites = await measurePortal(system, { sites, bench })
    const remark = (a: number, b: number, unit: string) => `${rounded(a)} and ${rounded(b)} ${unit}`
    report.figure('memory with all sites ÷ with none', withSites.memory / without.memory, {
      goal: GOALS.memory,
      remark: remark(withSites.memory, without.memory, 'MB'),
    })
    report.figure('kept page, requests a second ÷ with none', withSites.perSecond / without.perSecond, {
      goal: GOALS.throughput,
      remark: remark(withSites.perSecond, without.perSecond, '/s'),
    })
    report.figure('home page of a commune made anew, p95', await measureCold(bench, system, sites), {
      unit: 'ms',
      goal: GOALS.cold,
    })
    const made = await measurePurge(system, sites[0]!)
    report.figure('kept pages made anew after a change of one commune’s news', made, { goal: { atMost: 2 } })
  } finally {
    await system.stop()
  }
})
