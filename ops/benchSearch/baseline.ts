import type { Index } from 'meilisearch'
import { indexName, settle, type SearchClient } from '../../search/client.ts'
import type { SearchDocument, SearchType } from '../../search/types.ts'

/** An index as a plain site would have it: the texts of its documents, and every setting as it comes. */
export const BASELINE = 'baseline'

/** What a plain site would index: what it shows. None of the twins and keys that our search adds. */
const FIELDS = [
  ...(['code', 'type', 'title', 'titleEn', 'names', 'namesEn'] as const),
  ...(['summary', 'summaryEn', 'body', 'bodyEn'] as const),
]
const READ_AT_ONCE = 1000
/** Additions the engine is given before it is waited for: it makes one of them. */
const ADDITIONS_AT_ONCE = 10

type Plain = Pick<SearchDocument, 'id' | (typeof FIELDS)[number]>

async function* readIndex(client: SearchClient, type: SearchType): AsyncGenerator<Plain[]> {
  const index = client.engine.index<Plain>(indexName(client, type))
  for (let offset = 0; ; offset += READ_AT_ONCE) {
    const { results, total } = await index.getDocuments({
      fields: ['id', ...FIELDS],
      limit: READ_AT_ONCE,
      offset,
    })
    if (results.length > 0) yield results
    if (offset + READ_AT_ONCE >= total) return
  }
}

/**
 * Copies what our indexes hold into one new index with default settings, in the same engine.
 * @returns the number of documents
 */
export async function fillBaseline(
  client: SearchClient,
  types: readonly SearchType[],
  onProgress: (written: number) => void = () => undefined,
): Promise<number> {
  await settle(client.engine.createIndex(BASELINE, { primaryKey: 'key' }))
  let written = 0
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
      waiting.push(adding)
      written += documents.length
      if (waiting.length >= ADDITIONS_AT_ONCE) await settleAll()
      onProgress(written)
    }
  }
  await settleAll()
  return written
}

/** Takes the index away again, so that nothing else is measured beside it. */
export async function removeBaseline(client: SearchClient): Promise<void> {
  await client.engine.deleteIndexIfExists(BASELINE)
}

/** The codes of the first ten hits for a query as it was typed. */
export async function findInBaseline(client: SearchClient, query: string): Promise<string[]> {
  const { hits } = await client.engine.index<Plain>(BASELINE).search(query, { limit: 10 })
  return hits.map(({ code }) => code ?? '')
}

/** Titles of up to `count` documents of a type, from the middle of its index. */
export async function readTitles(client: SearchClient, type: SearchType, count: number): Promise<string[]> {
  const index = client.engine.index<Plain>(indexName(client, type))
  const { total } = await index.getDocuments({ fields: ['title'], limit: 1 })
  const offset = Math.max(0, Math.floor((total - count) / 2))
  const { results } = await index.getDocuments({ fields: ['title'], limit: count, offset })
  return results.map(({ title }) => title).filter(Boolean)
}
