import { runBench, runParts } from './bench/bench.ts'
import { pinning } from './bench/machine.ts'
import { measureCached } from './bench/portal/cached.ts'
import { measureAllFloods } from './bench/portal/floods.ts'
import { measureLighthouse } from './bench/portal/lighthouse.ts'
import { measureMixed } from './bench/portal/mixed.ts'
import { measureNginx } from './bench/portal/nginx.ts'
import { shape } from './bench/portal/options.ts'
import { measureOutage } from './bench/portal/outage.ts'
import { measureOverload } from './bench/portal/overload.ts'
import { onItsOwn, type PortalBench } from './bench/portal/own.ts'
import { measureUncached } from './bench/portal/uncached.ts'

/** On one portal, one after the other. */
const TOGETHER = {
  cached: measureCached,
  nginx: measureNginx,
  uncached: measureUncached,
  lighthouse: measureLighthouse,
  overload: measureOverload,
}
/** On a portal of their own: with a large archive, or with its admin. */
const ALONE = { floods: measureAllFloods, mixed: measureMixed, outage: measureOutage }

/**
 * npm run bench -- [--only cached,nginx,uncached,lighthouse,overload,floods,mixed,outage] [--quick] [--runs 5] [--seconds 10]
 *   [--minutes 10] [--outage-minutes 5] [--rate 1000] [--addresses 5000] [--url http://127.0.0.1:4321] [--data folder]
 *   [--mongodb mongodb://…] [--out .build/bench/bench.json] [--keep]
 *
 * Measures the built portal on a separate database, or with --url a running one, without the parts that stop
 * processes. --data keeps its databases in a folder and reuses them the next time. Figures go to the console, a JSON
 * file and a Markdown file. The exit code is 1 when a goal was missed or a part failed.
 */
await runBench('bench', shape, async (given) => {
  const { options, report } = given
  const bench: PortalBench = { ...given, url: options.url ?? '' }
  report.note(`Pinning: ${pinning}`)
  const isAsked = (parts: object) => options.only.some((name) => name in parts)
  if (options.url) {
    await runParts(bench, TOGETHER)
    if (isAsked(ALONE))
      report.note(`${Object.keys(ALONE).join(', ')}: left out, on a portal that runs already`)
    return
  }
  if (isAsked(TOGETHER)) await onItsOwn(bench, 'sample', {}, (own) => runParts(own, TOGETHER))
  await runParts(bench, ALONE)
})
