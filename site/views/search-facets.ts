import { sortByName } from '../../cms/content/order.ts'
import { searchedBy } from '../../cms/content/types/index.ts'
import { useText } from '../i18n/index.ts'
import type { search } from '../i18n/search.ts'
import type { Locale } from '../paths.ts'
import type { SearchedType } from './search-asked.ts'

/** Query parameter of a facet. */
export type FacetName = keyof (typeof search)['vi']['filters']

/** The facets of each type in display order; the same names as in the index. */
export const FACETS_OF: Record<SearchedType, readonly FacetName[]> = searchedBy('facets')

/** Names of facet values that are documents: facet -> slug -> name. */
type Names = Record<string, ReadonlyMap<string, string>>

const YEAR = /^\d{4}$/

/** The possible values of a facet with their names; undefined for years and for names of documents. */
function wordsOf(facet: FacetName, locale: Locale): Record<string, string> | undefined {
  const { agencies, documents, events, procedures, search } = useText(locale)
  const words: Partial<Record<FacetName, Record<string, string>>> = {
    tiers: procedures.words.tiers,
    audiences: procedures.words.audiences,
    onlineLevel: procedures.words.levels,
    kind: documents.kinds,
    eventKind: events.kinds,
    status: documents.statuses,
    tier: agencies.tiers,
    audience: search.eventAudiences,
  }
  return words[facet]
}

/** All values of a facet with a fixed set of values, in order; undefined for other facets. */
export function closedValues(facet: FacetName): string[] | undefined {
  const words = wordsOf(facet, 'vi')
  return words && Object.keys(words)
}

/** Whether a facet can have this value; existing agencies, fields and issuers are not known here. */
export function isFacetValue(facet: FacetName, value: string): boolean {
  if (facet === 'year') return YEAR.test(value)
  return closedValues(facet)?.includes(value) ?? true
}

/** The display name of a value; the value itself when it has none. */
export function facetLabel(facet: FacetName, value: string, names: Names, locale: Locale): string {
  const words = wordsOf(facet, locale)
  if (words && Object.hasOwn(words, value)) return words[value] ?? value
  return names[facet]?.get(value) ?? value
}

/** Options in display order: years descending, known values in their own order, all others by name. */
export function inFacetOrder<O extends { value: string; label: string }>(
  facet: FacetName,
  options: readonly O[],
): O[] {
  if (facet === 'year') return options.toSorted((a, b) => b.value.localeCompare(a.value))
  const order = closedValues(facet)
  if (!order) return sortByName(options, ({ label }) => label)
  const placeOf = ({ value }: O) => {
    const place = order.indexOf(value)
    return place < 0 ? Number.MAX_SAFE_INTEGER : place
  }
  return options.toSorted((a, b) => placeOf(a) - placeOf(b))
}
