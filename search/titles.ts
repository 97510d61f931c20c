import { indexName, type SearchClient } from './client.ts'
import { SearchUnavailable } from './errors.ts'

/**
 * Ids of legal documents whose title contains all of the words, the last one perhaps half typed, in the engine's
 * order. Throws SearchUnavailable when the engine does not answer within the client's timeout.
 */
export async function findTitles(
  client: SearchClient,
  words: readonly string[],
  limit: number,
): Promise<string[]> {
  try {
    const { hits } = await client.engine
      .index<{ id: string }>(indexName(client, 'legal-documents'))
      .search(words.join(' '), {
        limit,
        matchingStrategy: 'all',
        attributesToSearchOn: ['title', 'titleEn'],
        attributesToRetrieve: ['id'],
      })
    return hits.map(({ id }) => id)
  } catch (cause) {
    throw new SearchUnavailable('The search engine did not answer', { cause })
  }
}
