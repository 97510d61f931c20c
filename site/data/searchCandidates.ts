import {
  joinNamed,
  nameId,
  SearchUnavailable,
  type NameHit,
  type NameIndex,
  type Question,
  type RawHit,
  type Retrieved,
  type RetrieveAsked,
  type SearchDocument,
  type SearchType,
} from '../../search/query.ts'
import { Broken } from './breaker.ts'
import { retrieveFromDatabase } from './searchDatabase.ts'
import { hasEngine, retrieveFromEngine } from './searchEngine.ts'
import { fits } from './searchFacets.ts'
import { isNamedType, NAMED_TYPES, type PortalName } from './searchNames.ts'

/**
 * Minimum scores at which names join the candidates found by words: absolute, and relative to the best of their type.
 */
const JOINING = { atLeast: 0.12, ofBest: 0.6 }

export type Found = {
  engine: 'meilisearch' | 'database'
  byType: Map<SearchType, Retrieved<RawHit>>
}

/** The documents of a type whose names answer well enough to be shown. */
export function wellNamed(type: SearchType, named: readonly NameHit<PortalName>[]): SearchDocument[] {
  const own = named.filter(({ entry }) => entry.type === type)
  const least = Math.max(JOINING.atLeast, JOINING.ofBest * (own[0]?.score ?? 0))
  return own.flatMap(({ entry: { doc }, score }) => (doc && score >= least ? [doc] : []))
}

/**
 * Replaces the engine's hits by the documents in memory, for types held there; those that were just removed are left
 * out.
 */
function withDocs(found: Retrieved<RawHit>, { names }: Known): Retrieved<RawHit> {
  const candidates = found.candidates.flatMap((candidate) => {
    const doc = names.byId.get(nameId(candidate.doc))?.entry.doc
    return doc ? [{ ...candidate, doc }] : []
  })
  return { ...found, candidates }
}

/** The names that match a question: looked up once for all sources of candidates. */
export type Known = { names: NameIndex<PortalName>; named: readonly NameHit<PortalName>[] }

async function fromDatabase(question: Question, known: Known, asked: RetrieveAsked): Promise<Found> {
  const named = new Map(asked.types.map((type) => [type, wellNamed(type, known.named)]))
  return { engine: 'database', byType: await retrieveFromDatabase(question, { ...known, named }, asked) }
}

/** Candidates from the engine; from the database when the engine is down or not set up. */
export async function findCandidates(question: Question, known: Known, asked: RetrieveAsked): Promise<Found> {
  if (!hasEngine) return fromDatabase(question, known, asked)
  try {
    const byType = await retrieveFromEngine(question, { ...asked, byId: NAMED_TYPES })
    for (const [type, found] of byType) {
      if (!isNamedType(type)) continue
      const docs = wellNamed(type, known.named).filter((doc) => fits(type, doc, asked.filters))
      byType.set(type, joinNamed(withDocs(found, known), docs))
    }
    return { engine: 'meilisearch', byType }
  } catch (failure) {
    if (!(failure instanceof SearchUnavailable || failure instanceof Broken)) throw failure
    return fromDatabase(question, known, asked)
  }
}
