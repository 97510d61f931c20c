import { setTimeout as sleep } from 'node:timers/promises'
import { PAST_THE_CACHE, readSitemap } from './bench/addresses.ts'
import { inRuns, runBench } from './bench/bench.ts'
import { count } from './bench/options.ts'
import { readPage } from './bench/portalClient.ts'
import { readMemory } from './bench/processes.ts'
import { medianOf, formatRuns, type Goal } from './bench/statistics.ts'
import { waitUntil } from './bench/waitUntil.ts'
import { withSystem } from './bench/withSystem.ts'
import { findFreePort } from './start/ports.ts'
import type { Service } from './start/service.ts'

const SETTLED_AFTER_MS = 10_000
const GRACE_MS = 8000
const AT_ONCE = 4
const GOALS: Record<string, Goal> = { portal: { atMost: 2000 }, cms: { atMost: 5000 } }

/** One start: milliseconds until the first response, and resident MB ten seconds later. */
type Start = { ready: number; idle: number }

/**
 * Starts a service, waits until its address responds with 2xx, and ends it.
 * @param work runs before the end
 */
async function measureStart(
  start: () => Service,
  address: string,
  work?: (pid: number | undefined) => Promise<void>,
): Promise<Start> {
  const began = performance.now()
  const service = start()
  try {
    const isReady = () => fetch(address).then((response) => response.arrayBuffer().then(() => response.ok))
    const at = await waitUntil(`${service.name} is ready`, isReady, { everyMs: 10 })
    await sleep(SETTLED_AFTER_MS)
    const idle = readMemory(service.pid()).resident
    await work?.(service.pid())
    return { ready: at - began, idle }
  } finally {
    await service.stop(GRACE_MS)
  }
}

/**
 * Requests the pages of the sitemap in turn, four at once, bypassing the page cache. @returns the number of requests
 */
async function readPages(origin: string, seconds: number): Promise<number> {
  const paths = await readSitemap(origin)
  const until = performance.now() + 1000 * seconds
  let next = 0
  const reader = async () => {
    while (performance.now() < until)
      await readPage(`${origin}${paths[next++ % paths.length] ?? '/'}`, PAST_THE_CACHE)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, reader))
  return next
}

/**
 * npm run bench:start -- [--runs 5] [--seconds 60] [--quick] [--data folder] [--out report.json] [--keep]
 *
 * How long portal and admin take from spawn to their first successful response, on a built tree with the sample
 * province, and how much memory the portal needs: ten seconds later, and after a minute of rendering pages. The first
 * start has no compiled code yet and is reported separately. A bare Node server is measured in the same run, as the
 * baseline. --data names a folder with data that is used as it is.
 */
const shape = (isQuick: boolean) => ({
  runs: count.default(isQuick ? 2 : 5),
  seconds: count.default(isQuick ? 5 : 60),
})
await runBench('bench-start', shape, ({ options: { runs, seconds }, folder, progress, report }) =>
  withSystem(
    { progress },
    folder,
    { services: ['portal', 'cms'] },
    async ({ launch, services, addresses }) => {
      const repeat = async (name: string, start: () => Service, address: string) => {
        const starts = await inRuns(runs, () => measureStart(start, address))
        const idle = medianOf(starts.map((start) => start.idle))
        const remark = `the first ${formatRuns([starts[0]?.ready ?? NaN], 'ms')}; ${formatRuns([idle], 'MB')} idle`
        const ready = starts.map((start) => start.ready)
        report.figure(`${name}: ready after`, ready, { unit: 'ms', goal: GOALS[name], remark })
      }
      const port = await findFreePort([])
      const script = `require('node:http').createServer((_, answer) => answer.end()).listen(${port}, '127.0.0.1')`
      const bare = { name: 'bare', command: process.execPath, args: ['-e', script] }
      await repeat('bare server', () => launch(bare), `http://127.0.0.1:${port}`)
      for (const service of services) {
        const address = addresses[service.name]!
        await repeat(service.name, () => launch(service), address)
        if (service.name !== 'portal') continue
        await measureStart(
          () => launch(service),
          address,
          async (pid) => {
            const read = await readPages(new URL(address).origin, seconds)
            const name = `portal: memory after ${read} pages made anew in ${seconds} s`
            report.figure(name, readMemory(pid).resident, { unit: 'MB' })
          },
        )
      }
    },
  ),
)
