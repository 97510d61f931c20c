import type { SearchClient } from './client.ts'
import type { SearchFilters } from './filters.ts'
import { toHit } from './hit.ts'
import { makeNameIndex } from './names/nameIndex.ts'
import { readQuestion, type Vocabulary } from './question.ts'
import { rank } from './rank.ts'
import { retrieve } from './retrieve.ts'
import {
  SEARCH_TYPES,
  type FacetCount,
  type SearchLocale,
  type SearchResult,
  type SearchType,
} from './types.ts'

export { isSearchAlive } from './indexes.ts'
export { makeSearchClient, type SearchClient } from './client.ts'
export { SearchUnavailable } from './errors.ts'
export type { SearchFilters } from './filters.ts'
export { toSearchDocument } from './documents.ts'
export { fold, tokens } from './fold.ts'
export { toHit, type RawHit } from './hit.ts'
export { readDocumentNumber, type DocumentNumber } from './documentNumber.ts'
export { readProcedureCode } from './procedureCode.ts'
export { cleanQuery } from './cleanQuery.ts'
export { isLoggable, looksPersonal } from './privacy.ts'
export { readQuestion, type Question, type Vocabulary } from './question.ts'
export type { Reading } from './readings.ts'
export { compileSynonyms, type SynonymRule } from './synonymRules.ts'
export { findNames, weigh, type NameHit } from './names/findNames.ts'
export { makeNameIndex, type NameEntry, type NameIndex } from './names/nameIndex.ts'
export { correct, type Correction } from './spelling/correct.ts'
export { makeLexicon, type Lexicon } from './spelling/lexicon.ts'
export { retrieve } from './retrieve.ts'
export type { Retrieved, RetrieveAsked } from './retrieved.ts'
export { blend, nameId, rank, toNameEntry, type Candidate } from './rank.ts'
export { toSegments, toSnippet } from './segments.ts'
export { FACETS } from './settings.ts'
export * from './types.ts'

export type SearchInput = {
  query: string
  /** One type, or all when left out. */
  type?: SearchType
  /** Only with a type. */
  filters?: SearchFilters
  /** From 1. */
  page?: number
  hitsPerPage?: number
  locale?: SearchLocale
}

/** Hits beyond this are not reachable by paging, as the engine ranks no further. */
const MAX_HITS = 1000
/** The engine alone knows no names of the portal. */
const NO_NAMES = makeNameIndex([])

function bounded(value: number | undefined, fallback: number, most: number): number {
  const whole = Math.trunc(Number(value ?? fallback))
  return Number.isFinite(whole) ? Math.min(Math.max(whole, 1), most) : fallback
}

const toCounts = (found: Awaited<ReturnType<typeof retrieve>>): FacetCount[] =>
  [...found].map(([value, { total }]) => ({ value, count: total })).filter(({ count }) => count > 0)

/**
 * Searches one type or all types together by the engine alone: codes and numbers first, then the best names and texts.
 * Any string is a valid query; an empty one lists everything.
 * Throws SearchUnavailable when the engine does not answer within the client's timeout.
 */
export async function search(
  client: SearchClient,
  input: SearchInput,
  vocabulary?: Vocabulary,
): Promise<SearchResult> {
  const started = performance.now()
  const question = readQuestion(input.query, vocabulary)
  const hitsPerPage = bounded(input.hitsPerPage, 10, 100)
  const page = bounded(input.page, 1, Math.ceil(MAX_HITS / hitsPerPage))
  const types = input.type ? [input.type] : SEARCH_TYPES
  const filters = input.type ? (input.filters ?? {}) : {}
  const limit = Math.min(MAX_HITS, Math.max(60, page * hitsPerPage))
  const others = SEARCH_TYPES.filter((type) => !types.includes(type))
  const [found, counted] = await Promise.all([
    retrieve(client, question, { types, filters, limit }),
    retrieve(client, question, { types: others, filters: {}, limit: 0 }),
  ])
  const candidates = [...found.values()].flatMap((one) => one.candidates)
  const ranked = rank(question, candidates, { names: NO_NAMES })
  const counts = toCounts(new Map([...found, ...counted]))
  const own = input.type ? found.get(input.type) : undefined
  const total = own?.total ?? counts.reduce((sum, { count }) => sum + count, 0)
  const shown = ranked.slice((page - 1) * hitsPerPage, page * hitsPerPage)
  return {
    query: question.query,
    normal: question.normal,
    total,
    hits: shown.map(({ doc }) => toHit(doc, question.terms, input.locale ?? 'vi')),
    pinned: [],
    suggestion: question.suggestion,
    nearest: [],
    facets: { ...own?.facets, type: counts },
    engine: 'meilisearch',
    tookMs: Math.round(performance.now() - started),
    page,
    pages: Math.ceil(Math.min(total, MAX_HITS) / hitsPerPage),
  }
}
