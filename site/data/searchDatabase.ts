import type { SelectType, Sort, Where } from 'payload'
import { VALIDITY_FIELDS } from '../../cms/content/validity.ts'
import {
  PLACES,
  readDocumentNumber,
  toSearchDocument,
  type NameIndex,
  type Question,
  type Reading,
  type Retrieved,
  type RetrieveAsked,
  type SearchDocument,
  type SearchType,
  weigh,
} from '../../search/query.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'
import { countFacets, fits } from './searchFacets.ts'
import { whereAt } from './searchPlaces.ts'
import { isNamedType, type NAMED_TYPES, type PortalName } from './searchNames.ts'

/** Documents of one type that are read to be ranked; beyond them only the count is known. */
const CANDIDATES = 1000
const CANDIDATES_OF_ALL = 120
/** Documents whose number holds the digits of the one asked for. */
const NUMBERED = 200
/** A text that holds every word of a reading. */
const HOLDS_ALL = 0.7
const READINGS = 3

const always: SelectType = {
  ...{ _status: true, deletedAt: true, slug: true },
  ...{ agency: true, onProvince: true, pushedTo: true },
}

/** Types whose names are not kept in memory: a new one does not compile before it is said how it is read. */
type StoredType = Exclude<SearchType, (typeof NAMED_TYPES)[number]>

interface Shape {
  select: SelectType
  sort: Sort
  /** The day by which the newest are known. */
  dated: string
}

const shapes: Record<StoredType, Shape> = {
  'legal-documents': {
    select: {
      ...{ number: true, kind: true, title: true, abstract: true },
      issuer: true,
      ...VALIDITY_FIELDS,
    },
    sort: '-issuedOn',
    dated: 'issuedOn',
  },
  news: {
    select: { title: true, lead: true, category: true, publishedAt: true },
    sort: '-publishedAt',
    dated: 'publishedAt',
  },
  events: {
    select: { title: true, kind: true, startsAt: true, place: true, people: true, agency: true },
    sort: '-startsAt',
    dated: 'startsAt',
  },
}

/** Texts are read only of so many, the newest: reading all of them holds up every other reader for seconds. */
const NEWEST = 2000
const BOUND_AGE = 60_000

async function findBound(type: StoredType): Promise<Where> {
  const { sort, dated } = shapes[type]
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: type,
    sort,
    limit: 1,
    page: NEWEST,
    depth: 0,
    overrideAccess: false,
    select: { [dated]: true } as SelectType,
  })
  const date = (docs[0] as unknown as Record<string, string | undefined> | undefined)?.[dated]
  return date ? { [dated]: { greater_than_equal: date } } : {}
}

const newestOf = Object.fromEntries(
  Object.keys(shapes).map((type) => [type, keep<Where>(() => findBound(type as StoredType), BOUND_AGE)]),
) as Record<StoredType, () => Promise<Where>>

/** The names of the portal, and per type the documents whose names answer the question. */
type Known = {
  names: NameIndex<PortalName>
  named: ReadonlyMap<SearchType, readonly SearchDocument[]>
}

interface Read {
  docs: SearchDocument[]
  total: number
}

/** How many documents are read at most, and what all of them meet. */
interface Bounds {
  limit: number
  at: Where[]
}

async function read(type: StoredType, where: Where, { limit, at }: Bounds): Promise<Read> {
  const cms = await getCms()
  const found = await cms.find({
    collection: type,
    where: { and: [where, ...at] },
    limit,
    sort: shapes[type].sort,
    depth: 1,
    locale: 'all',
    overrideAccess: false,
    select: { ...always, ...shapes[type].select },
  })
  return {
    docs: found.docs.flatMap((doc) => toSearchDocument(type, doc as never) ?? []),
    total: found.totalDocs,
  }
}

/** Every word must occur somewhere in the folded text of a document, in either language. */
const holds = (words: readonly string[]): Where => {
  const hasWord = (word: string, locale: string): Where => ({ [`searchText.${locale}`]: { contains: word } })
  return { and: words.map((word) => ({ or: [hasWord(word, 'vi'), hasWord(word, 'en')] })) }
}

/**
 * Words of a reading that are looked for. Each is a join per language, and SQLite takes 64 tables in one statement:
 * READINGS * MOST_WORDS * 2 stays well below.
 */
const MOST_WORDS = 8

