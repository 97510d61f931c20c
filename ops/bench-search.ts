import { cpSync, existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makePortalApi } from './benchSearch/portalApi.ts'
import { attempt, type Bench } from './benchSearch/bench.ts'
import { readOptions, STEPS, type Options, type StepName } from './benchSearch/options.ts'
import { openFolder } from './benchSearch/folder.ts'
import { readQueries } from './benchSearch/queries.ts'
import { makeReport, warnWhenBusy } from './benchSearch/report.ts'
import { measureAblation } from './benchSearch/steps/ablation.ts'
import { measureBaseline } from './benchSearch/steps/baseline.ts'
import { measureFallback } from './benchSearch/steps/fallback.ts'
import { measureLoad } from './benchSearch/steps/load.ts'
import { measureOfficialForms } from './benchSearch/steps/official.ts'
import { measureRelevance } from './benchSearch/steps/relevance.ts'
import { openSystem } from './benchSearch/system.ts'
import { root } from './root.ts'
import { builds } from './start/build.ts'
import { StartError } from './start/failure.ts'
import { makeProgress, type Progress } from './start/progress.ts'
import { isStale } from './start/stale.ts'

/**
 * npm run bench:search -- [--queries file.jsonl] [--out report.json] [--only relevance,baseline,fallback,official,
 * ablation,load] [--seconds 60] [--rate 50] [--documents 100000] [--seed tinh] [--keep] [--data folder]
 *
 * Measures the search of the built portal on databases of its own: how well it finds what people mean, and how fast.
 * --keep leaves the data and the logs behind; --data goes on with such a folder and measures the load again.
 * Ends with 1 when a target was not reached or a step failed.
 */
const MEASURES: Record<StepName, (bench: Bench) => Promise<void>> = {
  relevance: measureRelevance,
  baseline: measureBaseline,
  fallback: measureFallback,
  official: measureOfficialForms,
  ablation: measureAblation,
  load: measureLoad,
}
/** What a copy of a data folder needs of it. */
const NOT_COPIED = new Set(['bin', 'logs', 'search', 'engine.json'])

async function runSteps(bench: Bench): Promise<void> {
  for (const name of STEPS.filter((step) => bench.options.only.includes(step))) {
    console.log(`\n== ${name} ==`)
    await attempt(bench.report, name, () => MEASURES[name](bench))
  }
}

/** What is measured is the built portal, so it must be there; one that is older than its sources is told. */
function checkBuild(progress: Progress): void {
  const portal = builds.find(({ name }) => name === 'portal')
  if (!portal || !existsSync(join(root, portal.proof)))
    throw new StartError('The portal is not built.', 'Run npm run build.')
  if (isStale(root, portal))
    progress.tell('The built portal is older than its sources: npm run build makes it anew')
}

async function measure(options: Options, folder: string): Promise<boolean> {
  const progress = makeProgress()
  const report = makeReport(options)
  checkBuild(progress)
  warnWhenBusy()
  const queries = await readQueries(options.queries)
  const [dataDir, pristineDir] = [join(folder, 'data'), join(folder, 'pristine')]
  const system = await openSystem(dataDir, progress)
  const api = makePortalApi(system.portalUrl)
  try {
    if (!options.data)
      cpSync(dataDir, pristineDir, { recursive: true, filter: (file) => !NOT_COPIED.has(basename(file)) })
    await system.startPortal()
    await api.untilAnsweredBy('meilisearch')
    await runSteps({ options, queries, report, progress, system, api, pristineDir })
  } finally {
    api.close()
    await system.stop()
  }
  report.close()
  report.write(options.out)
  return report.isGood()
}

const options = readOptions(process.argv.slice(2))
const { folder, leave } = openFolder({ data: options.data, keep: options.keep, prefix: 'bench-search-' })
process.exitCode = (await measure(options, folder).finally(leave)) ? 0 : 1
