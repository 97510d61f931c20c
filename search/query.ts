import type { SearchResponse } from 'meilisearch'
import type { SearchClient } from './client.ts'
import { SearchUnavailable } from './errors.ts'
import type { SearchFilters } from './filters.ts'
import { toHit, type RawHit } from './hit.ts'
import { toHitsRequest } from './plan.ts'
import { readQuestion, type Question } from './question.ts'
import {
  SEARCH_TYPES,
  type FacetCount,
  type SearchLocale,
  type SearchResult,
  type SearchType,
} from './types.ts'

export { isSearchAlive } from './indexes.ts'
export { makeSearchClient, type SearchClient } from './client.ts'
export { SearchUnavailable } from './errors.ts'
export type { SearchFilters } from './filters.ts'
export { toSearchDocument } from './documents.ts'
export { fold, tokens } from './fold.ts'
export { toHit } from './hit.ts'
export { readDocumentNumber, readProcedureCode, type DocumentNumber } from './officialKeys.ts'
export { cleanQuery } from './cleanQuery.ts'
export { isLoggable, looksPersonal } from './privacy.ts'
export { readQuestion, type Question, type Vocabulary } from './question.ts'
export { compileSynonyms, type SynonymRule } from './synonymRules.ts'
export { findNames, weigh, type NameHit } from './names/findNames.ts'
export { makeNameIndex, type NameEntry, type NameIndex } from './names/nameIndex.ts'
export { blend, nameId, rank, toNameEntry, type Candidate } from './rank.ts'
export { toSegments, toSnippet } from './segments.ts'
export { FACETS } from './settings.ts'
export * from './types.ts'

export type SearchInput = {
  query: string
  /** One type, or all when left out. */
  type?: SearchType
  /** Only with a type. */
  filters?: SearchFilters
  /** From 1. */
  page?: number
  hitsPerPage?: number
  locale?: SearchLocale
}

type Response = SearchResponse<RawHit>

/** Hits beyond this are not reachable by paging, as the engine ranks no further. */
const MAX_HITS = 1000

function bounded(value: number | undefined, fallback: number, most: number): number {
  const whole = Math.trunc(Number(value ?? fallback))
  return Number.isFinite(whole) ? Math.min(Math.max(whole, 1), most) : fallback
}

async function ask(client: SearchClient, params: ReturnType<typeof toHitsRequest>): Promise<Response> {
  try {
    return await client.engine.multiSearch<typeof params, RawHit>(params)
  } catch (cause) {
    throw new SearchUnavailable('The search engine did not answer', { cause })
  }
}

function toFacets(distribution: Response['facetDistribution']): Record<string, FacetCount[]> {
  const entries = Object.entries(distribution ?? {}).map(([name, counts]): [string, FacetCount[]] => [
    name.replace(/^facets\./, ''),
    Object.entries(counts)
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'vi')),
  ])
  return Object.fromEntries(entries)
}

/** Counts of every type for the tabs, whatever type and filters are chosen. */
async function countTypes(client: SearchClient, question: Question): Promise<FacetCount[]> {
  const request = toHitsRequest(client, SEARCH_TYPES, question, { filters: {}, offset: 0, limit: 0 })
  const { facetDistribution } = await ask(client, request)
  return toFacets(facetDistribution).type ?? []
}

/**
 * Searches one type or all types together. Codes and numbers come first, then words with the right accents, then
 * words without. Any string is a valid query; an empty one lists everything.
 * Throws SearchUnavailable when the engine does not answer within the client's timeout.
 */
export async function search(client: SearchClient, input: SearchInput): Promise<SearchResult> {
  const started = performance.now()
  const question = readQuestion(input.query)
  const hitsPerPage = bounded(input.hitsPerPage, 10, 100)
  const page = bounded(input.page, 1, Math.ceil(MAX_HITS / hitsPerPage))
  const types = input.type ? [input.type] : SEARCH_TYPES
  const window = {
    filters: input.type ? (input.filters ?? {}) : {},
    offset: (page - 1) * hitsPerPage,
    limit: hitsPerPage,
  }
  const [response, counts] = await Promise.all([
    ask(client, toHitsRequest(client, types, question, window)),
    input.type ? countTypes(client, question) : null,
  ])
  const facets = toFacets(response.facetDistribution)
  const total = (facets.type ?? []).reduce((sum, { count }) => sum + count, 0)
  return {
    query: question.query,
    total,
    hits: response.hits.map((hit) => toHit(hit, question.terms, input.locale ?? 'vi')),
    facets: { ...facets, type: counts ?? facets.type ?? [] },
    engine: 'meilisearch',
    tookMs: Math.round(performance.now() - started),
    page,
    pages: Math.ceil(Math.min(total, MAX_HITS) / hitsPerPage),
  }
}
