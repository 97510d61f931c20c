import type { SearchFilters } from './filters.ts'
import type { SearchLocale, SearchType } from './types.ts'

export { isSearchAlive } from './indexes.ts'
export { areFilled, engineState, type EngineState } from './damage.ts'
export { makeSearchClient, type SearchClient } from './client.ts'
export { makeReaderHttp } from './readerHttp.ts'
export { SearchUnavailable } from './errors.ts'
export { PLACES, type SearchFilters } from './filters.ts'
export { toSearchDocument } from './documents.ts'
export { isAt, lookedAt, placesOf, sitesOf } from './documents/sites.ts'
export { procedureStanding } from './documents/procedure.ts'
export { fold, tokens } from './fold.ts'
export { toHit, type RawHit } from './hit.ts'
export { joinNamed } from './joinNamed.ts'
export { readDocumentNumber } from './documentNumber.ts'
export { readProcedureCode } from './procedureCode.ts'
export { isLoggable, looksPersonal, withoutPersonal } from './privacy.ts'
export { readQuestion, type Question, type Vocabulary } from './question.ts'
export { pick, type Localized } from './localized.ts'
export type { Reading } from './readings.ts'
export { compileSynonyms, type SynonymRule } from './synonymRules.ts'
export { findNames, weigh, type NameHit } from './names/findNames.ts'
export { shareOfWhole } from './names/fit.ts'
export {
  makeNameIndex,
  toTokenEntry,
  type NamedType,
  type NameEntry,
  type NameIndex,
  type TokenEntry,
} from './names/nameIndex.ts'
export { findNumbers, toNumberEntry, type NumberedDocument, type NumberEntry } from './names/numberIndex.ts'
export { correct } from './spelling/correct.ts'
export { makeLexicon, type Lexicon } from './spelling/lexicon.ts'
export { retrieve } from './retrieve.ts'
export { withBodies } from './bodies.ts'
export type { Retrieved, RetrieveAsked } from './retrieved.ts'
export { blend, fitOfDoc, nameId, rank, toNameEntry } from './rank.ts'
export { toSegments } from './segments.ts'
export { findTitles } from './titles.ts'
export { FACETS } from './settings.ts'
export * from './types.ts'

export type SearchInput = {
  query: string
  /** One type; all types when left out. */
  type?: SearchType
  /** Only with a type. */
  filters?: SearchFilters
  /** From 1. */
  page?: number
  hitsPerPage?: number
  locale?: SearchLocale
  /** Where to search, see documents/sites.ts; the provincial portal by default. */
  places?: readonly string[]
}
