import type {
  FederatedMultiSearchParams,
  MatchingStrategies,
  MultiSearchQueryWithFederation,
} from 'meilisearch'
import { indexName, type SearchClient } from './client.ts'
import { toFilter, type SearchFilters } from './filters.ts'
import type { Question } from './question.ts'
import { FACETS } from './settings.ts'
import type { SearchType } from './types.ts'

/** How much a type counts when hits of all types are mixed: what people come for first. */
const TYPE_WEIGHT: Record<SearchType, number> = {
  procedures: 1,
  'life-events': 0.98,
  agencies: 0.96,
  pages: 0.94,
  'legal-documents': 0.92,
  news: 0.9,
}
const KEY_WEIGHT = 20
const NAME_WEIGHT = 10
const EXACT_WEIGHT = 1.1
const LAST_WEIGHT = 0.95
/** Hits that share only a small part of a long query are noise. */
const MIN_SCORE = 0.3
const CROP = ['body:36', 'bodyEn:36']
const SHOWN = [
  'id',
  'type',
  'code',
  'path',
  'title',
  'titleEn',
  'names',
  'namesEn',
  'summary',
  'summaryEn',
].concat(['context', 'contextEn', 'standing', 'date'])

// No attributesToSearchOn: the engine refuses the whole request when one index is still empty. Keys and accent-exact
// words are spelled so that they meet nothing but their own fields.
type Query = MultiSearchQueryWithFederation

/**
 * Ways to let go of words when no document has them all: the last ones, or the ones most documents have. The first
 * suits names being typed, the second questions; a code or number is searched whole.
 */
function strategies(question: Question): { matchingStrategy: MatchingStrategies; weight: number }[] {
  if (question.isOfficial) return [{ matchingStrategy: 'all', weight: 1 }]
  const byFrequency = { matchingStrategy: 'frequency' as const, weight: 1 }
  if (question.terms.size < 2) return [byFrequency]
  return [byFrequency, { matchingStrategy: 'last', weight: LAST_WEIGHT }]
}

function toQueries(client: SearchClient, type: SearchType, question: Question, filter: string[]): Query[] {
  const shown = { filter, attributesToRetrieve: SHOWN, attributesToCrop: CROP }
  const make = (q: string, weight: number, more: Partial<Query> = {}): Query => ({
    indexUid: indexName(client, type),
    q,
    ...shown,
    ...more,
    federationOptions: { weight: weight * TYPE_WEIGHT[type] },
  })
  const [first] = strategies(question)
  // Quoted, so that number 15 is not also the beginning of number 154.
  const byKeys = question.keys.map((key, at) => make(`"${key}"`, KEY_WEIGHT - at))
  const byName = question.nameKeys.map((key, at) => make(`"${key}"`, NAME_WEIGHT - at))
  const byAccents = question.exact
    ? [make(question.exact, EXACT_WEIGHT, { matchingStrategy: first?.matchingStrategy })]
    : []
  const byWords = strategies(question).map(({ matchingStrategy, weight }) =>
    make(question.folded, weight, { matchingStrategy, rankingScoreThreshold: MIN_SCORE }),
  )
  return [...byKeys, ...byName, ...byAccents, ...byWords]
}

/**
 * One request for hits of some types together: codes and numbers first, then whole names, then words with their
 * accents, then folded words. A hit found in several ways counts once, with its best rank.
 */
export function toHitsRequest(
  client: SearchClient,
  types: readonly SearchType[],
  question: Question,
  { filters, offset, limit }: { filters: SearchFilters; offset: number; limit: number },
): FederatedMultiSearchParams {
  const facets = (type: SearchType) =>
    types.length === 1 ? FACETS[type].map((facet) => `facets.${facet}`) : []
  return {
    federation: {
      offset,
      limit,
      facetsByIndex: Object.fromEntries(
        types.map((type) => [indexName(client, type), ['type', ...facets(type)]]),
      ),
      mergeFacets: {},
    },
    queries: types.flatMap((type) => toQueries(client, type, question, toFilter(type, filters))),
  }
}
