import type { Reading } from '../readings.ts'
import type { NameIndex, TokenEntry, TokenName } from './nameIndex.ts'

/**
 * A question often has the name of a place or an agency beside what it is about ("homestay Sa Pa"), so their names say
 * less of what was asked than the name of a procedure.
 */
const NOT_PROCEDURE = 0.25

type Weigh = (word: string) => number

type Contents = Pick<TokenEntry, 'names' | 'about'>

/** The share of a question that an entry's names, and what it is about, contain. */
function shareOfQuestion({ names, about }: Contents, { tokens }: Reading, weigh: Weigh): number {
  const words = new Set(names.flatMap((name) => name.words.map(({ folded }) => folded)))
  let [met, whole] = [0, 0]
  for (const { folded, weight } of tokens) {
    const counts = weigh(folded) * weight
    whole += counts
    if (words.has(folded) || about.has(folded)) met += counts
  }
  return whole === 0 ? 0 : met / whole
}

/** The share of a name that a question contains. */
function shareOfName({ words }: TokenName, { tokens }: Reading, weigh: Weigh): number {
  const asked = new Set(tokens.filter(({ weight }) => weight > 0).map(({ folded }) => folded))
  let [met, whole] = [0, 0]
  for (const { folded } of words) {
    whole += weigh(folded)
    if (asked.has(folded)) met += weigh(folded)
  }
  return whole === 0 ? 0 : met / whole
}

/** The fit of a name in which a question of so many words stands word for word: a title with more behind it answers. */
const WORD_FOR_WORD = { fit: 1.5, leastWords: 3 }

/** Whether a question stands in a name word for word. */
function isIn({ words }: TokenName, { tokens, exact }: Reading): boolean {
  if (tokens.length < WORD_FOR_WORD.leastWords) return false
  const form = exact === null ? 'folded' : 'exact'
  return words.some((_, at) => tokens.every((token, nth) => words[at + nth]?.[form] === token[form]))
}

type Significance = Pick<NameIndex, 'byWord' | 'telling'>

/** How significant a word is: one that no name contains counts in full. */
const weigher =
  ({ byWord, telling }: Significance): Weigh =>
  (word) =>
    byWord.has(word) ? telling(word) : 1

/** The share (0..1) of a question that a name makes up which it contains as a whole; 0 when it contains none. */
export function shareOfWhole(
  { names }: TokenEntry,
  readings: readonly Reading[],
  significance: Significance,
): number {
  const weigh = weigher(significance)
  const shares = readings.flatMap((reading) =>
    names
      .filter((name) => shareOfName(name, reading, () => 1) === 1)
      .map((name) => shareOfQuestion({ names: [name], about: new Set() }, reading, weigh)),
  )
  return Math.max(0, ...shares)
}

/**
 * How well an entry answers a question, 0..2: the share of the question that the entry contains plus the share of its
 * best name that the question contains. A long story with a whole everyday name in it fits as well as a short query that
 * is a part of a name; a query that only shares a few words with a long name does not. Unlike the score, which orders
 * entries, it can be compared between questions: words that no name contains count in full.
 */
export function fitOf(entry: TokenEntry, readings: readonly Reading[], significance: Significance): number {
  const weigh = weigher(significance)
  const fits = readings.map((reading) => {
    const ofName = Math.max(0, ...entry.names.map((name) => shareOfName(name, reading, weigh)))
    const least = entry.names.some((name) => isIn(name, reading)) ? WORD_FOR_WORD.fit : 0
    return Math.max(least, shareOfQuestion(entry, reading, weigh) + ofName)
  })
  return Math.max(0, ...fits) - (entry.entry.type === 'procedures' ? 0 : NOT_PROCEDURE)
}
