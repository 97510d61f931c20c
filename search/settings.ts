import type { Settings } from 'meilisearch'
import { searchedBy } from '../cms/content/types/index.ts'
import { SEARCH_TYPES, type SearchType } from './types.ts'

/** Facets of each type, also the only ones it can be filtered by. */
export const FACETS: Record<SearchType, readonly string[]> = searchedBy('facets')

/** Fields that hold words as accents make them; a typo there would undo what they are for. */
export const EXACT_FIELDS = ['titleExact', 'namesExact'] as const
/** Fields of names with folded words. */
export const NAME_FIELDS = ['names', 'title', 'namesEn', 'titleEn'] as const
const TEXT_FIELDS = ['summary', 'summaryEn', 'details', 'body', 'bodyEn'] as const
const CODES_AND_NAMES = ['code', ...EXACT_FIELDS]

/** Equality is all that is asked of facets and keys; each feature left out makes the index smaller and quicker to fill. */
function filterable(type: SearchType): Settings['filterableAttributes'] {
  const facets = FACETS[type].map((facet) => `facets.${facet}`)
  const features = { facetSearch: false, filter: { equality: true, comparison: false } }
  return [{ attributePatterns: ['id', 'keys', 'sites', ...facets], features }]
}

/** What every index has; the reasons are the same for all. */
function common(type: SearchType): Settings {
  return {
    // The accent-exact twins stand above the folded fields: "bản đồ" must not rank "bán đồ" equal. Keys of codes and of
    // whole names are found by filter, not here.
    searchableAttributes: [...CODES_AND_NAMES, ...NAME_FIELDS, ...TEXT_FIELDS],
    filterableAttributes: filterable(type),
    // Values are listed, never searched.
    facetSearch: false,
    sortableAttributes: ['date'],
    // Synonyms are the editors' and come with each question as further readings of it: here they would cost time in
    // every search, and a change of one would mean indexing everything anew.
    synonyms: {},
    // Folded Vietnamese has no safe stop words: "cho", "la", "va" are also "chợ", "lá", "vá".
    stopWords: [],
    // A number with another digit is another number.
    typoTolerance: { enabled: true, disableOnAttributes: CODES_AND_NAMES, disableOnNumbers: true },
    // The name of the last word half typed: "dang ky tam tr".
    prefixSearch: 'indexingTime',
    faceting: { maxValuesPerFacet: 300 },
    // Only caps the totals told: retrieve.ts asks for no more than a thousand hits.
    pagination: { maxTotalHits: 1_000_000 },
    // A search of very common words gives its best so far rather than keep others waiting.
    searchCutoffMs: 50,
  }
}

/** In force before repealed, then the newest, among what answers equally well. */
const LAST_RULES = ['standing:desc', 'date:desc']

/**
 * A few dozen documents: everything is weighed. What has all the words; the fewest typos; a name before a text; words
 * side by side; the very words.
 */
function settingsOfFew(type: SearchType): Settings {
  const base = common(type)
  return {
    ...base,
    rankingRules: ['words', 'typo', 'attribute', 'proximity', 'exactness', ...LAST_RULES],
    // Most syllables have two to five letters, and with one letter changed those of four are another syllable ("sinh",
    // "kinh", "tinh"): below five a typo finds noise. Misspelt syllables are read by search/spelling.
    typoTolerance: { ...base.typoTolerance, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
    proximityPrecision: 'byWord',
  }
}

/**
 * Thousands of documents: no rule that looks at each of many thousand matches. The order of fields ('attribute') was
 * more than half the time of a search: names are asked for in a query of their own instead, see plan.ts.
 */
function settingsOfMany(type: SearchType): Settings {
  const base = common(type)
  return {
    ...base,
    rankingRules: ['words', 'typo', 'proximity', 'exactness', ...LAST_RULES],
    // With one letter changed a word of five letters meets a dozen others, each in thousands of texts.
    typoTolerance: { ...base.typoTolerance, minWordSizeForTypos: { oneTypo: 6, twoTypos: 12 } },
    proximityPrecision: 'byWord',
  }
}

const SIZES = searchedBy('size')
const settingsOf = (type: SearchType) => (SIZES[type] === 'few' ? settingsOfFew(type) : settingsOfMany(type))

/** What types have beside the settings of their size. */
const OWN: Partial<Record<SearchType, Settings>> = {
  news: {
    // It has neither a code nor other names.
    searchableAttributes: ['titleExact', 'title', 'titleEn', ...TEXT_FIELDS],
    // The newest first among equals; nothing is out of force.
    rankingRules: ['words', 'typo', 'proximity', 'exactness', 'date:desc'],
    // To know which words stand side by side in 80,000 texts doubles the time of a rebuild.
    proximityPrecision: 'byAttribute',
  },
}

export const SETTINGS = Object.fromEntries(
  SEARCH_TYPES.map((type): [SearchType, Settings] => [type, { ...settingsOf(type), ...OWN[type] }]),
) as Record<SearchType, Settings>
