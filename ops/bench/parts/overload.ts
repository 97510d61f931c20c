import { setTimeout as sleep } from 'node:timers/promises'
import { readAnswer } from '../answers.ts'
import { pageTypes } from '../addresses.ts'
import { inRuns, type Bench } from '../bench.ts'
import { runLoad } from '../loads.ts'
import { spreadOf } from '../../benchSearch/statistics.ts'
import type { LoadResult } from '../client/openLoop.ts'
import { measureThroughput } from '../throughput.ts'
import { medianOf, told } from '../spread.ts'
import { PAST_THE_CACHE } from './uncached.ts'

/** So many times what can be made. */
const TOO_MUCH = 5
const SECONDS = 30
const MOST_P99_MS = 250
const AT_ONCE = 4
const HEALTH_EVERY_MS = 250
const BUSY = '503'

/** How many such pages the portal can make in a second, when as many are asked at once as it makes at once. */
async function measureCapacity(bench: Bench, paths: string[]): Promise<number> {
  const rates: number[] = []
  for (const path of paths) {
    const url = bench.url + path
    const seconds = Math.min(5, bench.options.seconds)
    rates.push(
      (await measureThroughput({ url, headers: PAST_THE_CACHE, seconds, connections: AT_ONCE })).perSecond,
    )
  }
  // The mixture takes turns: its time for each is the mean of their times.
  return paths.length / rates.reduce((sum, rate) => sum + 1 / rate, 0)
}

/** Asks for the health again and again until told to end. @returns times in milliseconds, Infinity for no answer */
function watchHealth(url: string): () => Promise<number[]> {
  const times: number[] = []
  let isOver = false
  const watch = async () => {
    while (!isOver) {
      const began = performance.now()
      const answer = await readAnswer(`${url}/healthz`).catch(() => undefined)
      times.push(answer?.status === 200 ? performance.now() - began : Infinity)
      await sleep(HEALTH_EVERY_MS)
    }
  }
  const watching = watch()
  return async () => {
    isOver = true
    await watching
    return times
  }
}

type Run = { load: LoadResult; health: number[] }

async function overload(bench: Bench, paths: string[], perSecond: number): Promise<Run> {
  const endHealth = watchHealth(bench.url)
  const load = await runLoad({
    ...{ origin: bench.url, requests: paths.map((path) => ({ path, headers: PAST_THE_CACHE })) },
    ...{ perSecond, seconds: bench.options.quick ? 10 : SECONDS, warmUpSeconds: 2 },
  })
  const health = await endHealth()
  await sleep(2000)
  return { load, health }
}

function tell(bench: Bench, runs: Run[], perSecond: number): void {
  const { figures } = bench
  const of = (value: (run: Run) => number) => runs.map(value)
  const busy = ({ load }: Run) => load.byStatus[BUSY]
  const others = ({ load }: Run) =>
    Object.entries(load.errors).reduce((sum, [why, count]) => sum + (why === BUSY ? 0 : count), 0)
  const refused = of((run) => (100 * (busy(run)?.count ?? 0)) / run.load.sent)
  const admitted = of(({ load }) => (load.answers.count / load.sent) * perSecond)
  const p99 = of(({ load }) => load.answers.p99)
  figures.figure(
    'overload',
    `${perSecond} pages/s, ${TOO_MUCH} times what can be made: p99 of the admitted`,
    p99,
    {
      ...{ unit: 'ms', goal: { atMost: MOST_P99_MS } },
      remark: `${told(admitted, '/s')} admitted, ${told(refused, '%')} refused`,
    },
  )
  const [refusedP50, refusedP99] = [of((run) => busy(run)?.p50 ?? 0), of((run) => busy(run)?.p99 ?? 0)]
  figures.figure(
    'overload',
    '503 without Retry-After',
    of(({ load }) => load.withoutRetryAfter),
    {
      goal: { atMost: 0 },
      remark: `503 after ${told(refusedP50, 'ms')}, p99 ${told(refusedP99, 'ms')}`,
    },
  )
  figures.figure('overload', 'errors other than 503', of(others), { goal: { atMost: 0 } })
  const unanswered = of(({ health }) => health.filter((ms) => ms === Infinity).length)
  const remark = `p99 ${told(
    of(({ health }) => spreadOf(health).p99),
    'ms',
  )}`
  figures.figure('overload', '/healthz meanwhile without an answer', unanswered, {
    goal: { atMost: 0 },
    remark,
  })
  figures.detail('overload', runs)
}

/** Five times as many pages past the cache as can be made: some are refused at once, the others stay fast. */
export async function measureOverload(bench: Bench): Promise<void> {
  const { home, article, document, procedure, agency } = await pageTypes(bench.url)
  const paths = [home, article, document, procedure, agency].filter((path) => path !== undefined)
  const capacities = await inRuns(bench, () => measureCapacity(bench, paths))
  bench.figures.figure('overload', 'capacity: pages past the cache, five types in turn', capacities, {
    unit: '/s',
  })
  const perSecond = Math.max(1, Math.round(TOO_MUCH * medianOf(capacities)))
  const step = bench.progress.step(`${perSecond} requests/s`)
  const runs = await inRuns(bench, () => overload(bench, paths, perSecond))
  step.done()
  tell(bench, runs, perSecond)
}
