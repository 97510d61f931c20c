import {
  findNames,
  SearchUnavailable,
  type Candidate,
  type NameIndex,
  type Question,
  type RawHit,
  type Retrieved,
  type RetrieveAsked,
  type SearchType,
} from '../../search/query.ts'
import { Broken } from './breaker.ts'
import { retrieveFromDatabase } from './searchDatabase.ts'
import { hasEngine, retrieveFromEngine } from './searchEngine.ts'
import { fits } from './searchFacets.ts'
import { isNamedType, type PortalName } from './searchNames.ts'

/** Names that join what the engine found: those that answer well, and nearly as well as the best. */
const JOINING = { most: 40, atLeast: 0.3, ofBest: 0.6 }

export type Found = {
  engine: 'meilisearch' | 'database'
  byType: Map<SearchType, Retrieved<RawHit>>
}

function namesOf(
  type: SearchType,
  question: Question,
  names: NameIndex<PortalName>,
  filters: RetrieveAsked['filters'],
): Candidate<RawHit>[] {
  if (question.isOfficial) return []
  const hits = findNames(names, question.readings, { types: [type], limit: JOINING.most })
  const least = Math.max(JOINING.atLeast, JOINING.ofBest * (hits[0]?.score ?? 0))
  return hits.flatMap(({ entry: { doc }, score }) =>
    doc && score >= least && fits(type, doc, filters) ? [{ doc, key: null, text: 0, isNamed: true }] : [],
  )
}

/** What the engine found, joined by names that the same question finds in memory: it drops words, names do not. */
function join(found: Retrieved<RawHit>, named: readonly Candidate<RawHit>[]): Retrieved<RawHit> {
  const known = new Set(found.candidates.map(({ doc }) => doc.id))
  const more = named.filter(({ doc }) => !known.has(doc.id))
  const isWhole = found.total <= found.candidates.length
  return {
    candidates: [...found.candidates, ...more],
    total: isWhole ? found.total + more.length : Math.max(found.total, known.size + more.length),
    facets: found.facets,
  }
}

/** Candidates from the engine; from the database when the engine is away or not set up. */
export async function findCandidates(
  question: Question,
  names: NameIndex<PortalName>,
  asked: RetrieveAsked,
): Promise<Found> {
  if (!hasEngine) return { engine: 'database', byType: await retrieveFromDatabase(question, names, asked) }
  try {
    const byType = await retrieveFromEngine(question, asked)
    for (const [type, found] of byType) {
      if (isNamedType(type)) byType.set(type, join(found, namesOf(type, question, names, asked.filters)))
    }
    return { engine: 'meilisearch', byType }
  } catch (failure) {
    if (!(failure instanceof SearchUnavailable || failure instanceof Broken)) throw failure
    return { engine: 'database', byType: await retrieveFromDatabase(question, names, asked) }
  }
}
