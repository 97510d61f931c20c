import {
  FACETS,
  SEARCH_TYPES,
  tokens,
  type FacetCount,
  type Question,
  type SearchDocument,
  type SearchFilters,
  type SearchType,
} from '../../search/query.ts'

const namesOf = (doc: SearchDocument): string[] =>
  [doc.title, doc.titleEn, ...doc.names, ...doc.namesEn].map((name) => tokens(name).join(' '))

/** How much the shortest of some names says beside the query, below 0.5: a nearer name before a longer one. */
const distance = (names: string[]): number => Math.min(499, ...names.map((name) => name.length)) / 1000

/**
 * Lower is better: code or number, the whole query in a name, all words in a name, words anywhere; within each, what
 * is in force before what is not.
 */
function rankOf(doc: SearchDocument, question: Question): number {
  const key = question.keys.findIndex((one) => doc.keys.includes(one))
  if (key >= 0) return key / 100
  const names = namesOf(doc)
  const late = doc.standing === 1 ? 0 : 0.5
  if (names.includes(question.folded)) return 1 + late
  const whole = names.filter((name) => ` ${name} `.includes(` ${question.folded} `))
  if (whole.length > 0) return 2 + late + distance(whole)
  const words = [...question.terms]
  const scattered = names.filter((name) => words.every((word) => name.includes(word)))
  return scattered.length > 0 ? 3 + late + distance(scattered) : 4 + late
}

/** The best first; among equals what is in force, then by type, then the newest. */
export function ranked(docs: SearchDocument[], question: Question): SearchDocument[] {
  const place = (type: SearchType) => SEARCH_TYPES.indexOf(type)
  return docs
    .map((doc) => ({ doc, rank: rankOf(doc, question) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || place(a.doc.type) - place(b.doc.type) || (b.doc.date ?? 0) - (a.doc.date ?? 0),
    )
    .map(({ doc }) => doc)
}

/** Whether a document has one of the chosen values of every facet named. */
export const fits = (doc: SearchDocument, filters: SearchFilters): boolean =>
  Object.entries(filters).every(
    ([facet, values]) => !values?.length || values.some((value) => (doc.facets[facet] ?? []).includes(value)),
  )

/** How many of the documents have each value of each facet of their type. */
export function countFacets(type: SearchType, docs: SearchDocument[]): Record<string, FacetCount[]> {
  const count = (facet: string): FacetCount[] => {
    const counts = new Map<string, number>()
    for (const value of docs.flatMap((doc) => doc.facets[facet] ?? [])) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts].map(([value, n]) => ({ value, count: n })).sort((a, b) => b.count - a.count)
  }
  return Object.fromEntries(FACETS[type].map((facet) => [facet, count(facet)]))
}
