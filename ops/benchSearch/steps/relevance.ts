import type { Bench } from '../bench.ts'
import { AMONG } from '../portalApi.ts'
import { rankQueries } from '../relevance.ts'
import { tellRelevance } from '../tellRelevance.ts'

const TARGETS = { first1: 80, first3: 95, first10: 99, kindsFirst3: 90 }

/** How well the portal finds what people mean, among hits of all types and among procedures. */
export async function measureRelevance({ queries, report, api }: Bench): Promise<void> {
  for (const among of AMONG) {
    const ranked = await rankQueries(queries, (query) => api.findCodes(query, among, 'meilisearch'))
    tellRelevance(report, `Relevance among ${among}`, ranked, TARGETS)
  }
}
