import type { MultiSearchQuery } from 'meilisearch'
import { searchedBy } from '../cms/content/types/index.ts'
import { indexName, type SearchClient } from './client.ts'
import { quote, toFilter, type SearchFilters } from './filters.ts'
import type { Question } from './question.ts'
import type { Reading } from './readings.ts'
import type { RetrieveAsked } from './retrieved.ts'
import { EXACT_FIELDS, FACETS, NAME_FIELDS, SETTINGS } from './settings.ts'
import type { SearchType } from './types.ts'

/** One query to the engine, and what its hits say about the question. */
export type Planned = {
  type: SearchType
  /** How well a hit of this query answers at least, 0..1. */
  weight: number
  /**
   * 'keys' finds codes, numbers and whole names; 'some' finds documents with a part of the words; 'facet' only counts.
   */
  finds: 'keys' | 'names' | 'all' | 'some' | 'facet'
  query: MultiSearchQuery
}

/** Hits that paging can reach; the engine ranks no further. */
export const MAX_HITS = 1000
/** The engine ignores further words of a query. */
const MAX_WORDS = 10
/** A query with this many words may be a pasted name: it is also looked up as one. */
const PASTED_WORDS = 5
const KEYED = 50
/** Readings sent to the engine; only one for types whose names are all in memory, where every reading is tried. */
const MOST_READINGS = 2
/** Thousands of texts contain a part of most queries: hits with a lower score are noise. */
const LEAST_SCORE = 0.4
/** Most hits with only some of the words, which are shown for want of better ones. */
const MOST_PARTLY = 20
const SHOWN = ['id', 'type', 'code', 'path', 'title', 'titleEn', 'names', 'namesEn'].concat([
  'summary',
  'summaryEn',
  'context',
  'contextEn',
  'standing',
  'isUpcoming',
  'date',
  // Tells whether a legal document is in force.
  'facets.status',
])

/**
 * Types whose names get a query of their own: their settings ignore the order of fields, and their names are not in
 * memory.
 */
const NAMES = searchedBy('names')
const isNamedApart = (type: SearchType): boolean => NAMES[type] === 'index' && isBig(type)
/** Whether a type has thousands of documents. */
const isBig = (type: SearchType) => !SETTINGS[type].rankingRules?.includes('attribute')

const holdsFor = (type: SearchType) => (reading: Reading) =>
  reading.types.length === 0 || reading.types.includes(type)

/** As typed, then the likeliest meaning, then the better spelling, then other meanings. */
function readingsFor(type: SearchType, { readings }: Question): Reading[] {
  const usable = readings.filter(holdsFor(type))
  const first = (why: Reading['why']) => usable.find((reading) => reading.why === why)
  const chosen = [first('typed'), first('synonym'), first('spelling'), ...usable]
  const distinct = [...new Set(chosen.filter((reading) => reading !== undefined))]
  return distinct.slice(0, isBig(type) ? MOST_READINGS : 1)
}

const toQuery = (words: readonly string[]) => words.slice(0, MAX_WORDS).join(' ')
/**
 * Puts each word in quotes, which matches it exactly. Unquoted, the engine also tries misspellings, continuations of
 * the last word and compounds, which takes three times as long: that is for questions with too few hits.
 */
const toWhole = (words: readonly string[]) => toQuery(words.map((word) => `"${word}"`))

type Making = {
  client: SearchClient
  type: SearchType
  filter: string[]
  limit: number
  facets: string[]
  shown: readonly string[]
}

const toBase = ({ client, type, filter, limit, facets, shown }: Making) => ({
  indexUid: indexName(client, type),
  filter,
  limit,
  attributesToRetrieve: facets.length > 0 ? [...shown, 'facets'] : [...shown],
})

function byKeys(making: Making, { keys, nameKeys, readings }: Question): Planned[] {
  const isPasted = (readings[0]?.words.length ?? 0) >= PASTED_WORDS
  const wanted = [...keys, ...(isPasted ? nameKeys : [])]
  if (wanted.length === 0 || !isBig(making.type)) return []
  const base = toBase(making)
  const query = {
    ...base,
    filter: [...making.filter, `keys IN [${wanted.map(quote).join(', ')}]`],
    limit: Math.min(making.limit, KEYED),
    attributesToRetrieve: [...base.attributesToRetrieve, 'keys'],
    facets: making.facets,
  }
  return [{ type: making.type, weight: 1, finds: 'keys', query }]
}

