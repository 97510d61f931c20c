import type { Where } from 'payload'
import {
  PLACES,
  readDocumentNumber,
  type NameIndex,
  type Question,
  type Reading,
  type Retrieved,
  type RetrieveAsked,
  type SearchDocument,
  type SearchType,
  weigh,
} from '../../search/query.ts'
import { countFacets, fits } from './searchFacets.ts'
import { whereAt } from './searchPlaces.ts'
import { isNamedType, type PortalName } from './searchNames.ts'
import {
  isRecordType,
  newestOf,
  readStored,
  type Bounds,
  type Found,
  type StoredType,
} from './searchStored.ts'

/** Documents of one type that are read for ranking; any further ones are only counted. */
const CANDIDATES = 1000
const CANDIDATES_OF_ALL = 120
/** Most documents whose number contains the digits asked for. */
const NUMBERED = 200
/** Score of a text that contains every word of a reading. */
const HOLDS_ALL = 0.7
const READINGS = 3

/** The names of the portal, and the documents per type whose names match the question. */
type Known = {
  names: NameIndex<PortalName>
  named: ReadonlyMap<SearchType, readonly SearchDocument[]>
}

/** Every word must occur in the folded text of a document, in either language where it has two. */
const holds = (type: StoredType, words: readonly string[]): Where => {
  const texts = isRecordType(type) ? ['searchText'] : ['searchText.vi', 'searchText.en']
  return { and: words.map((word) => ({ or: texts.map((text): Where => ({ [text]: { contains: word } })) })) }
}

/**
 * Words of a reading that are looked for. Each is a join per language, and SQLite allows 64 tables in a statement:
 * READINGS * MOST_WORDS * 2 stays well below.
 */
const MOST_WORDS = 8

/** Conditions to try, the strictest first: all words of a reading, or the most significant of many; then only two. */
function attempts(type: StoredType, question: Question, names: NameIndex): Where[] {
  const readings = question.readings.slice(0, READINGS)
  const telling = (reading: Reading, most: number) => {
    const words = weigh(reading, names).sort((a, b) => b.weight - a.weight)
    return [...new Set(words.map(({ folded }) => folded))].slice(0, most)
  }
  return [MOST_WORDS, 2].map((most) => ({ or: readings.map((one) => holds(type, telling(one, most))) }))
}

/** Searching texts blocks the whole process: after a slow query no other starts for this many times its duration. */
const REST = 4
const LONG_MS = 50
let restUntil = 0

/** Searches texts, unless a slow query ran just before: names and numbers must then suffice. */
async function readRested(type: StoredType, where: Where, bounds: Bounds): Promise<Found> {
  const began = performance.now()
  if (began < restUntil) return { docs: [], total: 0 }
  const found = await readStored(type, where, bounds)
  const took = performance.now() - began
  if (took > LONG_MS) restUntil = performance.now() + REST * took
  return found
}

async function byWords(
  type: StoredType,
  question: Question,
  names: NameIndex,
  bounds: Bounds,
): Promise<Found> {
  if (question.readings.length === 0) return readStored(type, {}, bounds)
  const newest = await newestOf[type]()
  for (const words of attempts(type, question, names)) {
    const found = await readRested(type, { and: [newest, words] }, bounds)
    if (found.docs.length > 0) return found
  }
  return { docs: [], total: 0 }
}

/** Documents whose number the query names, whatever else it contains. */
async function byNumber(
  type: StoredType,
  { query, keys }: Question,
  { at }: Bounds,
): Promise<SearchDocument[]> {
  const asked = type === 'legal-documents' ? readDocumentNumber(query) : null
  if (!asked) return []
  const { docs } = await readStored(
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
): Promise<Found> {
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

function fromNames(type: SearchType, question: Question, { names, named }: Known): Found {
  const all = names.entries.flatMap(({ entry }) => (entry.type === type && entry.doc ? [entry.doc] : []))
  if (question.readings.length === 0) return { docs: all, total: all.length }
  const bearing = all.filter((doc) => bears(doc, question))
  const docs = [...new Set([...bearing, ...(question.isOfficial ? [] : (named.get(type) ?? []))])]
  return { docs, total: docs.length }
}

/**
 * Candidates without the engine: names of the catalogue from memory, documents and news whose stored text contains the
 * words. Queries are understood as with the engine, on both databases.
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
        : await fromDatabase(type, question, known.names, {
            limit,
            at: isRecordType(type) ? [] : whereAt(filters[PLACES]),
          })
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
