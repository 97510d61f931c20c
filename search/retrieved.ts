import type { SearchFilters } from './filters.ts'
import type { Candidate, Ranked } from './rank.ts'
import type { FacetCount, SearchType } from './types.ts'

/** A request for candidates, to the engine or to the database. */
export type RetrieveAsked = {
  types: readonly SearchType[]
  /** Chosen values per facet, for one type; empty for several. */
  filters: SearchFilters
  /** Most candidates per type. */
  limit: number
  /** Types whose documents the caller has: only their ids are returned, which saves reading and sending the rest. */
  byId?: readonly SearchType[]
}

/** What was found of one type. */
export type Retrieved<D extends Ranked = Ranked> = {
  /** In the engine's order, best first. */
  candidates: Candidate<D>[]
  /** Total number of matches, estimated where they are many. */
  total: number
  /** Per facet, the number of documents for each value, regardless of the choice in that facet. */
  facets: Record<string, FacetCount[]>
}
