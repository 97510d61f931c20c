import {
  blend,
  findNames,
  fitOfDoc,
  isAt,
  lookedAt,
  PLACES,
  placesOf,
  rank,
  readQuestion,
  SEARCH_TYPES,
  toHit,
  type FacetCount,
  type NameHit,
  type Question,
  type RawHit,
  type SearchHit,
  type SearchInput,
  type SearchLocale,
  type SearchResult,
} from '../../search/query.ts'
import { findBestBets } from './bestBets.ts'
import { withListedIssuers } from './issuers.ts'
import { findCandidates, type Found, type Known } from './searchCandidates.ts'
import { hasEngine, wasEngineWell, withTexts } from './searchEngine.ts'
import { loadNames, NAMED_TYPES, type PortalName } from './searchNames.ts'
import { loadVocabulary } from './searchVocabulary.ts'
import { makeCoalescer } from './coalesce.ts'

export {
  placesOf,
  SEARCH_TYPES,
  type SearchInput,
  type SearchResult,
  type SearchType,
} from '../../search/query.ts'

/** Hits on one page. */
export const HITS_PER_PAGE = 10
/** Hits per type that are ranked by our own order; the rest keep the engine's. */
const RANKED = 20
/** Hits that paging can reach; the engine ranks no further. */
const REACHABLE = 1000
/** Names considered per question, over all types. */
const NAMES = 150
const NEAREST = 5

/** The result of an empty search. */
export const findNothing = (query = '', page = 1): SearchResult => ({
  query,
  normal: '',
  total: 0,
  hits: [],
  pinned: [],
  answer: null,
  suggestion: null,
  renamed: [],
  isWeak: false,
  nearest: [],
  facets: { type: [] },
  engine: hasEngine ? 'meilisearch' : 'database',
  tookMs: 0,
  page,
  pages: 0,
})

type Asked = SearchInput & { page: number; hitsPerPage: number; locale: SearchLocale }

/**
 * Candidates of the chosen type with its filters, and the count of every other type; candidates of all types when none
 * is chosen.
 */
async function retrieve(question: Question, known: Known, { type, filters, page, hitsPerPage }: Asked) {
  const last = page * hitsPerPage
  const here = { [PLACES]: filters?.[PLACES] }
  const limit = last <= RANKED ? RANKED : Math.min(REACHABLE, Math.ceil(last / 100) * 100)
  if (!type)
    return { chosen: await findCandidates(question, known, { types: SEARCH_TYPES, filters: here, limit }) }
  const others = SEARCH_TYPES.filter((other) => other !== type)
  const [chosen, rest] = await Promise.all([
    findCandidates(question, known, { types: [type], filters: filters ?? {}, limit }),
    findCandidates(question, known, { types: others, filters: filters ?? {}, limit: 0 }),
  ])
  return { chosen, rest }
}

/** One list of all candidates: the best of every type in our order, then the rest, alternating between types. */
function arrange(question: Question, found: Found, { names, named }: Known, isMixed: boolean): RawHit[] {
  const lists = [...found.byType.values()].map(({ candidates }) => candidates)
  const early = lists.flatMap((list) => list.filter((one, at) => at < RANKED || one.isNamed))
  const late = lists.map((list) => list.filter((one, at) => at >= RANKED && !one.isNamed))
  const ranked = rank(question, early, {
    names,
    scores: new Map(named.map(({ entry, score }) => [entry.id, score])),
  })
  const first = isMixed ? blend(ranked) : ranked
  const longest = Math.max(0, ...late.map((list) => list.length))
  const inTurn = Array.from({ length: longest }, (_, at) => late.flatMap((list) => list[at] ?? [])).flat()
  return [...first, ...inTurn].map(({ doc }) => doc)
}

/** Results that decide whether a question is answered. */
const LOOKED_AT = 3
/** Below this fit (see `fitOfDoc`) a name shares some words with the question and answers it seldom. */
const WELL_NAMED = 1.25
/** The same for a single word, of which a long name that has it is a small part. */
const HAS_THE_WORD = 0.75

/**
 * Whether neither the first results nor the best names of all answer well: the page then says so, and the search counts
 * as unanswered.
 */
