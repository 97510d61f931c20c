import { sortByName } from '../../cms/content/order.ts'
import { searchedBy } from '../../cms/content/types/index.ts'
import { useText } from '../i18n/index.ts'
import type { search } from '../i18n/search.ts'
import type { Locale } from '../paths.ts'
import type { SearchedType } from './search-asked.ts'

/** Query parameter of a facet. */
export type FacetName = keyof (typeof search)['vi']['filters']

/** What each type can be filtered by, in the order shown; the same names as the index has. */
export const FACETS_OF: Record<SearchedType, readonly FacetName[]> = searchedBy('facets')

/** Names for the values of facets that are documents of their own: facet -> slug -> name. */
type Names = Record<string, ReadonlyMap<string, string>>

const YEAR = /^\d{4}$/

/** The values that a facet can have, with their names; undefined for years and for names of documents. */
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

/** All values of a facet whose values are known beforehand, in their order; undefined for any other. */
export function closedValues(facet: FacetName): string[] | undefined {
  const words = wordsOf(facet, 'vi')
  return words && Object.keys(words)
}

/** Whether a facet can have this value at all; which agencies, fields and issuers there are is not known here. */
export function isFacetValue(facet: FacetName, value: string): boolean {
  if (facet === 'year') return YEAR.test(value)
  return closedValues(facet)?.includes(value) ?? true
}

/** A value as people say it; itself when it has no name. */
export function facetLabel(facet: FacetName, value: string, names: Names, locale: Locale): string {
  const words = wordsOf(facet, locale)
  if (words && Object.hasOwn(words, value)) return words[value] ?? value
  return names[facet]?.get(value) ?? value
}

/** Options in the order shown: years from the newest, known values in their own order, else by name. */
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
