import type { Reading } from '../readings.ts'
import type { Word } from '../words.ts'
import type { TokenEntry, TokenName } from './nameIndex.ts'

/** Weights of the score. Found by measuring (`npm run bench:search`); their relative size is what matters. */
export const WEIGHTS = {
  /** Different accents mean a different word, most of the time. */
  otherAccents: 0.55,
  /** A word without accents among words with accents was perhaps typed in haste. */
  noAccents: 0.75,
  /** The last word, half typed. */
  begun: 0.9,
  /** The name contains little besides the question. */
  precise: 1.2,
  /** The words are in the same order. */
  ordered: 0.25,
  /** Words of the question in any name of the entry, besides the best name. */
  names: 0.25,
  /** Words of the question in names of related things: field, agency, papers. */
  about: 0.05,
}

type Telling = (word: string) => number

/** A word of one or more readings; the same word in several readings is one. */
type Asked = Word & {
  at: number
  /** What the same letters with other accents are worth. */ otherwise: number
}
type AskedReading = {
  reading: Reading
  words: { at: number; weight: number }[]
  whole: number
  /** Which words of the question it has, by position. */
  own: Uint8Array
}

/** A question prepared for comparison with many names. */
export type Comparison = {
  readings: AskedReading[]
  byFolded: ReadonlyMap<string, Asked[]>
  /** Letters that the half-typed last word begins with; null when all words are complete. */
  begun: Asked | null
  count: number
  telling: Telling
}

const NONE = new Uint8Array(0)

/** Prepares readings of a question for `scoreEntry`. @param isBegun whether the last word may be half typed */
export function compare(readings: readonly Reading[], telling: Telling, isBegun = false): Comparison {
  const known = new Map<string, Asked>()
  const place = (word: Word, hasAccents: boolean): Asked => {
    const otherwise = word.isMarked ? WEIGHTS.otherAccents : hasAccents ? WEIGHTS.noAccents : 1
    const key = `${word.folded} ${otherwise < 1 ? word.exact : ''} ${otherwise}`
    const asked = known.get(key) ?? { ...word, at: known.size, otherwise }
    known.set(key, asked)
    return asked
  }
  const prepared = readings.map((reading): AskedReading => {
    const words = reading.tokens.map((token) => ({
      at: place(token, reading.exact !== null).at,
      weight: telling(token.folded) * token.weight,
    }))
    return { reading, words, whole: words.reduce((sum, { weight }) => sum + weight, 0), own: NONE }
  })
  for (const asked of prepared) {
    asked.own = new Uint8Array(known.size)
    for (const { at } of asked.words) asked.own[at] = 1
  }
  const byFolded = new Map<string, Asked[]>()
  for (const asked of known.values())
    byFolded.set(asked.folded, [...(byFolded.get(asked.folded) ?? []), asked])
  const last = readings[0]?.tokens.at(-1)
  return {
    readings: prepared.filter(({ whole }) => whole > 0),
    byFolded,
    begun: isBegun && last ? place(last, readings[0]?.exact !== null) : null,
    count: known.size,
    telling,
  }
}

/** What one name has in common with a question. */
type Met = {
  /** How well each word of the question is matched, 0..1. */
  agrees: number[]
  /** The significance of the matched words of the name. */
  tells: number[]
  /** Pairs of neighbouring words in the name, as first * count + second. */
  pairs: number[]
}

const agreement = (asked: Asked, found: Word): number => (asked.exact === found.exact ? 1 : asked.otherwise)

function meet(name: TokenName, { byFolded, begun, count, telling }: Comparison): Met | null {
  let met: Met | null = null
  let before: number[] = []
  for (const found of name.words) {
    const same = byFolded.get(found.folded)
    const isBegun = !same && begun !== null && found.folded.startsWith(begun.folded)
    if (!same && !isBegun) {
      before = []
      continue
    }
    met ??= { agrees: new Array(count).fill(0), tells: new Array(count).fill(0), pairs: [] }
    const here = same ?? (begun ? [begun] : [])
    for (const asked of here) {
      const agrees = isBegun ? WEIGHTS.begun : agreement(asked, found)
      met.agrees[asked.at] = Math.max(met.agrees[asked.at] ?? 0, agrees)
      met.tells[asked.at] = (met.tells[asked.at] ?? 0) + telling(found.folded)
      for (const first of before) met.pairs.push(first * count + asked.at)
    }
    before = here.map(({ at }) => at)
  }
  return met
}

function scoreName(met: Met, all: number, { words, whole, own }: AskedReading, count: number): number {
  let covered = 0
  let ordered = 0
  words.forEach(({ at, weight }, nth) => {
    covered += weight * (met.agrees[at] ?? 0)
    const next = words[nth + 1]
    if (next && met.pairs.includes(at * count + next.at)) ordered += 1
  })
  if (covered === 0) return 0
  const told = met.tells.reduce((sum, tells, at) => sum + (own[at] ? tells : 0), 0)
  const pairs = words.length - 1
  const { precise, ordered: inOrder } = WEIGHTS
  const good = 1 + precise * Math.min(1, told / all) + inOrder * (pairs === 0 ? 1 : ordered / pairs)
  return ((covered / whole) * good) / (1 + precise + inOrder)
}

/** The score of an entry (0..1), the name that answers best, and the reading of the question that it answers. */
export type EntryScore = { score: number; name: string; reading: Reading | null }

const isFor = ({ reading }: AskedReading, { entry }: TokenEntry): boolean =>
  reading.types.length === 0 || (reading.types as readonly string[]).includes(entry.type)

function aroundOf(found: TokenEntry, asked: AskedReading, mets: (Met | null)[], about: ReadonlySet<number>) {
  let named = 0
  let near = 0
  for (const { at, weight } of asked.words) {
    const best = mets.reduce((most, met) => Math.max(most, met?.agrees[at] ?? 0), 0)
    named += weight * best
    if (best > 0 || about.has(at)) near += weight
  }
  return { named: named / asked.whole, near: near / asked.whole }
}

/** Scores an entry for a question, by its best name in the reading that fits it best. */
export function scoreEntry(found: TokenEntry, comparison: Comparison): EntryScore {
  const { telling, count, readings } = comparison
  const mets = found.names.map((name) => meet(name, comparison))
  const totals = found.names.map((name) => totalOf(name, telling))
  const about = new Set<number>()
  for (const [folded, asked] of comparison.byFolded) {
    if (found.about.has(folded)) for (const { at } of asked) about.add(at)
  }
  let best: EntryScore = { score: 0, name: found.names[0]?.text ?? '', reading: null }
  for (const asked of readings) {
    if (!isFor(asked, found)) continue
    let top = { score: 0, name: best.name }
    mets.forEach((met, nth) => {
      const score = met ? scoreName(met, totals[nth] ?? 1, asked, count) : 0
      if (score > top.score) top = { score, name: found.names[nth]?.text ?? '' }
    })
    const { named, near } = aroundOf(found, asked, mets, about)
    const { names, about: around } = WEIGHTS
    const score = (asked.reading.weight * (top.score + names * named + around * near)) / (1 + names + around)
    if (score > best.score) best = { score, name: top.name, reading: asked.reading }
  }
  return best
}

const totals = new WeakMap<TokenName, { telling: Telling; total: number }>()

/** Total significance of the words of a name; memoized while the names of the portal stay the same. */
function totalOf(name: TokenName, telling: Telling): number {
  const known = totals.get(name)
  if (known?.telling === telling) return known.total
  const total = name.words.reduce((sum, { folded }) => sum + telling(folded), 0)
  totals.set(name, { telling, total })
  return total
}
