import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ask } from '../tests/support/ask.ts'
import { PAST_THE_CACHE } from './bench/addresses.ts'
import { besideBare } from './bench/bare.ts'
import { runBench, type Bench } from './bench/bench.ts'
import { copyData } from './bench/dataFolder.ts'
import { count, type OptionsOf } from './bench/options.ts'
import { measurePages } from './bench/pages.ts'
import { highest, watchProcess } from './bench/processes.ts'
import { findPages } from './bench/scalePages.ts'
import { rounded } from './bench/statistics.ts'
import type { System } from './bench/system.ts'
import { prepareData, withPortal } from './bench/withSystem.ts'

const GOAL_MS = 60

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
  const { rate: perSecond, requests } = options
  const asked = { origin, pid, perSecond, requests }
  const endWatch = watchProcess(pid)
  const { body } = await ask(`${origin}/tin-tuc`, { headers: PAST_THE_CACHE })
  // The baseline of client and machine.
  const bare = { name: 'bare http, the same bytes', paths: ['/'] }
  const measureBare = (bareOrigin: string) =>
    measurePages(report, bare, { origin: bareOrigin, perSecond, requests })
  const results = [await besideBare({ body }, measureBare)]
  const pages = await findPages(origin, { cookie: PAST_THE_CACHE.cookie })
  for (const page of pages.filter(({ name }) => name.includes(options.only)))
    results.push(await measurePages(report, page, asked))
  const table = results.map(({ row }) => row)
  report.table(`With ${news} news`, table)
  const memory = highest(endWatch(), 'resident')
  report.figure(`Portal's highest memory with ${news} news`, memory, { unit: 'MB' })
  return new Map(results.map(({ name, answers }) => [name, answers.p95]))
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
