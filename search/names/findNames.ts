import type { Reading } from '../readings.ts'
import type { SearchType } from '../types.ts'
import { endingsOf, type NamedType, type NameEntry, type NameIndex, type TokenEntry } from './nameIndex.ts'
import { scoreEntry, type Weighed } from './score.ts'

/** An entry with how well it answers (0..1) and the name it was found by. */
export type NameHit<T extends NameEntry = NameEntry> = { entry: T; score: number; name: string }

type Options = {
  types?: readonly NamedType[]
  limit: number
  /** True while the last word is being typed. */
  isBegun?: boolean
}

/** Entries looked at closely, of those that share the most telling words with the query. */
const CANDIDATES = 150
/** What is no longer in force stands below its like. */
const NOT_CURRENT = 0.9

/** The words of a reading with how much each counts: what it tells, and what it says of what is looked for. */
export function weigh(reading: Reading, { telling }: Pick<NameIndex, 'telling'>): Weighed[] {
  return reading.tokens.map((word) => ({ ...word, weight: telling(word.folded) * word.weight }))
}

function candidates(index: NameIndex, asked: readonly Weighed[], isBegun: boolean, into: Set<number>): void {
  const sums = new Map<number, number>()
  asked.forEach(({ folded, weight }, nth) => {
    const isLast = isBegun && nth === asked.length - 1
    const places = isLast
      ? new Set(endingsOf(index, folded).flatMap((word) => index.byWord.get(word) ?? []))
      : (index.byWord.get(folded) ?? [])
    for (const at of places) sums.set(at, (sums.get(at) ?? 0) + weight)
  })
  const best = [...sums].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES)
  for (const [at] of best) into.add(at)
}

const isFor = (reading: Reading, type: NamedType): boolean =>
  reading.types.length === 0 || reading.types.includes(type as SearchType)

/** The best score of an entry over the readings of a question; 0 when no word meets. */
export function scoreReadings(
  found: TokenEntry,
  readings: readonly { reading: Reading; words: readonly Weighed[] }[],
  options: { telling: NameIndex['telling']; isBegun: boolean },
): { score: number; name: string } {
  let best = { score: 0, name: found.names[0]?.text ?? '' }
  for (const { reading, words } of readings) {
    if (!isFor(reading, found.entry.type)) continue
    const { score, name } = scoreEntry(found, words, options)
    if (score * reading.weight > best.score) best = { score: score * reading.weight, name }
  }
  return found.entry.standing === 1 ? best : { ...best, score: best.score * NOT_CURRENT }
}

/** Entries by how well their names answer a question, the best first; those that share no word are left out. */
export function findNames<T extends NameEntry>(
  index: NameIndex<T>,
  readings: readonly Reading[],
  { types, limit, isBegun = false }: Options,
): NameHit<T>[] {
  const weighed = readings.map((reading) => ({ reading, words: weigh(reading, index) }))
  const places = new Set<number>()
  for (const { words } of weighed) candidates(index, words, isBegun, places)
  const options = { telling: index.telling, isBegun }
  return [...places]
    .flatMap((at) => index.entries[at] ?? [])
    .filter(({ entry }) => !types || types.includes(entry.type))
    .map((found) => ({ entry: found.entry, ...scoreReadings(found, weighed, options) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.name.length - b.name.length)
    .slice(0, limit)
}
