import type { MultiSearchQuery } from 'meilisearch'
import { searchedBy } from '../cms/content/types/index.ts'
import { indexName, type SearchClient } from './client.ts'
import { quote, toFilter, type SearchFilters } from './filters.ts'
import type { Question } from './question.ts'
import type { Reading } from './readings.ts'
import type { RetrieveAsked } from './retrieved.ts'
import { EXACT_FIELDS, FACETS, NAME_FIELDS, SETTINGS } from './settings.ts'
import type { SearchType } from './types.ts'

/** One query of the engine and what its hits say of the question. */
export type Planned = {
  type: SearchType
  /** How much a hit answers by having been found so, 0..1. */
  weight: number
  /** 'keys' finds codes, numbers and whole names; 'some' finds what has a part of the words; 'facet' only counts. */
  finds: 'keys' | 'names' | 'all' | 'some' | 'facet'
  query: MultiSearchQuery
}

/** Hits beyond this are not reachable by paging, as the engine ranks no further. */
export const MAX_HITS = 1000
/** The engine reads no more words of a query. */
const MAX_WORDS = 10
/** A query of so many words may be a name pasted whole: it is looked up as such too. */
const PASTED_WORDS = 5
const KEYED = 50
/** Readings asked of the engine; one of types whose names are all found in memory, in every reading. */
const MOST_READINGS = 2
/** Texts of thousands of documents hold a part of most queries: below this a hit is noise. */
const LEAST_SCORE = 0.4
/** What has only some of the words is shown for want of better: no more of it than this. */
const MOST_PARTLY = 20
const SHOWN = ['id', 'type', 'code', 'path', 'title', 'titleEn', 'names', 'namesEn'].concat([
  'summary',
  'summaryEn',
  'context',
  'contextEn',
  'standing',
  'isUpcoming',
  'date',
  // Whether a legal document is in force.
  'facets.status',
])

/** Types whose names are asked for apart, as their settings do not weigh fields and memory does not hold their names. */
const NAMES = searchedBy('names')
const isNamedApart = (type: SearchType): boolean => NAMES[type] === 'index' && isBig(type)
/** Types of thousands of documents. */
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
 * Each word in quotes is looked up as it stands. Otherwise the engine also looks for its misspellings, for what begins
 * with the last one and for words written together, which takes thrice the time: that is for when too little is found.
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

/** Names with the accents as typed when some were typed. */
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

/** Facets with chosen values, each counted as if nothing of its own were chosen. */
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

/** A reading of nothing lists everything. */
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

/** The queries for what has all the words of a question, in one way or another, and for what bears its codes. */
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
 * The queries for what has some of the words, or words much like them. Of questions the engine lets go of the words that
 * most documents have; of names of procedures being typed, the last ones as well.
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

/** Of thousands of texts many have some of the words by chance: of these types only names are looked at. */
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
