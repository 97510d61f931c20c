import { searchedBy } from '../../cms/content/types/index.ts'
import type { NamedType } from '../../search/query.ts'

interface Scored {
  type: NamedType
  /** Score, 0..1. */
  score: number
}

/** Largest number of suggestions: more do not fit beside a keyboard on a phone. */
const MOST = 8
/** Largest number per type, so that every type with something to offer is shown. */
const PLACES: Record<NamedType, number> = { ...searchedBy('suggestions'), fields: 2 }
/** Suggestions with a lower score, absolute or relative to the best, are noise. */
const WORTH = { atLeast: 0.2, ofBest: 0.55 }
/** People come to get things done: another type leads only when it beats every procedure by this factor. */
const LEAD = 1.15

const byScore = (a: Scored, b: Scored) => b.score - a.score

function group<T extends Scored>(hits: readonly T[]): Map<NamedType, T[]> {
  const groups = new Map<NamedType, T[]>()
  for (const hit of [...hits].sort(byScore)) groups.set(hit.type, [...(groups.get(hit.type) ?? []), hit])
  return groups
}

const leadOf = ([first]: readonly Scored[]): number =>
  first ? first.score * (first.type === 'procedures' ? LEAD : 1) : 0

/**
 * The few suggestions to show, type by type: procedures first unless another type answers clearly better, none beyond
 * its share unless it is the only one. Duplicates, by `targetOf`, are shown once.
 */
export function mixSuggestions<T extends Scored>(hits: readonly T[], targetOf: (hit: T) => string): T[] {
  const best = Math.max(0, ...hits.map(({ score }) => score))
  const least = Math.max(WORTH.atLeast, WORTH.ofBest * best)
  const distinct = new Map([...hits].sort((a, b) => a.score - b.score).map((hit) => [targetOf(hit), hit]))
  const groups = group([...distinct.values()].filter(({ score }) => score >= least))
  const isAlone = groups.size === 1
  const shares = [...groups].map(([type, list]) => list.slice(0, isAlone ? soleShare(type) : PLACES[type]))
  const own = shares.find((list) => list[0]?.type === 'procedures') ?? []
  const others = shares.filter((list) => list !== own).flat()
  const kept = new Set([...own, ...others.sort(byScore).slice(0, MOST - own.length)])
  return shares.sort((a, b) => leadOf(b) - leadOf(a)).flatMap((list) => list.filter((hit) => kept.has(hit)))
}

const soleShare = (type: NamedType): number => (type === 'procedures' ? PLACES.procedures : MOST)
