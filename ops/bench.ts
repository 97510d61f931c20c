import { join } from 'node:path'
import { attempt, type Bench } from './bench/bench.ts'
import { makeFigures } from './bench/figures.ts'
import { pinning } from './bench/machine.ts'
import { PARTS, readOptions, type Options, type PartName } from './bench/options.ts'
import { measureCached } from './bench/parts/cached.ts'
import { measureAllFloods } from './bench/parts/floods.ts'
import { measureLighthouse } from './bench/parts/lighthouse.ts'
import { measureMixed } from './bench/parts/mixed.ts'
import { measureNginx } from './bench/parts/nginx.ts'
import { measureOutage } from './bench/parts/outage.ts'
import { measureOverload } from './bench/parts/overload.ts'
import { measureUncached } from './bench/parts/uncached.ts'
import { checkBuild, openPortal, type OwnPortal } from './bench/portal.ts'
import { openFolder } from './benchSearch/folder.ts'
import { warnWhenBusy } from './benchSearch/report.ts'
import { makeProgress } from './start/progress.ts'

/**
 * npm run bench -- [--only cached,nginx,uncached,lighthouse,overload,floods,mixed,outage] [--quick] [--runs 5] [--seconds 10]
 *   [--minutes 10] [--outage-minutes 5] [--rate 1000] [--addresses 5000] [--url http://127.0.0.1:4321] [--data folder]
 *   [--mongodb mongodb://…] [--out .build/bench/bench.json] [--keep]
 *
 * Measures the built portal on a database of its own, or with --url one that runs; then parts that stop things are left
 * out. --data keeps its databases in a folder and goes on with them the next time. Figures go to the console, a JSON
 * file and a Markdown file. Ends with 1 when a goal was not reached or a part failed.
 */
const MEASURES: Record<PartName, (bench: Bench) => Promise<void>> = {
  cached: measureCached,
  nginx: measureNginx,
  uncached: measureUncached,
  lighthouse: measureLighthouse,
  overload: measureOverload,
  floods: measureAllFloods,
  mixed: measureMixed,
  outage: measureOutage,
}
/** Parts that bring a portal of their own: with a great many documents, or with its admin. */
const ON_THEIR_OWN: readonly PartName[] = ['floods', 'mixed', 'outage']

async function measure(options: Options, folder: string): Promise<boolean> {
  const progress = makeProgress()
  const figures = makeFigures(options)
  if (!options.url) checkBuild(progress)
  warnWhenBusy()
  console.log(`Pinning: ${pinning}`)
  const asked = PARTS.filter((part) => options.only.includes(part))
  let own: OwnPortal | undefined
  for (const part of asked) {
    console.log(`\n== ${part} ==`)
    await attempt(figures, part, async () => {
      if (ON_THEIR_OWN.includes(part)) {
        await own?.system.stop()
        own = undefined
        if (options.url) return figures.note(`${part}: left out, since it needs a portal of its own`)
      } else if (!options.url) own ??= await openPortal(join(folder, 'sample'), progress)
      await MEASURES[part]({ options, figures, progress, folder, url: options.url ?? '', ...own })
    })
  }
  await own?.system.stop()
  figures.close()
  figures.write(options.out)
  return figures.isGood()
}

const options = readOptions(process.argv.slice(2), process.env)
const { folder, leave } = openFolder({ data: options.data, keep: options.keep, prefix: 'bench-' })
process.exitCode = (await measure(options, folder).finally(leave)) ? 0 : 1
