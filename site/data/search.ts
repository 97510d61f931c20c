import {
  readQuestion,
  SearchUnavailable,
  toSegments,
  type SearchHit,
  type SearchInput,
  type SearchResult,
  type Segment,
} from '../../search/query.ts'
import { Broken } from './breaker.ts'
import { askEngine, hasEngine } from './searchEngine.ts'
import { searchDatabase } from './searchDatabase.ts'

export { SEARCH_TYPES, type SearchInput, type SearchResult, type SearchType } from '../../search/query.ts'

/** Hits on one page. */
export const HITS_PER_PAGE = 10

/** The answer when there is nothing to search for. */
export const findNothing = (query = '', page = 1): SearchResult => ({
  query,
  total: 0,
  hits: [],
  facets: { type: [] },
  engine: hasEngine ? 'meilisearch' : 'database',
  tookMs: 0,
  page,
  pages: 0,
})

/**
 * Searches what the public may read: by the engine, or by the database when the engine is away or not set up; the
 * answer says which. A query of signs alone finds nothing; an empty one lists everything.
 */
export async function searchPortal(asked: SearchInput): Promise<SearchResult> {
  const input = { hitsPerPage: HITS_PER_PAGE, page: 1, ...asked }
  const question = readQuestion(input.query)
  if (question.query !== '' && question.folded === '') return findNothing(question.query, input.page)
  if (!hasEngine) return searchDatabase(input)
  try {
    const found = await askEngine(input)
    return input.page > found.pages ? { ...found, page: input.page, hits: [] } : found
  } catch (failure) {
    if (failure instanceof SearchUnavailable || failure instanceof Broken) return searchInstead(input)
    throw failure
  }
}

/** The database finds fewer than the engine: a page that only the engine had becomes the first one. */
async function searchInstead(input: SearchInput & { page: number }): Promise<SearchResult> {
  const found = await searchDatabase(input)
  return input.page > Math.max(found.pages, 1) ? searchDatabase({ ...input, page: 1 }) : found
}

export type NamedHit = SearchHit & { nameSegments: Segment[] | null }

/** Hits with their everyday names in pieces, so that matches in them can be marked too. */
export function markNames({ hits, query }: SearchResult): NamedHit[] {
  const { terms } = readQuestion(query)
  return hits.map((hit) => ({
    ...hit,
    nameSegments: hit.plainName ? toSegments(hit.plainName, terms) : null,
  }))
}
