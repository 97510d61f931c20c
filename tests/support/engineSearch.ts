import {
  makeNameIndex,
  rank,
  readQuestion,
  retrieve,
  SEARCH_TYPES,
  toHit,
  withBodies,
  type FacetCount,
  type SearchClient,
  type SearchInput,
  type SearchResult,
  type Vocabulary,
} from '../../search/query.ts'

/** Hits that paging can reach; the engine ranks no further. */
const MAX_HITS = 1000
/** The engine alone: no names in memory. */
const NO_NAMES = makeNameIndex([])

function bounded(value: number | undefined, fallback: number, most: number): number {
  const whole = Math.trunc(Number(value ?? fallback))
  return Number.isFinite(whole) ? Math.min(Math.max(whole, 1), most) : fallback
}

const toCounts = (found: Awaited<ReturnType<typeof retrieve>>): FacetCount[] =>
  [...found].map(([value, { total }]) => ({ value, count: total })).filter(({ count }) => count > 0)

/**
 * Searches with the engine and the ranking, without the names, synonyms and spellings that the portal adds. Throws
 * SearchUnavailable when the engine does not answer within the client's timeout.
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
  const shown = ranked.slice((page - 1) * hitsPerPage, page * hitsPerPage).map(({ doc }) => doc)
  const hits = await withBodies(client, question, shown)
  return {
    query: question.query,
    normal: question.normal,
    total,
    hits: hits.map((hit) => toHit(hit, question.terms, input.locale ?? 'vi')),
    pinned: [],
    answer: null,
    renamed: question.renamed,
    isWeak: false,
    suggestion: question.suggestion,
    nearest: [],
    facets: { ...own?.facets, type: counts },
    engine: 'meilisearch',
    tookMs: Math.round(performance.now() - started),
    page,
    pages: Math.ceil(Math.min(total, MAX_HITS) / hitsPerPage),
  }
}
