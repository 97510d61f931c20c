import type { SearchFilters } from './filters.ts'
import type { Candidate, Ranked } from './rank.ts'
import type { FacetCount, SearchType } from './types.ts'

/** What a question asks of whoever finds candidates: the engine or the database. */
export type RetrieveAsked = {
  types: readonly SearchType[]
  /** Chosen values per facet, for one type; empty for several. */
  filters: SearchFilters
  /** Candidates of each type, at most. */
  limit: number
  /** Types whose documents the asker has: of these only ids are told, which spares reading and sending the rest. */
  byId?: readonly SearchType[]
}

/** What was found of one type. */
export type Retrieved<D extends Ranked = Ranked> = {
  /** The engine's best first. */
  candidates: Candidate<D>[]
  /** How many there are in all, a good estimate where they are many. */
  total: number
  /** Per facet of the type, how many each value would leave whatever is chosen in its own facet. */
  facets: Record<string, FacetCount[]>
}
