import {
  FACETS,
  isAt,
  PLACES,
  type FacetCount,
  type SearchDocument,
  type SearchFilters,
  type SearchType,
} from '../../search/query.ts'
import { applyFacets, type Facet } from '../facets.ts'

const facetsOf = (type: SearchType): Facet<SearchDocument>[] =>
  FACETS[type].map((name) => ({ name, valuesOf: (doc) => doc.facets[name] ?? [] }))

/** Whether a document has a chosen value of every facet of its type; other facets are ignored. */
export const fits = (type: SearchType, doc: SearchDocument, filters: SearchFilters): boolean =>
  isAt(filters[PLACES], doc) && applyFacets([doc], facetsOf(type), filters).matches.length === 1

/** The number of documents for each value under the filters of all other facets; the most common value first. */
export function countFacets(
  type: SearchType,
  docs: readonly SearchDocument[],
  filters: SearchFilters,
): Record<string, FacetCount[]> {
  const here = docs.filter((doc) => isAt(filters[PLACES], doc))
  const { counts } = applyFacets(here, facetsOf(type), filters)
  const toList = (values: Map<string, number>): FacetCount[] =>
    [...values].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
  return Object.fromEntries(Object.entries(counts).map(([facet, values]) => [facet, toList(values)]))
}
