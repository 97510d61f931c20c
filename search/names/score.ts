import type { Word } from '../words.ts'
import type { TokenEntry, TokenName } from './nameIndex.ts'

/** A word of a query and how much it counts: what it tells, less for words that only make a question. */
export type Weighed = Word & { weight: number }

/** How well words agree. Accents that differ are another word, most of the time. */
const AGREE = { whole: 1, otherAccents: 0.6, begun: 0.9 }
/** What a name must have to be good: all that was asked for, little else, and in the same order. */
const NAME = { covered: 0.72, precise: 0.16, ordered: 0.12 }
/** Beside its best name, what else of the query stands in the names and around an entry. */
const ENTRY = { name: 0.8, names: 0.12, about: 0.08 }

function agreement(asked: Word, found: Word, isBegun: boolean): number {
  if (asked.folded === found.folded) {
    return asked.isMarked && asked.exact !== found.exact ? AGREE.otherAccents : AGREE.whole
  }
  return isBegun && found.folded.startsWith(asked.folded) ? AGREE.begun : 0
}

type Options = { telling: (word: string) => number; /** The last word may be half typed. */ isBegun: boolean }

type Place = { at: number; agrees: number }

/** Where each word of the query stands best in a name: the same word twice stands at two places. */
function placesIn(name: TokenName, asked: readonly Weighed[], isBegun: boolean): (Place | null)[] {
  let before = -1
  return asked.map((word, nth) => {
    let best: Place | null = null
    name.words.forEach((found, at) => {
      const agrees = agreement(word, found, isBegun && nth === asked.length - 1)
      if (agrees === 0) return
      const isNearer = best !== null && agrees === best.agrees && at === before + 1
      if (best === null || agrees > best.agrees || isNearer) best = { at, agrees }
    })
    before = (best as Place | null)?.at ?? -1
    return best
  })
}

function orderOf(places: readonly (Place | null)[]): number {
  let pairs = 0
  let kept = 0
  for (let nth = 1; nth < places.length; nth++) {
    const [before, after] = [places[nth - 1], places[nth]]
    pairs += 1
    if (before && after && after.at === before.at + 1) kept += 1
  }
  return pairs === 0 ? 1 : kept / pairs
}

/** How well a name answers a query, 0..1; 1 when it is the query. */
export function scoreName(name: TokenName, asked: readonly Weighed[], options: Options): number {
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return 0
  const places = placesIn(name, asked, options.isBegun)
  const covered = places.reduce(
    (sum, place, nth) => sum + (place?.agrees ?? 0) * (asked[nth]?.weight ?? 0),
    0,
  )
  if (covered === 0) return 0
  const hit = new Set(places.flatMap((place) => (place ? [place.at] : [])))
  let all = 0
  let met = 0
  name.words.forEach(({ folded }, at) => {
    const tells = options.telling(folded)
    all += tells
    if (hit.has(at)) met += tells
  })
  const share = covered / whole
  return share * (NAME.covered * share + NAME.precise * (met / all) + NAME.ordered * orderOf(places))
}

/** How well an entry answers a query, 0..1: its best name, and the query's words that stand elsewhere around it. */
export function scoreEntry(found: TokenEntry, asked: readonly Weighed[], options: Options) {
  let best = { score: 0, name: found.names[0]?.text ?? '' }
  for (const name of found.names) {
    const score = scoreName(name, asked, options)
    if (score > best.score) best = { score, name: name.text }
  }
  let whole = 0
  let inNames = 0
  let around = 0
  for (const word of asked) {
    whole += word.weight
    if (found.names.some(({ words }) => words.some((one) => agreement(word, one, false) === AGREE.whole))) {
      inNames += word.weight
      around += word.weight
    } else if (found.about.has(word.folded)) around += word.weight
  }
  if (whole === 0) return { score: 0, name: best.name }
  const score = ENTRY.name * best.score + ENTRY.names * (inNames / whole) + ENTRY.about * (around / whole)
  return { score, name: best.name }
}
