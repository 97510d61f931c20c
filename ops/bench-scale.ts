import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { PAST_THE_CACHE } from './bench/addresses.ts'
import { ask } from './bench/ask.ts'
import { runBench, type Bench } from './bench/bench.ts'
import { startChild } from './bench/child.ts'
import { expectNoErrors, runLoad } from './bench/load.ts'
import { count, type OptionsOf } from './bench/options.ts'
import { highest, meterProcessor, watchProcess } from './bench/processes.ts'
import { toCells, type Row } from './bench/report.ts'
import { findPages, type PageType } from './bench/scalePages.ts'
import { rounded } from './bench/statistics.ts'
import { copyData } from './bench/dataFolder.ts'
import type { System } from './bench/system.ts'
import { prepareData, withPortal } from './bench/withSystem.ts'

const GOAL_MS = 60
const WARM_UP = 12

const sizes = z
  .string()
  .transform((given) => given.split(',').map(Number))
  .pipe(z.array(z.number().int().min(1)).min(1))

const shape = (isQuick: boolean) => ({
  news: sizes.prefault(isQuick ? '500' : '1000,10000,50000'),
  documents: count.default(isQuick ? 500 : 10_000),
  procedures: count.default(isQuick ? 500 : 2000),
  rate: count.default(20),
  requests: count.default(isQuick ? 40 : 100),
  only: z.string().default(''),
})

type ScaleBench = Bench<OptionsOf<typeof shape>>
/** The server under test: the portal, or the bare one. */
type Server = { origin: string; pid?: () => number | undefined }

/** Requests the pages of a kind in turn, bypassing the page cache. @returns p95 in ms and the row of a table */
async function measurePages({ options, report }: ScaleBench, { name, paths }: PageType, server: Server) {
  const { rate: perSecond, requests } = options
  const endMeter = meterProcessor(() => server.pid?.())
  const load = await runLoad(
    {
      ...{ origin: server.origin, requests: paths.map((path) => ({ path, headers: PAST_THE_CACHE })) },
      ...{ perSecond, seconds: requests / perSecond, warmUpSeconds: WARM_UP / perSecond },
    },
    { isPinned: false },
  )
  const processor = endMeter(WARM_UP + requests)
  expectNoErrors(report, name, [load])
  const row: Row = { page: name, ...toCells(load.answers), 'processor ms': processor }
  return { name, p95: load.answers.p95, row }
}

/** The baseline of client and machine: a bare Node server that sends a page's bytes. */
async function measureBare(bench: ScaleBench, page: Buffer) {
  const canned = { status: 200, headers: {}, body: page.toString('base64') }
  const { result: origin, stop } = await startChild<string>('bareServer.ts', canned)
  const type = { name: 'bare http, the same bytes', paths: ['/'] }
  return measurePages(bench, type, { origin }).finally(stop)
}

/** The data folder of a size, created as a copy of the sample province. */
async function dataFolder(bench: ScaleBench, news: number): Promise<string> {
  const [sample, dataDir] = [join(bench.folder, 'sample'), join(bench.folder, `news-${news}`)]
  if (existsSync(dataDir)) return dataDir
  await prepareData(bench, sample)
  copyData(sample, dataDir)
  return dataDir
}

/** @returns p95 in ms by the name of the page */
async function measureOn(bench: ScaleBench, news: number, system: System): Promise<Map<string, number>> {
  const { options, report } = bench
  const { portalUrl: origin } = system
  const pid = () => system.service('portal').pid()
  const endWatch = watchProcess(pid)
  const { body } = await ask(`${origin}/tin-tuc`, { headers: PAST_THE_CACHE })
  const results = [await measureBare(bench, body)]
  const pages = await findPages(origin, { cookie: PAST_THE_CACHE.cookie })
  for (const page of pages.filter(({ name }) => name.includes(options.only)))
    results.push(await measurePages(bench, page, { origin, pid }))
  const table = results.map(({ row }) => row)
  report.table(`With ${news} news`, table)
  const memory = highest(endWatch(), 'resident')
  report.figure(`Portal's highest memory with ${news} news`, memory, { unit: 'MB' })
  return new Map(results.map(({ name, p95 }) => [name, p95]))
}

async function measureSize(bench: ScaleBench, news: number): Promise<Map<string, number>> {
  const { documents, procedures } = bench.options
  const wanted = { services: ['portal'], documents: { news, documents, procedures } }
  return withPortal(bench, await dataFolder(bench, news), wanted, (system) => measureOn(bench, news, system))
}

/**
 * npm run bench:scale -- [--news 1000,10000,50000] [--documents 10000] [--procedures 2000] [--rate 20] [--requests 100]
 *   [--only name] [--quick] [--out report.json] [--data folder] [--keep]
 *
 * Measures every kind of page of the built portal, bypassing its page cache, with the given numbers of documents in a
 * separate database. --data keeps the databases in a folder and reuses them the next time; --only measures the pages
 * whose name contains the text. Requests are sent at a fixed rate however long responses take. The exit code is 1 when
 * a goal is missed.
 */
await runBench('bench-scale', shape, async (bench) => {
  const { options, report } = bench
  const bySize = new Map<number, Map<string, number>>()
  for (const news of options.news) bySize.set(news, await measureSize(bench, news))
  const largest = bySize.get(Math.max(...options.news)) ?? new Map<string, number>()
  const growth = [...largest.keys()].map((page) => {
    const cells = [...bySize].map(([news, p95s]) => [`${news} news`, rounded(p95s.get(page) ?? NaN)])
    return { page, ...Object.fromEntries(cells) }
  })
  report.table('Growth, p95 in ms', growth)
  for (const [page, p95] of largest)
    report.figure(`${page}, p95`, p95, { unit: 'ms', goal: { atMost: GOAL_MS } })
})
