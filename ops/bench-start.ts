import { setTimeout as sleep } from 'node:timers/promises'
import { PAST_THE_CACHE, readSitemap } from './bench/addresses.ts'
import { readPage } from './bench/ask.ts'
import { inRuns, runBench } from './bench/bench.ts'
import { count } from './bench/options.ts'
import { readMemory } from './bench/processes.ts'
import { medianOf, formatRuns, type Goal } from './bench/statistics.ts'
import { checkBuild, settingsFor } from './bench/system.ts'
import { compileCache } from './start/compileCache.ts'
import { StartError } from './start/failure.ts'
import { findFreePort } from './start/ports.ts'
import { prepareDatabase } from './start/prepare.ts'
import { healthAddresses, portalServices } from './start/services.ts'
import { toEnvironment } from './start/settings.ts'
import { spawnTethered, stopTethered, type Command } from './start/tether.ts'

const LOOK_EVERY_MS = 10
const READY_WITHIN_MS = 60_000
const SETTLED_AFTER_MS = 10_000
const GRACE_MS = 8000
const AT_ONCE = 4
const GOALS: Record<string, Goal> = { portal: { atMost: 2000 }, cms: { atMost: 5000 } }

/** One start: milliseconds until the first response, and resident MB ten seconds later. */
type Start = { ready: number; idle: number }

const isReady = (address: string): Promise<boolean> =>
  fetch(address).then(
    (response) => response.arrayBuffer().then(() => response.ok),
    () => false,
  )

/**
 * Starts a process, waits until its address responds with 2xx, and ends it.
 * @param work runs before the end
 * @throws StartError when it does not respond within a minute
 */
async function measureStart(
  command: Command,
  address: string,
  work?: (pid: number | undefined) => Promise<void>,
): Promise<Start> {
  const began = performance.now()
  const child = spawnTethered(command)
  // A pipe that is not read fills up and blocks the process.
  child.stdout?.resume()
  child.stderr?.resume()
  try {
    while (!(await isReady(address))) {
      if (performance.now() - began > READY_WITHIN_MS || child.exitCode !== null)
        throw new StartError(`${command.args.at(-1)} did not get ready.`, 'Start it by hand to see why.')
      await sleep(LOOK_EVERY_MS)
    }
    const ready = performance.now() - began
    await sleep(SETTLED_AFTER_MS)
    const idle = readMemory(child.pid).resident
    await work?.(child.pid)
    return { ready, idle }
  } finally {
    await stopTethered(child, GRACE_MS)
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
await runBench('bench-start', shape, async ({ options: { runs, seconds }, folder, progress, report }) => {
  checkBuild(progress)
  const settings = await settingsFor(folder)
  const env = { ...toEnvironment(settings), ...compileCache(settings) }
  await prepareDatabase({ settings, env, progress })
  const repeat = async (name: string, command: Command, address: string) => {
    const starts = await inRuns(runs, () => measureStart(command, address))
    const idle = medianOf(starts.map((start) => start.idle))
    const remark = `the first ${formatRuns([starts[0]?.ready ?? NaN], 'ms')}; ${formatRuns([idle], 'MB')} idle`
    const ready = starts.map((start) => start.ready)
    report.figure(`${name}: ready after`, ready, { unit: 'ms', goal: GOALS[name], remark })
  }
  const port = await findFreePort([settings.PORT, settings.CMS_PORT])
  const bare = `require('node:http').createServer((_, answer) => answer.end()).listen(${port}, '127.0.0.1')`
  await repeat('bare server', { command: process.execPath, args: ['-e', bare] }, `http://127.0.0.1:${port}`)
  const addresses = healthAddresses(settings)
  for (const service of portalServices(settings)) {
    const address = addresses[service.name]
    if (!address) continue
    const command = { ...service, env: { ...env, ...service.env } }
    await repeat(service.name, command, address)
    if (service.name !== 'portal') continue
    await measureStart(command, address, async (pid) => {
      const read = await readPages(new URL(address).origin, seconds)
      const name = `portal: memory after ${read} pages made anew in ${seconds} s`
      report.figure(name, readMemory(pid).resident, { unit: 'MB' })
    })
  }
})
