import type { MultiSearchParams } from 'meilisearch'
import { indexName, type SearchClient } from './client.ts'
import { SearchUnavailable } from './errors.ts'
import { quote } from './filters.ts'
import type { RawHit } from './hit.ts'
import type { Question } from './question.ts'
import type { SearchDocument } from './types.ts'
import { termsOf, toWords } from './words.ts'

type Body = Pick<SearchDocument, 'id' | 'body' | 'bodyEn'>

/** A hit whose names and summary contain this share of the words shows by itself why it was found. */
const ENOUGH = 0.5

/** Whether names and summary contain so few of the words that the answer must be in the text. */
function needsBody(hit: RawHit, terms: ReadonlySet<string>): boolean {
  const shown = [hit.title, hit.titleEn, ...hit.names, ...hit.namesEn, hit.summary, hit.summaryEn]
  const met = new Set(toWords(shown.join(' ')).flatMap((word) => termsOf(word, terms)))
  return met.size < ENOUGH * terms.size
}

async function findBodies(client: SearchClient, hits: readonly RawHit[]): Promise<Map<string, Body>> {
  const types = [...new Set(hits.map(({ type }) => type))]
  const queries = types.map((type) => {
    const ids = hits.filter((hit) => hit.type === type).map(({ id }) => quote(id))
    const attributesToRetrieve = ['id', 'body', 'bodyEn']
    return {
      indexUid: indexName(client, type),
      filter: `id IN [${ids.join(', ')}]`,
      limit: ids.length,
      attributesToRetrieve,
    }
  })
  const { results } = await client.engine.multiSearch<MultiSearchParams, Body>({ queries })
  return new Map(
    results.flatMap((result, at) => result.hits.map((body) => [`${types[at]} ${body.id}`, body])),
  )
}

/**
 * The hits of one page with their texts, where names and summary contain few of the words. Candidates come without
 * texts, as those of hundreds would have to be read. Throws SearchUnavailable when the engine does not answer in time.
 */
export async function withBodies(
  client: SearchClient,
  { terms }: Pick<Question, 'terms'>,
  hits: readonly RawHit[],
): Promise<RawHit[]> {
  const bare = hits.filter((hit) => !hit._formatted && needsBody(hit, terms))
  if (bare.length === 0 || terms.size === 0) return [...hits]
  try {
    const bodies = await findBodies(client, bare)
    return hits.map((hit) => {
      const found = bodies.get(`${hit.type} ${hit.id}`)
      return found ? { ...hit, _formatted: { body: found.body, bodyEn: found.bodyEn } } : hit
    })
  } catch (cause) {
    throw new SearchUnavailable('The search engine did not answer', { cause })
  }
}