/** What to look for, the strictest first: the words of a reading, of many the most telling; then only two. */
function attempts(question: Question, names: NameIndex): Where[] {
  const readings = question.readings.slice(0, READINGS)
  const telling = (reading: Reading, most: number) => {
    const words = weigh(reading, names).sort((a, b) => b.weight - a.weight)
    return [...new Set(words.map(({ folded }) => folded))].slice(0, most)
  }
  return [MOST_WORDS, 2].map((most) => ({ or: readings.map((one) => holds(telling(one, most))) }))
}

/** Reading texts blocks the whole process while it lasts: a reading that took long is followed by a rest of so many times that. */
const REST = 4
const LONG_MS = 50
let restUntil = 0

/** Reads texts unless they were read for long a moment ago: then names and numbers have to do. */
async function readRested(type: StoredType, where: Where, bounds: Bounds): Promise<Read> {
  const began = performance.now()
  if (began < restUntil) return { docs: [], total: 0 }
  const found = await read(type, where, bounds)
  const took = performance.now() - began
  if (took > LONG_MS) restUntil = performance.now() + REST * took
  return found
}

async function byWords(
  type: StoredType,
  question: Question,
  names: NameIndex,
  bounds: Bounds,
): Promise<Read> {
  if (question.readings.length === 0) return read(type, {}, bounds)
  const newest = await newestOf[type]()
  for (const words of attempts(question, names)) {
    const found = await readRested(type, { and: [newest, words] }, bounds)
    if (found.docs.length > 0) return found
  }
  return { docs: [], total: 0 }
}

/** Documents whose number the query names, as far as it names one, whatever else it says. */
async function byNumber(
  type: StoredType,
  { query, keys }: Question,
  { at }: Bounds,
): Promise<SearchDocument[]> {
  const asked = type === 'legal-documents' ? readDocumentNumber(query) : null
  if (!asked) return []
  const { docs } = await read(
    type,
    { number: { contains: `${asked.number}/${asked.year ?? ''}` } },
    {
      limit: NUMBERED,
      at,
    },
  )
  return docs.filter((doc) => keys.some((key) => doc.keys.includes(key)))
}

async function fromDatabase(
  type: StoredType,
  question: Question,
  names: NameIndex,
  bounds: Bounds,
): Promise<Read> {
  const [numbered, worded] = await Promise.all([
    byNumber(type, question, bounds),
    question.isOfficial ? { docs: [], total: 0 } : byWords(type, question, names, bounds),
  ])
  const known = new Set(numbered.map(({ id }) => id))
  const others = worded.docs.filter(({ id }) => !known.has(id))
  return { docs: [...numbered, ...others], total: Math.max(worded.total, numbered.length + others.length) }
}

const bears = (doc: SearchDocument, { keys, nameKeys }: Question): boolean =>
  keys.some((key) => doc.keys.includes(key)) || nameKeys.some((key) => doc.keys.includes(key))

function fromNames(type: SearchType, question: Question, { names, named }: Known): Read {
  const all = names.entries.flatMap(({ entry }) => (entry.type === type && entry.doc ? [entry.doc] : []))
  if (question.readings.length === 0) return { docs: all, total: all.length }
  const bearing = all.filter((doc) => bears(doc, question))
  const docs = [...new Set([...bearing, ...(question.isOfficial ? [] : (named.get(type) ?? []))])]
  return { docs, total: docs.length }
}

/**
 * Candidates without the engine: names of the catalogue from memory, documents and news whose stored text holds the
 * words. The same understanding of the query, on both databases.
 */
export async function retrieveFromDatabase(
  question: Question,
  known: Known,
  { types, filters }: Pick<RetrieveAsked, 'types' | 'filters'>,
): Promise<Map<SearchType, Retrieved<SearchDocument>>> {
  const limit = types.length === 1 ? CANDIDATES : CANDIDATES_OF_ALL
  const found = await Promise.all(
    types.map(async (type): Promise<[SearchType, Retrieved<SearchDocument>]> => {
      const { docs, total } = isNamedType(type)
        ? fromNames(type, question, known)
        : await fromDatabase(type, question, known.names, { limit, at: whereAt(filters[PLACES]) })
      const fitting = docs.filter((doc) => fits(type, doc, filters))
      const candidates = fitting.map((doc) => {
        const key = question.keys.findIndex((one) => doc.keys.includes(one))
        return { doc, key: key < 0 ? null : key, text: isNamedType(type) ? 0 : HOLDS_ALL }
      })
      const isWhole = fitting.length === docs.length
      const facets = countFacets(type, docs, filters)
      return [type, { candidates, total: isWhole ? total : fitting.length, facets }]
    }),
  )
  return new Map(found)
}
