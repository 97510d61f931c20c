import {
  blend,
  findNames,
  rank,
  readQuestion,
  SEARCH_TYPES,
  toHit,
  type FacetCount,
  type NameIndex,
  type Question,
  type RawHit,
  type SearchHit,
  type SearchInput,
  type SearchLocale,
  type SearchResult,
} from '../../search/query.ts'
import { findBestBets } from './bestBets.ts'
import { findCandidates, type Found } from './searchCandidates.ts'
import { hasEngine } from './searchEngine.ts'
import { loadNames, type PortalName } from './searchNames.ts'
import { loadVocabulary } from './searchVocabulary.ts'

export { SEARCH_TYPES, type SearchInput, type SearchResult, type SearchType } from '../../search/query.ts'

/** Hits on one page. */
export const HITS_PER_PAGE = 10
/** The first of each type that are put in our own order; what follows stays as the engine has it. */
const RANKED = 60
/** Hits beyond this are not reachable by paging, as the engine ranks no further. */
const REACHABLE = 1000
/** What a better spelling must answer more than the one typed to be offered. */
const BETTER = 1.05
const NEAREST = 5

/** The answer when there is nothing to search for. */
export const findNothing = (query = '', page = 1): SearchResult => ({
  query,
  normal: '',
  total: 0,
  hits: [],
  pinned: [],
  suggestion: null,
  nearest: [],
  facets: { type: [] },
  engine: hasEngine ? 'meilisearch' : 'database',
  tookMs: 0,
  page,
  pages: 0,
})

type Asked = SearchInput & { page: number; hitsPerPage: number; locale: SearchLocale }

/** Candidates of the chosen type with its filters, and how many there are of every other; all types mix when none is chosen. */
async function retrieve(
  question: Question,
  names: NameIndex<PortalName>,
  { type, filters, page, hitsPerPage }: Asked,
) {
  const limit = Math.min(REACHABLE, Math.max(RANKED, Math.ceil((page * hitsPerPage) / 100) * 100))
  if (!type)
    return { chosen: await findCandidates(question, names, { types: SEARCH_TYPES, filters: {}, limit }) }
  const others = SEARCH_TYPES.filter((other) => other !== type)
  const [chosen, rest] = await Promise.all([
    findCandidates(question, names, { types: [type], filters: filters ?? {}, limit }),
    findCandidates(question, names, { types: others, filters: {}, limit: 0 }),
  ])
  return { chosen, rest }
}

/** One list of all candidates: the first of every type in our order, then the rest, types in turn. */
function arrange(question: Question, found: Found, names: NameIndex, isMixed: boolean): RawHit[] {
  const lists = [...found.byType.values()].map(({ candidates }) => candidates)
  const early = lists.flatMap((list) => list.filter((one, at) => at < RANKED || one.isNamed))
  const late = lists.map((list) => list.filter((one, at) => at >= RANKED && !one.isNamed))
  const ranked = rank(question, early, { names })
  const first = isMixed ? blend(ranked) : ranked
  const longest = Math.max(0, ...late.map((list) => list.length))
  const inTurn = Array.from({ length: longest }, (_, at) => late.flatMap((list) => list[at] ?? [])).flat()
  return [...first, ...inTurn].map(({ doc }) => doc)
}

const countsOf = (founds: (Found | undefined)[]): FacetCount[] => {
  const totals = new Map(founds.flatMap((found) => [...(found?.byType ?? [])]))
  return SEARCH_TYPES.map((value) => ({ value, count: totals.get(value)?.total ?? 0 })).filter(
    ({ count }) => count > 0,
  )
}

/** A better spelling when it would find better names; the results hold what both spellings find. */
function suggestionFor(question: Question, names: NameIndex): string | null {
  if (!question.suggestion) return null
  const bestOf = (isSpelled: boolean) => {
    const readings = question.readings.filter(({ why }) => (why === 'spelling') === isSpelled)
    return findNames(names, readings, { limit: 1 })[0]?.score ?? 0
  }
  return bestOf(true) > BETTER * bestOf(false) ? question.suggestion : null
}

/**
 * Searches what the public may read: by the engine, or by the database when the engine is away or not set up; the
 * answer says which. A query of signs alone finds nothing; an empty one lists everything.
 */
export async function searchPortal(given: SearchInput): Promise<SearchResult> {
  const started = performance.now()
  const asked: Asked = { hitsPerPage: HITS_PER_PAGE, page: 1, locale: 'vi', ...given }
  const names = await loadNames()
  const question = readQuestion(asked.query, await loadVocabulary(names))
  if (question.query !== '' && question.folded === '') return findNothing(question.query, asked.page)
  const { chosen, rest } = await retrieve(question, names, asked)
  const docs = arrange(question, chosen, names, !asked.type)
  const counts = countsOf([chosen, rest])
  const own = asked.type ? chosen.byType.get(asked.type) : undefined
  const total = own?.total ?? counts.reduce((sum, { count }) => sum + count, 0)
  const from = (asked.page - 1) * asked.hitsPerPage
  const show = (doc: RawHit): SearchHit => toHit(doc, question.terms, asked.locale)
  return {
    query: question.query,
    normal: question.normal,
    total,
    hits: docs.slice(from, from + asked.hitsPerPage).map(show),
    pinned: asked.page === 1 && !asked.type ? (await findBestBets(question)).map(show) : [],
    suggestion: suggestionFor(question, names),
    nearest: total === 0 ? nearestOf(question, names).map(show) : [],
    facets: { ...own?.facets, type: counts },
    engine: chosen.engine,
    tookMs: Math.round(performance.now() - started),
    page: asked.page,
    pages: Math.ceil(Math.min(total, REACHABLE) / asked.hitsPerPage),
  }
}

const nearestOf = (question: Question, names: NameIndex<PortalName>): RawHit[] =>
  findNames(names, question.readings, { limit: NEAREST }).flatMap(({ entry }) => entry.doc ?? [])
