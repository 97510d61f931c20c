import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { PAST_THE_CACHE } from './bench/addresses.ts'
import { ask } from './bench/ask.ts'
import { runBench, type Bench } from './bench/bench.ts'
import { startChild } from './bench/child.ts'
import { expectNoErrors, runLoad } from './bench/load.ts'
import { count } from './bench/options.ts'
import { highest, readProcessorMs, watchProcess } from './bench/processes.ts'
import { toCells, type Row } from './bench/report.ts'
import { findPages, type PageType } from './bench/scalePages.ts'
import { rounded } from './bench/statistics.ts'
import { copyData, openPortal, openSystem } from './bench/system.ts'

const GOAL_MS = 60
const WARM_UP = 12

const SHAPE = {
  news: z
    .string()
    .optional()
    .transform((sizes) => sizes?.split(',').map(Number))
    .pipe(z.array(z.number().int().min(1)).min(1).optional()),
  documents: count.optional(),
  procedures: count.optional(),
  rate: count.default(20),
  requests: count.optional(),
  only: z.string().default(''),
}

/** The options with the defaults of `--quick` applied. */
const settled = <G extends z.infer<z.ZodObject<typeof SHAPE>> & { quick: boolean }>(given: G) => ({
  ...given,
  news: given.news ?? (given.quick ? [500] : [1000, 10_000, 50_000]),
  documents: given.documents ?? (given.quick ? 500 : 10_000),
  procedures: given.procedures ?? (given.quick ? 500 : 2000),
  requests: given.requests ?? (given.quick ? 40 : 100),
})

type ScaleBench = Bench<ReturnType<typeof settled>>
/** The server under test: the portal, or the bare one. */
type Server = { origin: string; pid?: () => number | undefined }

/** Requests the pages of a kind in turn, bypassing the page cache. @returns p95 in ms and the row of a table */
async function measurePages({ options, report }: ScaleBench, { name, paths }: PageType, server: Server) {
  const { rate: perSecond, requests } = options
  const before = readProcessorMs(server.pid?.())
  const load = await runLoad(
    {
      ...{ origin: server.origin, requests: paths.map((path) => ({ path, headers: PAST_THE_CACHE })) },
      ...{ perSecond, seconds: requests / perSecond, warmUpSeconds: WARM_UP / perSecond },
    },
    { isPinned: false },
  )
  // Processor time per request hardly depends on other load on the machine.
  const work = (readProcessorMs(server.pid?.()) - before) / (WARM_UP + requests)
  expectNoErrors(report, name, [load])
  const row: Row = {
    page: name,
    ...toCells(load.answers),
    'processor ms': Number.isFinite(work) ? rounded(work) : null,
  }
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
async function dataFolder({ folder, progress }: ScaleBench, news: number): Promise<string> {
  const [sample, dataDir] = [join(folder, 'sample'), join(folder, `news-${news}`)]
  if (existsSync(dataDir)) return dataDir
  await (await openSystem(sample, progress)).stop()
  copyData(sample, dataDir)
  return dataDir
}

async function measureSize(bench: ScaleBench, news: number): Promise<Map<string, number>> {
  const { options, report, progress } = bench
  const documents = { news, documents: options.documents, procedures: options.procedures }
  const wanted = { services: ['portal'], documents }
  const system = await openPortal(await dataFolder(bench, news), progress, wanted)
  const { portalUrl: origin } = system
  const pid = () => system.service('portal').pid()
  const endWatch = watchProcess(pid)
  try {
    const { body } = await ask(`${origin}/tin-tuc`, { headers: PAST_THE_CACHE })
    const results = [await measureBare(bench, body)]
    const pages = await findPages(origin, { cookie: PAST_THE_CACHE.cookie })
    for (const page of pages.filter(({ name }) => name.includes(options.only)))
      results.push(await measurePages(bench, page, { origin, pid }))
    const table = results.map(({ row }) => row)
    report.table(`With ${news} news`, table)
    return new Map(results.map(({ name, p95 }) => [name, p95]))
  } finally {
    report.figure(`Portal's highest memory with ${news} news`, highest(endWatch(), 'resident'), {
      unit: 'MB',
    })
    await system.stop()
  }
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
await runBench('bench-scale', SHAPE, async (given) => {
  const options = settled(given.options)
  const bySize = new Map<number, Map<string, number>>()
  for (const news of options.news) bySize.set(news, await measureSize({ ...given, options }, news))
  const largest = bySize.get(Math.max(...options.news)) ?? new Map<string, number>()
  const growth = [...largest.keys()].map((page) => {
    const cells = [...bySize].map(([news, p95s]) => [`${news} news`, rounded(p95s.get(page) ?? NaN)])
    return { page, ...Object.fromEntries(cells) }
  })
  given.report.table('Growth, p95 in ms', growth)
  for (const [page, p95] of largest)
    given.report.figure(`${page}, p95`, p95, { unit: 'ms', goal: { atMost: GOAL_MS } })
})
