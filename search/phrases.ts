import { toWords, type Word } from './words.ts'

/** A part of a phrase: the ways to say it, each one or more words, and whether it may be missing. */
interface Part {
  choices: readonly (readonly Word[])[]
  isOptional: boolean
}
type Line = readonly Part[]
/** Lines by the folded words that they may begin with. Kept as they are: written out they are tens of thousands. */
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
 * Phrases from lines of words apart by spaces, where "a|b" are alternatives (with _ for a space) and a "?" behind a
 * part lets it be missing.
 */
export function toPhrases(lines: readonly string[]): Phrases {
  const phrases = new Map<string, Line[]>()
  for (const line of lines.map((one) => one.split(' ').map(toPart))) {
    for (const word of firstWords(line)) phrases.set(word, [...(phrases.get(word) ?? []), line])
  }
  return phrases
}

/**
 * Words to look phrases up in. Where most words have accents, one without has none on purpose ("vay" is not "vậy");
 * where few have, it may stand for any.
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

/** The furthest place where parts from the `nth` on may end when they begin at a word; -1 where they do not fit. */
function endOf(line: Line, nth: number, words: readonly Word[], at: number): number {
  const part = line[nth]
  if (!part) return at
  const ends = part.choices
    .filter((choice) => isSpelled(words, at, choice))
    .map((choice) => endOf(line, nth + 1, words, at + choice.length))
  return Math.max(-1, part.isOptional ? endOf(line, nth + 1, words, at) : -1, ...ends)
}

/** How many words from a place on are one of the phrases, with its accents; the longest, 0 for none. */
export function matchPhrase(phrases: Phrases, words: readonly Word[], at: number): number {
  const lines = phrases.get(words[at]?.folded ?? '') ?? []
  return Math.max(0, ...lines.map((line) => endOf(line, 0, words, at) - at))
}
