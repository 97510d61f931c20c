import type { Bench } from '../bench.ts'
import { AMONG } from '../portalApi.ts'
import { rankQueries } from '../relevance.ts'
import { tellRelevance } from '../tellRelevance.ts'
import { waitUntilHealthy } from '../../start/health.ts'

const TARGETS = { first3: 85 }
const GRACE_MS = 5000
const HEALTHY_WITHIN_MS = 20_000

/** The same with the engine stopped; it runs again afterwards. */
export async function measureFallback({ queries, report, api, system }: Bench): Promise<void> {
  const engine = system.service('search')
  await engine.stop(GRACE_MS)
  try {
    await api.untilAnsweredBy('database')
    for (const among of AMONG) {
      const ranked = await rankQueries(queries, (query) => api.findCodes(query, among, 'database'))
      tellRelevance(report, `Without the engine, among ${among}`, ranked, TARGETS)
    }
  } finally {
    engine.start()
    await waitUntilHealthy(engine, `${system.engineUrl}/health`, HEALTHY_WITHIN_MS)
    await api.untilAnsweredBy('meilisearch')
  }
}
