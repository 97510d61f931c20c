import type { Settings } from 'meilisearch'
import { toExact } from './exact.ts'
import { fold } from './fold.ts'
import { SYNONYMS } from './synonyms.ts'
import type { SearchType } from './types.ts'

/** Facets of each type, also the only fields it can be filtered by. */
export const FACETS: Record<SearchType, readonly string[]> = {
  procedures: ['field', 'tiers', 'audiences', 'onlineLevel', 'agency'],
  'legal-documents': ['kind', 'issuer', 'year', 'status'],
  news: ['category', 'year'],
  agencies: ['tier'],
  'life-events': ['audience'],
  pages: [],
}

/** Fields that hold words as accents make them; a typo there would undo what they are for. */
const EXACT_FIELDS = ['titleExact', 'namesExact']

/** Fields searched with folded words, the most telling first. */
const FOLDED_FIELDS = [
  'names',
  'title',
  'namesEn',
  'titleEn',
  'summary',
  'summaryEn',
  'details',
  'body',
  'bodyEn',
]

/** Synonyms for the folded fields and again for the accent-exact ones. */
export function toSynonyms(pairs: [string, string[]][]): Record<string, string[]> {
  const forms = pairs.flatMap(([word, official]): [string, string[]][] => [
    [fold(word), official.map(fold)],
    [toExact(word), official.map(toExact)],
  ])
  const merged = new Map<string, Set<string>>()
  for (const [word, official] of forms) {
    merged.set(word, new Set([...(merged.get(word) ?? []), ...official]))
  }
  return Object.fromEntries([...merged].map(([word, official]) => [word, [...official]]))
}

/**
 * Settings of one index. Ranking rules and searchable fields are the same for every type, as the engine ranks hits of
 * several indexes together only then.
 */
function toSettings(type: SearchType): Settings {
  return {
    searchableAttributes: ['keys', 'code', ...EXACT_FIELDS, ...FOLDED_FIELDS],
    filterableAttributes: ['type', ...FACETS[type].map((facet) => `facets.${facet}`)],
    sortableAttributes: ['date'],
    rankingRules: [
      'words',
      'typo',
      'attribute',
      'proximity',
      'sort',
      'exactness',
      'standing:desc',
      'date:desc',
    ],
    typoTolerance: {
      enabled: true,
      disableOnAttributes: ['keys', 'code', ...EXACT_FIELDS],
      disableOnNumbers: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 },
    },
    synonyms: toSynonyms(SYNONYMS),
    // Folded Vietnamese has no safe stop words: "cho", "la", "va" are also "chợ", "lá", "vá".
    stopWords: [],
    faceting: { maxValuesPerFacet: 300 },
    pagination: { maxTotalHits: 2000 },
  }
}

export const SETTINGS: Record<SearchType, Settings> = {
  procedures: toSettings('procedures'),
  'legal-documents': toSettings('legal-documents'),
  news: toSettings('news'),
  agencies: toSettings('agencies'),
  'life-events': toSettings('life-events'),
  pages: toSettings('pages'),
}