function isWeak(
  question: Question,
  { byType }: Found,
  docs: readonly RawHit[],
  { names, named }: Known,
): boolean {
  if (question.isOfficial || question.readings.length === 0) return false
  if ([...byType.values()].some(({ candidates }) => candidates.some(({ key }) => key !== null))) return false
  // A form that no paper names: what else has these words is another form, or none.
  if (question.namesForm) return true
  const least = question.readings[0]?.words.length === 1 ? HAS_THE_WORD : WELL_NAMED
  const best = named.slice(0, LOOKED_AT).flatMap(({ entry: { doc } }) => doc ?? [])
  return [...docs.slice(0, LOOKED_AT), ...best].every((doc) => fitOfDoc(doc, question, names) < least)
}

/** Score of a name from which on an uncertain spelling that leads to it is offered. */
const MEANT = 0.85

/** A better spelling, when the best name was found by it. */
function suggestionOf({ suggestion, guess }: Question, best: NameHit<PortalName> | undefined): string | null {
  if (!best?.reading?.isSpelled) return null
  return best.score >= MEANT ? guess : suggestion
}

const countsOf = (founds: (Found | undefined)[]): FacetCount[] => {
  const totals = new Map(founds.flatMap((found) => [...(found?.byType ?? [])]))
  return SEARCH_TYPES.map((value) => ({ value, count: totals.get(value)?.total ?? 0 })).filter(
    ({ count }) => count > 0,
  )
}

/** How long equal searches share an answer, in milliseconds; a published change must be found within three seconds. */
const COALESCE_MS = 1000
const MOST_COALESCED = 500
const coalesce = makeCoalescer<SearchResult>(COALESCE_MS, MOST_COALESCED)

/**
 * Searches what the public may read: with the engine, or with the database when the engine is down or not set up; the
 * result says which. A query of punctuation alone finds nothing; an empty one lists everything.
 */
export const searchPortal = (given: SearchInput): Promise<SearchResult> =>
  coalesce(JSON.stringify([given, wasEngineWell()]), () => find(given))

async function find(given: SearchInput): Promise<SearchResult> {
  const started = performance.now()
  const places = given.places ?? placesOf(null)
  const filters = { ...(await withListedIssuers(given.filters ?? {}, 'issuer')), [PLACES]: places }
  const asked: Asked = { hitsPerPage: HITS_PER_PAGE, page: 1, locale: 'vi', ...given, filters }
  const names = await loadNames()
  const question = readQuestion(asked.query, await loadVocabulary(names))
  if (question.query !== '' && question.folded === '') return findNothing(question.query, asked.page)
  const named = question.isOfficial
    ? []
    : findNames(names, question.readings, { types: NAMED_TYPES, limit: lookedAt(NAMES, places) })
        .filter(({ entry: { doc } }) => doc === null || isAt(places, doc))
        .slice(0, NAMES)
  const known = { names, named }
  const { chosen, rest } = await retrieve(question, known, asked)
  const docs = arrange(question, chosen, known, !asked.type)
  const counts = countsOf([chosen, rest])
  const own = asked.type ? chosen.byType.get(asked.type) : undefined
  const total = own?.total ?? counts.reduce((sum, { count }) => sum + count, 0)
  const nearest = named.flatMap(({ entry }) => entry.doc ?? [])
  const reachable = chosen.engine === 'database' ? docs.length : REACHABLE
  const from = (asked.page - 1) * asked.hitsPerPage
  const page = docs.slice(from, from + asked.hitsPerPage)
  const shown = chosen.engine === 'meilisearch' ? await withTexts(question, page) : page
  const isFirst = asked.page === 1 && !asked.type
  const written = isFirst ? await findBestBets(question, names, asked.locale) : null
  const show = (doc: RawHit): SearchHit => toHit(doc, question.terms, asked.locale)
  return {
    query: question.query,
    normal: question.normal,
    total,
    hits: shown.map(show),
    pinned: written?.docs.filter((doc) => isAt(places, doc)).map(show) ?? [],
    answer: written?.answer ?? null,
    suggestion: suggestionOf(question, named[0]),
    renamed: question.renamed,
    isWeak: total > 0 && !written?.answer && isWeak(question, chosen, docs, known),
    nearest: nearest.slice(0, total === 0 ? NEAREST : 0).map(show),
    facets: { ...own?.facets, type: counts },
    engine: chosen.engine,
    tookMs: Math.round(performance.now() - started),
    page: asked.page,
    pages: Math.ceil(Math.min(total, reachable) / asked.hitsPerPage),
  }
}
