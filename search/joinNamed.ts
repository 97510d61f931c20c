import type { RawHit } from './hit.ts'
import type { Candidate } from './rank.ts'
import type { Retrieved } from './retrieved.ts'
import type { SearchDocument } from './types.ts'

/**
 * Adds the documents that names in memory find for the same question: the engine drops words, names do not. Those that
 * the engine found as well count as named too, however late they come in its order: it lists what it finds for another
 * spelling or meaning behind everything that it finds for the words as typed.
 */
export function joinNamed(found: Retrieved<RawHit>, docs: readonly SearchDocument[]): Retrieved<RawHit> {
  const named = new Set(docs.map(({ id }) => id))
  const known = new Set(found.candidates.map(({ doc }) => doc.id))
  const more = docs
    .filter(({ id }) => !known.has(id))
    .map((doc): Candidate<RawHit> => ({ doc, key: null, text: 0, isNamed: true }))
  const isWhole = found.total <= found.candidates.length
  return {
    candidates: [
      ...found.candidates.map((one) => (named.has(one.doc.id) ? { ...one, isNamed: true } : one)),
      ...more,
    ],
    total: isWhole ? found.total + more.length : Math.max(found.total, known.size + more.length),
    facets: found.facets,
  }
}