const nameFields = (type: SearchType, fields: readonly string[] = NAME_FIELDS): string[] =>
  fields.filter((field) => SETTINGS[type].searchableAttributes?.includes(field))

/** Names with the accents as typed, when some were typed. */
function byName(making: Making, reading: Reading): Planned[] {
  if (!isNamedApart(making.type) || making.limit === 0 || reading.why !== 'typed') return []
  const fields = nameFields(making.type, reading.exact ? EXACT_FIELDS : NAME_FIELDS)
  const q = toWhole(reading.exact?.split(' ') ?? reading.words)
  const query = { ...toBase(making), q, matchingStrategy: 'all' as const, attributesToSearchOn: fields }
  return [{ type: making.type, weight: reading.weight, finds: 'names', query }]
}

function byWords(making: Making, reading: Reading): Planned[] {
  const query = {
    ...toBase(making),
    q: toWhole(reading.words),
    matchingStrategy: 'all' as const,
    facets: making.facets,
    showRankingScore: true,
  }
  return [...byName(making, reading), { type: making.type, weight: reading.weight, finds: 'all', query }]
}

/** Queries that count the values of facets with chosen values, each as if nothing were chosen in it. */
function byFacet(making: Making, filters: SearchFilters, readings: readonly Reading[]): Planned[] {
  if (making.facets.length === 0) return []
  return FACETS[making.type].flatMap((facet) => {
    const filter = toFilter(making.type, { ...filters, [facet]: [] })
    if (filter.length === making.filter.length) return []
    const open = { ...making, filter, limit: 0, facets: [`facets.${facet}`] }
    return readings
      .flatMap((reading) => byWords(open, reading))
      .map((one): Planned => ({ ...one, finds: 'facet' }))
  })
}

/** The reading of an empty query, which lists everything. */
const EVERYTHING: Reading = {
  tokens: [],
  words: [],
  exact: null,
  weight: 1,
  why: 'typed',
  isSpelled: false,
  types: [],
}

function toMaking(client: SearchClient, type: SearchType, asked: RetrieveAsked): Making {
  const { types, filters, limit, byId = [] } = asked
  const isAlone = types.length === 1 && limit > 0
  return {
    client,
    type,
    filter: toFilter(type, filters),
    limit: Math.min(Math.max(Math.trunc(limit) || 0, 0), MAX_HITS),
    shown: byId.includes(type) ? ['id', 'type'] : SHOWN,
    facets: isAlone ? FACETS[type].map((facet) => `facets.${facet}`) : [],
  }
}

/** Queries for documents with all words of a question, in one form or another, and for those with its codes. */
export function planWhole(client: SearchClient, question: Question, asked: RetrieveAsked): Planned[] {
  return asked.types.flatMap((type) => {
    const making = toMaking(client, type, asked)
    const found = readingsFor(type, question)
    const readings = found.length > 0 ? found : [EVERYTHING]
    return [
      ...byKeys(making, question),
      ...readings.flatMap((reading) => byWords(making, reading)),
      ...byFacet(making, asked.filters, readings),
    ]
  })
}

/**
 * Queries for documents with some of the words, or similar ones. For questions the engine drops the most frequent
 * words; for half-typed names of procedures it also drops the last ones.
 */
export function planPartly(client: SearchClient, question: Question, asked: RetrieveAsked): Planned[] {
  return asked.types.flatMap((type) => {
    const making = toMaking(client, type, { ...asked, limit: Math.min(asked.limit, MOST_PARTLY) })
    const readings = readingsFor(type, question)
    const typed = type === 'procedures' ? readings.slice(0, 1) : []
    return [
      ...readings.map((reading) => byPart(making, reading, 'frequency')),
      ...typed.map((reading) => byPart(making, reading, 'last')),
    ]
  })
}

/** Among thousands of texts many contain some of the words by chance: for large types only names are searched. */
function byPart(making: Making, reading: Reading, matchingStrategy: 'frequency' | 'last'): Planned {
  const query = {
    ...toBase(making),
    q: toQuery(reading.words),
    matchingStrategy,
    showRankingScore: true,
    rankingScoreThreshold: LEAST_SCORE,
    ...(isNamedApart(making.type) && { attributesToSearchOn: nameFields(making.type) }),
  }
  return { type: making.type, weight: reading.weight, finds: 'some', query }
}
