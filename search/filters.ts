import { FACETS } from './settings.ts'
import type { SearchType } from './types.ts'

/** Chosen values per facet; a hit must have one of the values of every given facet. */
export type SearchFilters = Record<string, readonly string[] | undefined>

/** The filter for the places of a search, see documents/sites.ts. Readers cannot choose it. */
export const PLACES = 'sites'

const MAX_VALUES = 50
const MAX_LENGTH = 200

/** Quotes a value for the engine's filter language; nothing in it can end the quotes. */
export function quote(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** Filter expressions for the facets of a type; other facets, empty lists and overlong values are left out. */
export function toFilter(type: SearchType, filters: SearchFilters): string[] {
  const places = filters[PLACES]
  const at = places ? [`${PLACES} IN [${places.map(quote).join(', ')}]`] : []
  const chosen = FACETS[type].flatMap((facet) => {
    const values = Object.hasOwn(filters, facet) ? (filters[facet] ?? []) : []
    const usable = values.filter((value) => value !== '' && value.length <= MAX_LENGTH).slice(0, MAX_VALUES)
    return usable.length > 0 ? [`facets.${facet} IN [${usable.map(quote).join(', ')}]`] : []
  })
  return [...at, ...chosen]
}
