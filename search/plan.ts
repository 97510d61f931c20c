import type { MultiSearchQuery } from 'meilisearch'
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
/** A name of so many words was pasted rather than typed: it is looked up whole as well. */
const PASTED_WORDS = 7
const KEYED = 50
/** Readings asked of the engine; the fewer the documents of a type, the less one more costs. */
const MOST_READINGS = 3
/** Texts of thousands of documents hold a part of most queries: below this a hit is noise. */
const LEAST_SCORE = 0.4
const SHOWN = ['id', 'type', 'code', 'path', 'title', 'titleEn', 'names', 'namesEn'].concat([
  'summary',
  'summaryEn',
  'context',
  'contextEn',
  'standing',
  'date',
])

/** Types of tens of thousands of documents, whose settings do not weigh fields: names are asked for apart. */
const isBig = (type: SearchType) => !SETTINGS[type].rankingRules?.includes('attribute')

const holdsFor = (type: SearchType) => (reading: Reading) =>
  reading.types.length === 0 || reading.types.includes(type)

/** As typed, then the likeliest meaning, then the better spelling, then other meanings. */
function readingsFor(type: SearchType, { readings }: Question): Reading[] {
  const usable = readings.filter(holdsFor(type))
  const first = (why: Reading['why']) => usable.find((reading) => reading.why === why)
  const chosen = [first('typed'), first('synonym'), first('spelling'), ...usable]
  return [...new Set(chosen.filter((reading) => reading !== undefined))].slice(0, MOST_READINGS)
}

const toQuery = (words: readonly string[]) => words.slice(0, MAX_WORDS).join(' ')

type Making = { client: SearchClient; type: SearchType; filter: string[]; limit: number; facets: string[] }

const toBase = ({ client, type, filter, limit, facets }: Making) => ({
  indexUid: indexName(client, type),
  filter,
  limit,
  attributesToRetrieve: facets.length > 0 ? [...SHOWN, 'facets'] : SHOWN,
})

function byKeys(making: Making, { keys, nameKeys, readings }: Question): Planned[] {
  const isPasted = (readings[0]?.words.length ?? 0) >= PASTED_WORDS
  const wanted = [...keys, ...(isPasted ? nameKeys : [])]
  if (wanted.length === 0) return []
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

/** Names with the accents as typed when some were typed. */
function byName(making: Making, reading: Reading): Planned[] {
  if (!isBig(making.type) || making.limit === 0) return []
  const known = SETTINGS[making.type].searchableAttributes ?? []
  const fields = (reading.exact ? EXACT_FIELDS : NAME_FIELDS).filter((field) => known.includes(field))
  const q = reading.exact ? toQuery(reading.exact.split(' ')) : toQuery(reading.words)
  const query = { ...toBase(making), q, matchingStrategy: 'all' as const, attributesToSearchOn: fields }
  return [{ type: making.type, weight: reading.weight, finds: 'names', query }]
}

function byWords(making: Making, reading: Reading): Planned[] {
  const query = {
    ...toBase(making),
    q: toQuery(reading.words),
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
const EVERYTHING: Reading = { tokens: [], words: [], exact: null, weight: 1, why: 'typed', types: [] }

function toMaking(client: SearchClient, type: SearchType, { types, filters, limit }: RetrieveAsked): Making {
  const isAlone = types.length === 1 && limit > 0
  return {
    client,
    type,
    filter: toFilter(type, filters),
    limit: Math.min(Math.max(Math.trunc(limit) || 0, 0), MAX_HITS),
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
 * The queries for what has some of the words. The engine lets go of the last words or of those that most documents
 * have: the first suits names being typed, the second questions.
 */
export function planPartly(client: SearchClient, question: Question, asked: RetrieveAsked): Planned[] {
  return asked.types.flatMap((type) => {
    const making = toMaking(client, type, asked)
    const readings = readingsFor(type, question).filter(({ words }) => words.length > 1)
    return readings.flatMap((reading) =>
      (isBig(type) ? ['frequency' as const] : ['frequency' as const, 'last' as const]).map(
        (matchingStrategy) => ({
          type,
          weight: reading.weight,
          finds: 'some' as const,
          query: {
            ...toBase(making),
            q: toQuery(reading.words),
            matchingStrategy,
            showRankingScore: true,
            rankingScoreThreshold: LEAST_SCORE,
          },
        }),
      ),
    )
  })
}
