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

/** Lower is better: code or number, the whole query in a name, all words in a name, words anywhere. */
function rankOf(doc: SearchDocument, question: Question): number {
  const key = question.keys.findIndex((one) => doc.keys.includes(one))
  if (key >= 0) return key / 100
  const names = [doc.title, doc.titleEn, ...doc.names, ...doc.namesEn].map((name) => tokens(name).join(' '))
  if (names.includes(question.folded)) return 1
  if (names.some((name) => ` ${name} `.includes(` ${question.folded} `))) return 2
  const words = [...question.terms]
  return names.some((name) => words.every((word) => name.includes(word))) ? 3 : 4
}

/** How much a name says beside the query: "đăng ký khai sinh" is nearer to "khai sinh" than longer names are. */
const lengthOf = (doc: SearchDocument): number =>
  Math.min(...[doc.title, ...doc.names].map((name) => name.length))

/** The best first; among equals what is in force, then by type, then the newest. */
export function ranked(docs: SearchDocument[], question: Question): SearchDocument[] {
  const place = (type: SearchType) => SEARCH_TYPES.indexOf(type)
  return docs
    .map((doc) => ({ doc, rank: rankOf(doc, question), length: lengthOf(doc) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.doc.standing - a.doc.standing ||
        place(a.doc.type) - place(b.doc.type) ||
        a.length - b.length ||
        (b.doc.date ?? 0) - (a.doc.date ?? 0),
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
