import { setTimeout as sleep } from 'node:timers/promises'
import { pageTypes, PAST_THE_CACHE } from '../addresses.ts'
import { inRuns } from '../bench.ts'
import type { LoadResult } from '../tally.ts'
import { countErrors, runLoad } from '../load.ts'
import { medianOf, formatRuns } from '../statistics.ts'
import { measureThroughput } from '../throughput.ts'
import type { PortalBench } from './own.ts'

/** The load as a multiple of the capacity. */
const TOO_MUCH = 5
const SECONDS = 30
const MOST_P99_MS = 250
const AT_ONCE = 4
const HEALTH_PER_SECOND = 4
const SETTLE_MS = 2000
const BUSY = '503'

/** How many such pages the portal can render per second, at its own render concurrency. */
async function measureCapacity({ url, options }: PortalBench, paths: string[]): Promise<number> {
  const rates: number[] = []
  for (const path of paths) {
    const seconds = Math.min(5, options.seconds)
    const asked = { origin: url, path, headers: PAST_THE_CACHE, seconds, connections: AT_ONCE }
    rates.push((await measureThroughput(asked)).perSecond)
  }
  // The mixture alternates between pages, so its time per page is the mean of theirs.
  return paths.length / rates.reduce((sum, rate) => sum + 1 / rate, 0)
}

type Run = { load: LoadResult; health: LoadResult }

async function overload({ url, options }: PortalBench, paths: string[], perSecond: number): Promise<Run> {
  const seconds = options.quick ? 10 : SECONDS
  const asked = paths.map((path) => ({ path, headers: PAST_THE_CACHE }))
  const [load, health] = await Promise.all([
    runLoad({ origin: url, requests: asked, perSecond, seconds, warmUpSeconds: 2 }),
    runLoad({ origin: url, requests: [{ path: '/healthz' }], perSecond: HEALTH_PER_SECOND, seconds }),
  ])
  await sleep(SETTLE_MS)
  return { load, health }
}

function tell({ report }: PortalBench, runs: Run[], perSecond: number): void {
  const of = (value: (run: Run) => number) => runs.map(value)
  const none = { atMost: 0 }
  const busy = ({ load }: Run) => load.byStatus[BUSY]
  const refused = of((run) => (100 * (busy(run)?.count ?? 0)) / run.load.sent)
  const admitted = of(({ load }) => (load.answers.count / load.sent) * perSecond)
  const name = `${perSecond} pages/s, ${TOO_MUCH} times what can be made: p99 of the admitted`
  const p99 = of(({ load }) => load.answers.p99)
  const remark = `${formatRuns(admitted, '/s')} admitted, ${formatRuns(refused, '%')} refused`
  report.figure(name, p99, { unit: 'ms', goal: { atMost: MOST_P99_MS }, remark })
  const inMs = (value: (run: Run) => number) => formatRuns(of(value), 'ms')
  const withoutRetryAfter = of(({ load }) => load.withoutRetryAfter)
  const after503 = `503 after ${inMs((run) => busy(run)?.p50 ?? 0)}, p99 ${inMs((run) => busy(run)?.p99 ?? 0)}`
  report.figure('503 without Retry-After', withoutRetryAfter, { goal: none, remark: after503 })
  const others = of(({ load }) => countErrors(load) - (load.errors[BUSY] ?? 0))
  report.figure('errors other than 503', others, { goal: none })
  const unanswered = of(({ health }) => countErrors(health))
  const healthP99 = `p99 ${inMs(({ health }) => health.answers.p99)}`
  report.figure('/healthz meanwhile without an answer', unanswered, { goal: none, remark: healthP99 })
  report.detail('runs', runs)
}

/** Five times as many uncached pages as can be rendered: some are refused at once, the others stay fast. */
export async function measureOverload(bench: PortalBench): Promise<void> {
  const { runs } = bench.options
  const { home, article, document, procedure, agency } = await pageTypes(bench.url)
  const paths = [home, article, document, procedure, agency].filter((path) => path !== undefined)
  const capacities = await inRuns(runs, () => measureCapacity(bench, paths))
  bench.report.figure('capacity: pages past the cache, five types in turn', capacities, { unit: '/s' })
  const perSecond = Math.max(1, Math.round(TOO_MUCH * medianOf(capacities)))
  const step = bench.progress.step(`${perSecond} requests/s`)
  const measured = await inRuns(runs, () => overload(bench, paths, perSecond))
  step.done()
  tell(bench, measured, perSecond)
}
