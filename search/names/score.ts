import type { Reading } from '../readings.ts'
import type { Word } from '../words.ts'
import type { Asked, AskedReading, Comparison, Telling } from './comparison.ts'
import type { TokenEntry, TokenName } from './nameIndex.ts'
import { WEIGHTS } from './weights.ts'

/** What one name has in common with a question. */
type Met = {
  /** How well each word of the question is matched, 0..1. */
  agrees: Float64Array
  /** The significance of the matched words of the name. */
  tells: Float64Array
  /** Pairs of neighbouring words in the name, as first * count + second. */
  pairs: number[]
}

const agreement = (asked: Asked, found: Word): number => (asked.exact === found.exact ? 1 : asked.otherwise)

const NONE: readonly Asked[] = []

function meet(name: TokenName, { byFolded, begun, count, telling }: Comparison): Met | null {
  let met: Met | null = null
  let before: readonly Asked[] = NONE
  for (const found of name.words) {
    const same = byFolded.get(found.folded)
    const isBegun = !same && begun !== null && found.folded.startsWith(begun.folded)
    if (!same && !isBegun) {
      before = NONE
      continue
    }
    met ??= { agrees: new Float64Array(count), tells: new Float64Array(count), pairs: [] }
    const here = same ?? (begun ? [begun] : [])
    for (const asked of here) {
      const agrees = isBegun ? WEIGHTS.begun : agreement(asked, found)
      met.agrees[asked.at] = Math.max(met.agrees[asked.at] ?? 0, agrees)
      met.tells[asked.at] = (met.tells[asked.at] ?? 0) + telling(found.folded)
      for (const first of before) met.pairs.push(first.at * count + asked.at)
    }
    before = here
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

const changeFactor = (name: TokenName, asked: AskedReading): number =>
  name.isChange && !asked.isChange ? WEIGHTS.unaskedChange : 1

function aroundOf(found: TokenEntry, asked: AskedReading, mets: (Met | null)[], about: Uint8Array) {
  let named = 0
  let near = 0
  for (const { at, weight } of asked.words) {
    const best = mets.reduce((most, met) => Math.max(most, met?.agrees[at] ?? 0), 0)
    named += weight * best
    if (best > 0 || about[at]) near += weight
  }
  return { named: named / asked.whole, near: near / asked.whole }
}

/** Scores an entry for a question, by its best name in the reading that fits it best. */
export function scoreEntry(found: TokenEntry, comparison: Comparison): EntryScore {
  const { telling, count, readings } = comparison
  const mets = found.names.map((name) => meet(name, comparison))
  const totals = found.names.map((name) => totalOf(name, telling))
  const about = new Uint8Array(count)
  for (const { folded, at } of comparison.words) if (found.about.has(folded)) about[at] = 1
  let best: EntryScore = { score: 0, name: found.names[0]?.text ?? '', reading: null }
  for (const asked of readings) {
    if (!isFor(asked, found)) continue
    let top = { score: 0, name: best.name }
    mets.forEach((met, nth) => {
      const name = found.names[nth]
      if (!met || !name) return
      const score = changeFactor(name, asked) * scoreName(met, totals[nth] ?? 1, asked, count)
      if (score > top.score) top = { score, name: name.text }
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
