import { waitUntilHealthy } from '../../start/health.ts'
import type { SearchBench } from './options.ts'
import { measureFound } from './relevance.ts'

const GRACE_MS = 5000
const HEALTHY_WITHIN_MS = 20_000

/** Relevance of the portal's search with the engine stopped; the engine is restarted afterwards. */
export async function measureFallback(bench: SearchBench): Promise<void> {
  const { api, system } = bench
  const engine = system.service('search')
  await engine.stop(GRACE_MS)
  try {
    await api.untilAnsweredBy('database')
    const find = (query: string) => api.findResults(query, 'database')
    await measureFound(bench, 'Without the engine', find, { first3: 92 })
  } finally {
    engine.start()
    await waitUntilHealthy(engine, `${system.engineUrl}/health`, HEALTHY_WITHIN_MS)
    await api.untilAnsweredBy('meilisearch')
  }
}
