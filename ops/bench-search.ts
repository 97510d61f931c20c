import { join } from 'node:path'
import { readQueries } from '../cms/seed/queries.ts'
import { runBench, runParts } from './bench/bench.ts'
import { measureAblation } from './bench/search/ablation.ts'
import { measureBaseline } from './bench/search/baseline.ts'
import { measureCommunes } from './bench/search/communes.ts'
import { measureFallback } from './bench/search/fallback.ts'
import { measureKinds } from './bench/search/kinds.ts'
import { measureLoad } from './bench/search/load.ts'
import { measureOfficialForms } from './bench/search/official.ts'
import { assertConsistent, QUERY_FILES, shape, type SearchBench } from './bench/search/options.ts'
import { makePortalApi } from './bench/search/portalApi.ts'
import { measureFound } from './bench/search/relevance.ts'
import { copyData } from './bench/dataFolder.ts'
import { withSystem } from './bench/withSystem.ts'

const GOALS = { first1: 90, first3: 98, first10: 99, kindsFirst3: 90 }

/** How well the portal finds what people mean, over hits of all types. */
const measureRelevance = (bench: SearchBench): Promise<void> =>
  measureFound(bench, 'Relevance', bench.api.findResults, GOALS)

/**
 * npm run bench:search -- [--queries file.jsonl] [--only relevance,kinds,communes,baseline,fallback,official,ablation,load]
 *   [--seconds 60] [--rate 50] [--documents 100000] [--seed tinh] [--quick] [--keep] [--data folder] [--out report.json]
 *
 * Measures the search of the built portal on separate databases: relevance and speed. --keep keeps the data and the
 * logs; --data reuses such a folder and measures the load again. The exit code is 1 when a goal was missed or a part
 * failed.
 */
await runBench('bench-search', shape, async (given) => {
  const { options, folder } = given
  assertConsistent(options)
  const files = options.queries ? [options.queries] : QUERY_FILES
  const queries = (await Promise.all(files.map(readQueries))).flat()
  const [dataDir, pristineDir] = [join(folder, 'data'), join(folder, 'pristine')]
  await withSystem(given, dataDir, {}, async (system) => {
    if (!options.data) copyData(dataDir, pristineDir)
    const api = makePortalApi(system.portalUrl)
    await system.startPortal()
    await api.untilAnsweredBy('meilisearch')
    const bench: SearchBench = { ...given, queries, system, api, pristineDir }
    await runParts(bench, {
      relevance: measureRelevance,
      kinds: measureKinds,
      communes: measureCommunes,
      baseline: measureBaseline,
      fallback: measureFallback,
      official: measureOfficialForms,
      ablation: measureAblation,
      load: measureLoad,
    })
  })
})
