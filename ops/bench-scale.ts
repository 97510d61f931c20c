import { writeFileSync } from 'node:fs'
import { toSparkline, toSvg, type Curve } from './benchScale/curve.ts'
import { readOptions, type Options } from './benchScale/options.ts'
import { findPages, type PageType } from './benchScale/pages.ts'
import { openFolder } from './benchSearch/folder.ts'
import { makeData, startPortal, type Portal, type Size } from './benchScale/portal.ts'
import { startBareServer } from './benchSearch/bareServer.ts'
import { makeHttpClient } from './benchSearch/http.ts'
import { fire } from './benchSearch/openLoop.ts'
import { readProcessorMs, watchMemory } from './benchSearch/processes.ts'
import { makeReport, toCells, warnWhenBusy, type Report, type Row } from './benchSearch/report.ts'
import { spreadOf, type Spread } from './benchSearch/statistics.ts'
import { makeProgress, type Progress } from './start/progress.ts'

/**
 * npm run bench:scale -- [--news 1000,10000,50000] [--documents 10000] [--procedures 2000] [--rate 20] [--requests 100]
 * [--only name] [--out report.json] [--data folder]
 *
 * Measures every kind of page of the built portal, past its page cache, with so many news in a database of its own.
 * --data keeps the databases in a folder and takes them from there the next time; --only measures the pages whose name
 * holds the text. Requests are sent at a fixed rate however long answers take. Ends with 1 when a target is missed.
 */
const TARGET_MS = 60
const WARM_UP = 12
/** A request of somebody who is signed in is never answered from the cache of pages. */
const UNCACHED = { cookie: 'payload-token=none' }

type Measured = {
  name: string
  spread: Spread
  errors: number
  /** What the portal's processor worked for one request, in ms: other work on the machine hardly changes it. */
  work: number | null
}
type Client = { ask: ReturnType<typeof makeHttpClient>['ask']; pid?: () => number | undefined }

/** The paths in turn, `count` in all. */
const inTurn = (paths: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, at) => paths[at % paths.length] ?? '/')

async function measure(
  { name, paths }: PageType,
  { rate, requests }: Options,
  { ask, pid }: Client,
): Promise<Measured> {
  const send = (path: string) => ask(path, { headers: UNCACHED })
  await fire({ paths: inTurn(paths, WARM_UP), perSecond: rate, send })
  const before = readProcessorMs(pid?.())
  const shots = await fire({ paths: inTurn(paths, requests), perSecond: rate, send })
  const after = readProcessorMs(pid?.())
  const work = before === null || after === null ? null : (after - before) / requests
  const bad = shots.filter(({ status, error }) => error !== null || status !== 200)
  for (const { path, status, error } of bad.slice(0, 2)) console.error(`  ${path}: ${error ?? status}`)
  return { name, spread: spreadOf(shots.map(({ ms }) => ms)), errors: bad.length, work }
}

/** What the client and this machine cost by themselves: a Node server that sends a page's bytes. */
async function measureBare(options: Options, body: Buffer): Promise<Measured> {
  const bare = await startBareServer(() => body)
  const client = makeHttpClient(bare.url)
  try {
    return await measure({ name: 'bare http, the same bytes', paths: ['/'] }, options, client)
  } finally {
    client.close()
    bare.close()
  }
}

async function measurePortal(portal: Portal, size: Size, options: Options): Promise<Measured[]> {
  const { ask, close } = makeHttpClient(portal.url)
  const asked = (path: string) => ask(path, { headers: UNCACHED })
  try {
    const { body } = await asked('/tin-tuc')
    const results = [await measureBare(options, body)]
    const pages = (await findPages(asked, size)).filter(({ name }) => name.includes(options.only))
    for (const page of pages) results.push(await measure(page, options, { ask, pid: portal.service.pid }))
    return results
  } finally {
    close()
  }
}

const toRow = ({ name, spread, errors, work }: Measured): Row => ({
  page: name,
  ...toCells(spread),
  errors,
  'processor ms': work === null ? null : Math.round(work * 10) / 10,
})

type Run = { options: Options; folder: string; progress: Progress; report: Report }

async function measureSize({ options, folder, progress, report }: Run, news: number): Promise<Measured[]> {
  const size = { news, documents: options.documents, procedures: options.procedures }
  const portal = await startPortal(await makeData({ size, folder, progress }), progress)
  const peaksOf = watchMemory({ portal: () => portal.service.pid() })
  try {
    const results = await measurePortal(portal, size, options)
    report.table(`With ${news} news`, results.map(toRow))
    const peaks = peaksOf()
    report.figure(`Portal's highest resident memory with ${news} news`, peaks.portal?.resident ?? null, 'MB')
    return results
  } finally {
    peaksOf()
    await portal.stop()
  }
}

function tellCurves(bySize: ReadonlyMap<number, Measured[]>, { report, options }: Run): void {
  const sizes = [...bySize.keys()]
  const largest = bySize.get(Math.max(...sizes)) ?? []
  const curves = largest.map(({ name }): Curve => {
    const at = (news: number) => bySize.get(news)?.find((one) => one.name === name)?.spread.p95 ?? NaN
    return { name, points: sizes.map((news) => ({ news, p95: at(news) })) }
  })
  report.table(
    'Growth, p95 in ms',
    curves.map(({ name, points }) => ({
      page: name,
      ...Object.fromEntries(points.map(({ news, p95 }) => [`${news} news`, Math.round(p95 * 10) / 10])),
      curve: toSparkline(points, TARGET_MS),
    })),
  )
  for (const { name, spread, errors } of largest) {
    report.figure(`${name}, p95`, spread.p95, 'ms', { atMost: TARGET_MS })
    if (errors > 0) report.fail(name, `${errors} requests without a good answer`)
  }
  report.write(options.out)
  const picture = options.out.replace(/(\.json)?$/, '.svg')
  writeFileSync(picture, toSvg(curves, TARGET_MS))
  console.log(`The curve as a picture: ${picture}`)
}

const options = readOptions(process.argv.slice(2))
const { folder, leave } = openFolder({ data: options.data, prefix: 'bench-scale-' })
warnWhenBusy()
const run: Run = { options, folder, progress: makeProgress(), report: makeReport(options) }
try {
  const bySize = new Map<number, Measured[]>()
  for (const news of options.news) bySize.set(news, await measureSize(run, news))
  tellCurves(bySize, run)
} finally {
  leave()
}
run.report.close()
process.exitCode = run.report.isGood() ? 0 : 1
