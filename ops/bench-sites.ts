import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PAST_THE_CACHE } from './bench/addresses.ts'
import { inRuns, runBench, type Bench } from './bench/bench.ts'
import { copyData, inDatabase } from './bench/dataFolder.ts'
import { expectNoErrors, runLoad } from './bench/load.ts'
import { count, type OptionsOf } from './bench/options.ts'
import { countRenders, purge, readPage } from './bench/portalClient.ts'
import { readMemory } from './bench/processes.ts'
import { medianOf, rounded } from './bench/statistics.ts'
import type { System } from './bench/system.ts'
import { measureThroughput } from './bench/throughput.ts'
import { prepareData, withPortal } from './bench/withSystem.ts'

const shape = (isQuick: boolean) => ({
  runs: count.default(isQuick ? 1 : 3),
  seconds: count.default(isQuick ? 2 : 10),
})

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
type SitesBench = Bench<OptionsOf<typeof shape>>

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
async function measurePurge({ portalUrl, purgeSecret }: System, { agency }: Site): Promise<number> {
  const before = await countRenders(portalUrl)
  await purge(portalUrl, purgeSecret, ['news', 'news:none', `news@agency-${agency}`])
  await sleep(RENDERED_WITHIN_MS)
  return (await countRenders(portalUrl)) - before
}

/** Measures a portal: memory, and requests per second for one cached page. */
async function measurePortal({ options }: SitesBench, system: System, sites: readonly Site[]) {
  const memory = await fillPages(system, sites, 2 * 113)
  const asked = { origin: system.portalUrl, connections: CONNECTIONS, seconds: options.seconds }
  const runs = await inRuns(options.runs, () => measureThroughput(asked))
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

const beside = (a: number, b: number, unit: string) => `${rounded(a)} and ${rounded(b)} ${unit}`

/**
 * npm run bench:sites -- [--runs 3] [--seconds 10] [--quick] [--data folder] [--out report.json] [--keep]
 *
 * What the sites of the sample cost a portal: memory and throughput of a cached page compared with the same portal
 * without them, rendering a commune's home page, and how many cached pages a change of one commune's news invalidates.
 */
await runBench('bench-sites', shape, async (bench) => {
  const { folder, report } = bench
  const [many, one] = [join(folder, 'many'), join(folder, 'one')]
  await prepareData(bench, many)
  copyData(many, one)
  removeSites(one)
  const sites = listSites(many)
  const wanted = { services: ['portal'], isPinned: true }
  const without = await withPortal(bench, one, wanted, (system) => measurePortal(bench, system, []))
  await withPortal(bench, many, wanted, async (system) => {
    const { memory, perSecond } = await measurePortal(bench, system, sites)
    report.figure('memory with all sites ÷ with none', memory / without.memory, {
      ...{ goal: GOALS.memory, remark: beside(memory, without.memory, 'MB') },
    })
    report.figure('kept page, requests a second ÷ with none', perSecond / without.perSecond, {
      ...{ goal: GOALS.throughput, remark: beside(perSecond, without.perSecond, '/s') },
    })
    const cold = await measureCold(bench, system, sites)
    report.figure('home page of a commune made anew, p95', cold, { unit: 'ms', goal: GOALS.cold })
    const made = await measurePurge(system, sites[0]!)
    report.figure('kept pages made anew after a change of one commune’s news', made, { goal: { atMost: 2 } })
  })
})
