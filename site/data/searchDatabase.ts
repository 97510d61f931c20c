import type { SelectType, Where } from 'payload'
import {
  FACETS,
  readDocumentNumber,
  readProcedureCode,
  readQuestion,
  SEARCH_TYPES,
  toHit,
  toSearchDocument,
  type FacetCount,
  type Question,
  type SearchDocument,
  type SearchFilters,
  type SearchInput,
  type SearchResult,
  type SearchType,
} from '../../search/query.ts'
import { getCms } from './payload.ts'
import { countFacets, fits, ranked } from './searchRanking.ts'

/** Documents of one type that are read to be ranked; beyond them only the count is known. */
const CANDIDATES = 1000
const CANDIDATES_OF_ALL = 120
const EXACT_CANDIDATES = 20

const always: SelectType = { _status: true, deletedAt: true, slug: true }
const selects: Record<SearchType, SelectType> = {
  procedures: {
    ...{
      code: true,
      name: true,
      plainName: true,
      otherNames: true,
      summary: true,
      field: true,
      status: true,
    },
    ...{
      tiers: true,
      audiences: true,
      onlineLevel: true,
      competentAgencies: true,
      implementingAgencies: true,
    },
  },
  'legal-documents': {
    ...{ number: true, kind: true, title: true, abstract: true, issuer: true, issuedOn: true, status: true },
  },
  news: { title: true, lead: true, category: true, publishedAt: true },
  agencies: { name: true, abbreviation: true, summary: true, address: true, tier: true },
  'life-events': { name: true, summary: true, audience: true },
  pages: { title: true, lead: true, path: true },
}

interface Candidates {
  docs: SearchDocument[]
  total: number
}

/** Every word must occur somewhere in the folded text of a document, in either language. */
const hasWords = (question: Question): Where => {
  const hasWord = (word: string, locale: string): Where => ({
    [`searchText.${locale}`]: { contains: word },
  })
  const words = question.folded.split(' ').filter(Boolean)
  return { and: words.map((word) => ({ or: [hasWord(word, 'vi'), hasWord(word, 'en')] })) }
}

/** Documents whose code or number the query names, whatever else it says. */
function hasKey(type: SearchType, { query }: Question): Where | undefined {
  if (type === 'procedures') {
    const code = readProcedureCode(query)
    return code ? { code: { equals: code } } : undefined
  }
  const number = type === 'legal-documents' ? readDocumentNumber(query) : null
  if (!number) return undefined
  const parts = [number.number, number.year].filter(Boolean).join('/')
  return number.year || number.symbol ? { number: { contains: parts } } : undefined
}

async function read(type: SearchType, where: Where, limit: number): Promise<Candidates> {
  const cms = await getCms()
  const found = await cms.find({
    collection: type,
    where,
    limit,
    depth: 1,
    locale: 'all',
    overrideAccess: false,
    select: { ...always, ...selects[type] },
  })
  const docs = found.docs.flatMap((doc) => toSearchDocument(type, doc as never) ?? [])
  return { docs, total: found.totalDocs }
}

async function candidatesOf(type: SearchType, question: Question, limit: number): Promise<Candidates> {
  const key = hasKey(type, question)
  const [byWords, byKey] = await Promise.all([
    read(type, hasWords(question), limit),
    key ? read(type, key, EXACT_CANDIDATES) : undefined,
  ])
  const known = new Set(byWords.docs.map((doc) => doc.id))
  const more = (byKey?.docs ?? []).filter((doc) => !known.has(doc.id))
  return { docs: [...byWords.docs, ...more], total: byWords.total + more.length }
}

async function countOf(type: SearchType, question: Question): Promise<number> {
  const cms = await getCms()
  const asked = { collection: type, where: hasWords(question), overrideAccess: false } as const
  return (await cms.count(asked)).totalDocs
}

interface Found {
  docs: SearchDocument[]
  total: number
  facets: Record<string, FacetCount[]>
}

const toCounts = (totals: [SearchType, number][]): FacetCount[] =>
  totals.filter(([, count]) => count > 0).map(([value, count]) => ({ value, count }))

async function searchAll(question: Question): Promise<Found> {
  const found = await Promise.all(SEARCH_TYPES.map((type) => candidatesOf(type, question, CANDIDATES_OF_ALL)))
  const totals = SEARCH_TYPES.map((type, at): [SearchType, number] => [type, found[at]?.total ?? 0])
  return {
    docs: ranked(
      found.flatMap(({ docs }) => docs),
      question,
    ),
    total: totals.reduce((sum, [, count]) => sum + count, 0),
    facets: { type: toCounts(totals) },
  }
}

async function searchOne(type: SearchType, question: Question, filters: SearchFilters): Promise<Found> {
  const others = SEARCH_TYPES.filter((other) => other !== type)
  const [own, ...counts] = await Promise.all([
    candidatesOf(type, question, CANDIDATES),
    ...others.map((other) => countOf(other, question)),
  ])
  const known = Object.fromEntries(FACETS[type].map((facet) => [facet, filters[facet]]))
  const docs = ranked(own.docs, question).filter((doc) => fits(doc, known))
  const isWhole = docs.length === own.docs.length
  const totals = others.map((other, at): [SearchType, number] => [other, counts[at] ?? 0])
  return {
    docs,
    total: isWhole ? own.total : docs.length,
    facets: { ...countFacets(type, docs), type: toCounts([[type, own.total], ...totals]) },
  }
}

/**
 * The same search without the engine: every word must occur; codes and numbers first, then names, then the rest.
 * Runs on both databases.
 */
export async function searchDatabase(input: SearchInput): Promise<SearchResult> {
  const started = performance.now()
  const question = readQuestion(input.query)
  const found = input.type
    ? await searchOne(input.type, question, input.filters ?? {})
    : await searchAll(question)
  const perPage = input.hitsPerPage ?? 10
  const page = input.page ?? 1
  const shown = found.docs.slice((page - 1) * perPage, page * perPage)
  return {
    query: question.query,
    total: found.total,
    hits: shown.map((doc) => toHit(doc, question.terms, input.locale ?? 'vi')),
    facets: found.facets,
    engine: 'database',
    tookMs: Math.round(performance.now() - started),
    page,
    pages: Math.ceil(found.docs.length / perPage),
  }
}
