import { isOtherAge } from '../ages.ts'
import type { Reading } from '../readings.ts'
import { endingsOf, type NamedType, type NameEntry, type NameIndex, type TokenEntry } from './nameIndex.ts'
import { compare, type Comparison } from './comparison.ts'
import { scoreEntry, type EntryScore } from './score.ts'
import { WEIGHTS } from './weights.ts'

/** An entry with its score (0..1) and the name it was found by. */
export type NameHit<T extends NameEntry = NameEntry> = EntryScore & { entry: T }

type Options = {
  types?: readonly NamedType[]
  limit: number
  /** Whether the last word is still being typed. */
  isBegun?: boolean
}

/** Entries per reading that are scored closely: those that share its most significant words. */
const CANDIDATES = 50
/**
 * The same for a half-typed word: all words that begin so are equally significant, so a lower limit would cut at
 * random.
 */
const CANDIDATES_BEGUN = 200
/** Readings that contribute candidates; any others only score. */
const MOST_READINGS = 4
/** Factor for entries that are not in force: they rank below equally good ones. */
const NOT_CURRENT = 0.9

type WeighedWord = { folded: string; weight: number }

/** The words of a reading with their weights: how rare each is, times how much it says about what is looked for. */
export function weigh(reading: Reading, { telling }: Pick<NameIndex, 'telling'>): WeighedWord[] {
  return reading.tokens.map(({ folded, weight }) => ({ folded, weight: telling(folded) * weight }))
}

/** The entries that share the most significant words with a reading, judged by words alone. */
function candidates(index: NameIndex, asked: readonly WeighedWord[], isBegun: boolean): number[] {
  const sums = new Float64Array(index.entries.length)
  asked.forEach(({ folded, weight }, nth) => {
    const isLast = isBegun && nth === asked.length - 1
    const places = isLast
      ? new Set(endingsOf(index, folded).flatMap((word) => index.byWord.get(word) ?? []))
      : (index.byWord.get(folded) ?? [])
    for (const at of places) sums[at] = (sums[at] ?? 0) + weight
    // Many names contain a word that begins so; those that begin with it themselves are most likely being typed.
    const first = isLast && nth === 0 ? endingsOf(index, folded) : []
    for (const at of new Set(first.flatMap((word) => index.byFirst.get(word) ?? []))) {
      sums[at] = (sums[at] ?? 0) + weight
    }
  })
  const met: number[] = []
  sums.forEach((sum, at) => sum > 0 && met.push(at))
  const most = isBegun ? CANDIDATES_BEGUN : CANDIDATES
  if (met.length <= most) return met
  return met.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)).slice(0, most)
}

/** Scores an entry, lower when it is not in force or for people of another age. */
export function scoreCurrent(found: TokenEntry, comparison: Comparison): EntryScore {
  const scored = scoreEntry(found, comparison)
  const standing = found.entry.standing === 1 ? 1 : NOT_CURRENT
  const age = isOtherAge(found.ages, comparison.age) ? WEIGHTS.otherAge : 1
  return { ...scored, score: scored.score * standing * age }
}

/** Entries by how well their names answer a question, best first; those that share no word are left out. */
export function findNames<T extends NameEntry>(
  index: NameIndex<T>,
  readings: readonly Reading[],
  { types, limit, isBegun = false }: Options,
): NameHit<T>[] {
  const comparison = compare(readings, index.telling, isBegun)
  const first = readings.slice(0, MOST_READINGS)
  const places = new Set(first.flatMap((reading) => candidates(index, weigh(reading, index), isBegun)))
  return [...places]
    .flatMap((at) => index.entries[at] ?? [])
    .filter(({ entry }) => !types || types.includes(entry.type))
    .map((found) => ({ entry: found.entry, ...scoreCurrent(found, comparison) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.name.length - b.name.length)
    .slice(0, limit)
}
