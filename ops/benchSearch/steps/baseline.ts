import { fillBaseline, findInBaseline, removeBaseline } from '../baseline.ts'
import type { Bench } from '../bench.ts'
import { rankQueries } from '../relevance.ts'
import { tellRelevance } from '../tellRelevance.ts'

const TITLE = 'Meilisearch with default settings, procedures alone'

/**
 * The same procedures in Meilisearch as it comes, asked with what was typed. No other types can stand above them.
 * @param what is said of the documents, when they are not those of the sample
 */
export async function measureBaselineOf(
  { queries, report, system: { client } }: Pick<Bench, 'queries' | 'report' | 'system'>,
  what?: string,
): Promise<void> {
  await fillBaseline(client, ['procedures'])
  const ranked = await rankQueries(queries, (query) => findInBaseline(client, query))
  tellRelevance(report, what ? `${TITLE}, ${what}` : TITLE, ranked)
  await removeBaseline(client)
}

/** The same for the sample as it is. */
export const measureBaseline = (bench: Bench): Promise<void> => measureBaselineOf(bench)
