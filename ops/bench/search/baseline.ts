import type { Index } from 'meilisearch'
import { indexName, settle, type SearchClient } from '../../../search/client.ts'
import type { SearchDocument, SearchType } from '../../../search/types.ts'
import type { SearchBench } from './options.ts'
import { measureFound } from './relevance.ts'

/** An index as a plain site would have it: the texts of its documents, with default settings. */
export const BASELINE = 'baseline'

/** What a plain site would index: the displayed texts, without the derived fields and keys of our search. */
const FIELDS = [
  ...(['code', 'type', 'title', 'titleEn', 'names', 'namesEn'] as const),
  ...(['summary', 'summaryEn', 'body', 'bodyEn'] as const),
]
const READ_AT_ONCE = 1000
/** Batches sent before waiting for the engine, which merges them. */
const ADDITIONS_AT_ONCE = 10

type Plain = Pick<SearchDocument, 'id' | (typeof FIELDS)[number]>

async function* readIndex(client: SearchClient, type: SearchType): AsyncGenerator<Plain[]> {
  const index = client.engine.index<Plain>(indexName(client, type))
  const page = { fields: ['id' as const, ...FIELDS], limit: READ_AT_ONCE }
  for (let offset = 0; ; offset += READ_AT_ONCE) {
    const { results, total } = await index.getDocuments({ ...page, offset })
    if (results.length > 0) yield results
    if (offset + READ_AT_ONCE >= total) return
  }
}

/** Copies the documents of our indexes into a new index with default settings, in the same engine. */
export async function fillBaseline(client: SearchClient, types: readonly SearchType[]): Promise<void> {
  await settle(client.engine.createIndex(BASELINE, { primaryKey: 'key' }))
  const waiting: ReturnType<Index['addDocuments']>[] = []
  const settleAll = async () => {
    for (const adding of waiting.splice(0)) await settle(adding)
  }
  for (const type of types) {
    for await (const documents of readIndex(client, type)) {
      // Ids are unique within their type only.
      const keyed = documents.map(({ id, ...fields }) => ({ key: `${type}-${id}`, ...fields }))
      const adding = client.engine.index(BASELINE).addDocuments(keyed)
      await adding
      if (waiting.push(adding) >= ADDITIONS_AT_ONCE) await settleAll()
    }
  }
  await settleAll()
}

/** The codes of the first ten hits for a query as typed. */
export async function findInBaseline(client: SearchClient, query: string): Promise<string[]> {
  const { hits } = await client.engine.index<Plain>(BASELINE).search(query, { limit: 10 })
  return hits.map(({ code }) => code ?? '')
}

/**
 * Relevance of plain Meilisearch for the procedures, with queries as typed; without other types, no hit can displace
 * them. The index is deleted afterwards, so that it does not affect other measurements.
 * @param what describes the documents, when they are not those of the sample
 */
export async function measureBaseline(
  bench: Pick<SearchBench, 'queries' | 'report' | 'system'>,
  what = '',
): Promise<void> {
  const { client } = bench.system
  await fillBaseline(client, ['procedures'])
  const title = `Meilisearch with default settings, procedures alone${what}`
  await measureFound(bench, title, (query) => findInBaseline(client, query))
  await client.engine.deleteIndexIfExists(BASELINE)
}
