import { toExact } from './exact.ts'
import { fold } from './fold.ts'

/** A word in the two forms in which words are compared. */
export type Word = {
  /** Without accents, see fold.ts. */
  folded: string
  /** With accents encoded as letters, see exact.ts. */
  exact: string
  /** Whether it carries an accent; only then does comparing accents say anything. */
  isMarked: boolean
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const ACCENT = /[\u0300-\u036f]|đ/

/** Vietnamese has some ten thousand syllables: nearly every word is in the cache. */
const MOST_KNOWN = 30_000
const known = new Map<string, Word>()

/** One word, prepared for comparison. */
export function toWord(word: string): Word {
  const found = known.get(word)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const isMarked = ACCENT.test(word.toLowerCase().normalize('NFKD'))
  const made = { folded: fold(word), exact: toExact(word), isMarked }
  known.set(word, made)
  return made
}

/** The words of a text as written, in order; everything but letters and digits separates words. */
export const splitWords = (text: string): string[] => text.match(WORD) ?? []

/** The words of a text in order, prepared for comparison. */
export function toWords(text: string): Word[] {
  return splitWords(text)
    .map(toWord)
    .filter(({ folded }) => folded !== '')
}

/** Prefix of a term that matches only words with the same accents. */
const EXACTLY = '='

/**
 * A word of a query as a term to find in texts; when accents count, only a word with the same accents (or none)
 * matches.
 */
export const toTerm = (word: Word, isExact = word.isMarked): string =>
  isExact ? EXACTLY + word.exact : word.folded

/** The terms that match this word. */
export const termsOf = (word: Word, terms: ReadonlySet<string>): string[] =>
  [word.folded, EXACTLY + word.exact].filter((term) => terms.has(term))

/** Whether one of the terms matches this word: asked for every word of a found text. */
export const isTerm = (word: Word, terms: ReadonlySet<string>): boolean =>
  terms.has(word.folded) || terms.has(EXACTLY + word.exact)
