import { toWords, type Word } from './words.ts'

/** A part of a phrase: its alternatives, each of one or more words, and whether it is optional. */
interface Part {
  choices: readonly (readonly Word[])[]
  isOptional: boolean
}
type Line = readonly Part[]
/**
 * Lines by the folded words that they may begin with. They are not expanded, since that would give tens of thousands
 * of phrases.
 */
export type Phrases = ReadonlyMap<string, readonly Line[]>

const toPart = (part: string): Part => ({
  choices: part
    .replace(/\?$/, '')
    .split('|')
    .map((choice) => toWords(choice.replaceAll('_', ' '))),
  isOptional: part.endsWith('?'),
})

/** The words that a phrase of this line may begin with. */
function firstWords(line: Line): Set<string> {
  const required = line.findIndex(({ isOptional }) => !isOptional)
  const first = line.slice(0, required < 0 ? line.length : required + 1)
  return new Set(first.flatMap(({ choices }) => choices.flatMap(([word]) => (word ? [word.folded] : []))))
}

/**
 * Compiles phrases from lines of words separated by spaces, where "a|b" are alternatives (with _ for a space) and a
 * trailing "?" makes a part optional.
 */
export function toPhrases(lines: readonly string[]): Phrases {
  const phrases = new Map<string, Line[]>()
  for (const line of lines.map((one) => one.split(' ').map(toPart))) {
    for (const word of firstWords(line)) phrases.set(word, [...(phrases.get(word) ?? []), line])
  }
  return phrases
}

/**
 * Words for looking up phrases. Where most words have accents, a word without accents has none on purpose ("vay" is
 * not "vậy"); where few have, it may stand for any.
 */
export function toTyped(words: readonly Word[]): Word[] {
  const isTyped = words.filter(({ isMarked }) => isMarked).length * 5 >= words.length * 3
  return words.map((word) => (isTyped ? { ...word, isMarked: true } : word))
}

const isSpelled = (words: readonly Word[], at: number, choice: readonly Word[]): boolean =>
  choice.every(({ folded, exact }, nth) => {
    const word = words[at + nth]
    return word?.folded === folded && (word.exact === exact || !word.isMarked)
  })

/** The furthest position where the parts from the `nth` on end when matched at a word; -1 when they do not match. */
function endOf(line: Line, nth: number, words: readonly Word[], at: number): number {
  const part = line[nth]
  if (!part) return at
  const ends = part.choices
    .filter((choice) => isSpelled(words, at, choice))
    .map((choice) => endOf(line, nth + 1, words, at + choice.length))
  return Math.max(-1, part.isOptional ? endOf(line, nth + 1, words, at) : -1, ...ends)
}

/** Number of words from a position on that form the longest matching phrase, accents included; 0 for none. */
export function matchPhrase(phrases: Phrases, words: readonly Word[], at: number): number {
  const lines = phrases.get(words[at]?.folded ?? '') ?? []
  return Math.max(0, ...lines.map((line) => endOf(line, 0, words, at) - at))
}
