import type { Settings } from 'meilisearch'
import { searchedBy } from '../cms/content/types/index.ts'
import { SEARCH_TYPES, type SearchType } from './types.ts'

/** Facets of each type, which are also its only filters. */
export const FACETS: Record<SearchType, readonly string[]> = searchedBy('facets')

/** Fields in which accents are encoded as letters; typo tolerance would defeat their purpose. */
export const EXACT_FIELDS = ['titleExact', 'namesExact'] as const
/** Fields of names with folded words. */
export const NAME_FIELDS = ['names', 'title', 'namesEn', 'titleEn'] as const
const TEXT_FIELDS = ['summary', 'summaryEn', 'details', 'body', 'bodyEn'] as const
const CODES_AND_NAMES = ['code', ...EXACT_FIELDS]

/** Facets and keys only need equality; every feature left out makes the index smaller and faster to fill. */
function filterable(type: SearchType): Settings['filterableAttributes'] {
  const facets = FACETS[type].map((facet) => `facets.${facet}`)
  const features = { facetSearch: false, filter: { equality: true, comparison: false } }
  return [{ attributePatterns: ['id', 'keys', 'sites', ...facets], features }]
}

/** Settings that all indexes share. */
function common(type: SearchType): Settings {
  return {
    // The accent-exact twins stand above the folded fields: "bản đồ" must not rank "bán đồ" equal. Keys of codes and of
    // whole names are found by filter, not here.
    searchableAttributes: [...CODES_AND_NAMES, ...NAME_FIELDS, ...TEXT_FIELDS],
    filterableAttributes: filterable(type),
    // Facet values are listed, never searched.
    facetSearch: false,
    sortableAttributes: ['date'],
    // The editors' synonyms are added to each question as further readings. Here they would slow down every search,
    // and each change would mean indexing everything again.
    synonyms: {},
    // Folded Vietnamese has no safe stop words: "cho", "la", "va" are also "chợ", "lá", "vá".
    stopWords: [],
    // A number with another digit is a different number.
    typoTolerance: { enabled: true, disableOnAttributes: CODES_AND_NAMES, disableOnNumbers: true },
    // Finds names while the last word is half typed: "dang ky tam tr".
    prefixSearch: 'indexingTime',
    faceting: { maxValuesPerFacet: 300 },
    // Only caps the reported totals: retrieve.ts asks for at most a thousand hits.
    pagination: { maxTotalHits: 1_000_000 },
    // A search for very common words returns its best hits so far rather than delay others.
    searchCutoffMs: 50,
  }
}

/** Among equal hits, those in force come first, then the newest. */
const LAST_RULES = ['standing:desc', 'date:desc']

/**
 * For a few dozen documents all rules are affordable: all words; fewest typos; names before texts; adjacent words;
 * exact words.
 */
function settingsOfFew(type: SearchType): Settings {
  const base = common(type)
  return {
    ...base,
    rankingRules: ['words', 'typo', 'attribute', 'proximity', 'exactness', ...LAST_RULES],
    // Most syllables have two to five letters, and changing a letter of a four-letter one gives another syllable
    // ("sinh", "kinh", "tinh"): for shorter words than five letters, typo tolerance finds noise. search/spelling
    // corrects misspelled syllables.
    typoTolerance: { ...base.typoTolerance, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
    proximityPrecision: 'byWord',
  }
}

/**
 * For thousands of documents: no rule that examines each of many thousand matches. The order of fields ('attribute')
 * took more than half the time of a search, so names get a query of their own instead, see plan.ts.
 */
function settingsOfMany(type: SearchType): Settings {
  const base = common(type)
  return {
    ...base,
    rankingRules: ['words', 'typo', 'proximity', 'exactness', ...LAST_RULES],
    // A changed letter in a five-letter word matches a dozen other words, each in thousands of texts.
    typoTolerance: { ...base.typoTolerance, minWordSizeForTypos: { oneTypo: 6, twoTypos: 12 } },
    proximityPrecision: 'byWord',
  }
}

const SIZES = searchedBy('size')
const settingsOf = (type: SearchType) => (SIZES[type] === 'few' ? settingsOfFew(type) : settingsOfMany(type))

/** Settings of single types besides those for their size. */
const OWN: Partial<Record<SearchType, Settings>> = {
  news: {
    // News have neither codes nor other names.
    searchableAttributes: ['titleExact', 'title', 'titleEn', ...TEXT_FIELDS],
    // The newest first among equals; there is no state of validity.
    rankingRules: ['words', 'typo', 'proximity', 'exactness', 'date:desc'],
    // Recording word positions in 80,000 texts would double the time of a rebuild.
    proximityPrecision: 'byAttribute',
  },
}

export const SETTINGS = Object.fromEntries(
  SEARCH_TYPES.map((type): [SearchType, Settings] => [type, { ...settingsOf(type), ...OWN[type] }]),
) as Record<SearchType, Settings>
