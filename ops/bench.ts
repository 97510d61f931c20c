import { join } from 'node:path'
import { runBench, runParts } from './bench/bench.ts'
import { pinning } from './bench/machine.ts'
import { measureCached } from './bench/portal/cached.ts'
import { measureAllFloods } from './bench/portal/floods.ts'
import { measureLighthouse } from './bench/portal/lighthouse.ts'
import { measureMixed } from './bench/portal/mixed.ts'
import { measureNginx } from './bench/portal/nginx.ts'
import { settled, SHAPE, type PortalBench } from './bench/portal/options.ts'
import { measureOutage } from './bench/portal/outage.ts'
import { measureOverload } from './bench/portal/overload.ts'
import { openPinned } from './bench/portal/own.ts'
import { measureUncached } from './bench/portal/uncached.ts'
import type { System } from './bench/system.ts'

/**
 * npm run bench -- [--only cached,nginx,uncached,lighthouse,overload,floods,mixed,outage] [--quick] [--runs 5] [--seconds 10]
 *   [--minutes 10] [--outage-minutes 5] [--rate 1000] [--addresses 5000] [--url http://127.0.0.1:4321] [--data folder]
 *   [--mongodb mongodb://…] [--out .build/bench/bench.json] [--keep]
 *
 * Measures the built portal on a separate database, or with --url a running one, without the parts that stop
 * processes. --data keeps its databases in a folder and reuses them the next time. Figures go to the console, a JSON
 * file and a Markdown file. The exit code is 1 when a goal was missed or a part failed.
 */
await runBench('bench', SHAPE, async (given) => {
  const options = settled(given.options)
  const bench: PortalBench = { ...given, options, url: options.url ?? '' }
  bench.report.note(`Pinning: ${pinning}`)
  let shared: System | undefined
  const close = async () => {
    await shared?.stop()
    shared = undefined
  }
  /** On the portal shared by several parts. */
  const together = (measure: (on: PortalBench) => Promise<void>) => async () => {
    if (!options.url) shared ??= await openPinned(bench, join(bench.folder, 'sample'))
    await measure({ ...bench, system: shared, url: shared?.portalUrl ?? bench.url })
  }
  /** On a separate portal: with a large archive, or with its admin. */
  const alone = (measure: (on: PortalBench) => Promise<void>) => async () => {
    await close()
    if (options.url) return bench.report.note('a part was left out, since it needs a portal of its own')
    await measure(bench)
  }
  const parts = {
    cached: together(measureCached),
    nginx: together(measureNginx),
    uncached: together(measureUncached),
    lighthouse: together(measureLighthouse),
    overload: together(measureOverload),
    floods: alone(measureAllFloods),
    mixed: alone(measureMixed),
    outage: alone(measureOutage),
  }
  await runParts(bench, options.only, parts).finally(close)
})
