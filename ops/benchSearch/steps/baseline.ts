import { fillBaseline, findInBaseline, removeBaseline } from '../baseline.ts'
import type { Bench } from '../bench.ts'
import { rankQueries } from '../relevance.ts'
import { tellRelevance } from '../tellRelevance.ts'

/** The same procedures in Meilisearch as it comes, asked with what was typed. No other types can stand above them. */
export async function measureBaseline({ queries, report, system: { client } }: Bench): Promise<void> {
  await fillBaseline(client, ['procedures'])
  const ranked = await rankQueries(queries, (query) => findInBaseline(client, query))
  tellRelevance(report, 'Meilisearch with default settings, procedures alone', ranked)
  await removeBaseline(client)
}
