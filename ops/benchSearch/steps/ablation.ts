import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from '../bench.ts'
import { measureBaselineOf } from './baseline.ts'
import { makePortalApi } from '../portalApi.ts'
import { rankQueries } from '../relevance.ts'
import { openSystem } from '../system.ts'
import { tellRelevance } from '../tellRelevance.ts'

/**
 * The same on a copy of the province without the everyday names that are one of the queries, word for word: whoever
 * wrote those names knew such queries, and a query that is a name proves little.
 */
export async function measureAblation({
  queries,
  options,
  report,
  progress,
  pristineDir,
}: Bench): Promise<void> {
  const dataDir = `${pristineDir}-without-names`
  cpSync(pristineDir, dataDir, { recursive: true })
  const system = await openSystem(dataDir, progress)
  const api = makePortalApi(system.portalUrl)
  try {
    const names = join(import.meta.dirname, '../children/removeNames.ts')
    await system.runFile('Removing names that are queries', [names, options.queries])
    await system.run('Rebuilding the index without them', ['reindex'])
    await system.startPortal()
    await api.untilAnsweredBy('meilisearch')
    const ranked = await rankQueries(queries, (query) => api.findCodes(query, 'all types', 'meilisearch'))
    tellRelevance(report, 'Relevance without the names that are queries, among all types', ranked)
    await measureBaselineOf({ queries, report, system }, 'without the names that are queries')
  } finally {
    api.close()
    await system.stop()
    if (!options.keep) rmSync(dataDir, { recursive: true, force: true })
  }
}
