import { toExact } from './exact.ts'
import { fold } from './fold.ts'

/** A word of a text in the two ways words are compared. */
export type Word = {
  /** Without accents, see fold.ts. */
  folded: string
  /** With its accents as letters, see exact.ts. */
  exact: string
  /** Whether it carries an accent: only then does comparing accents say anything. */
  isMarked: boolean
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const ACCENT = /[\u0300-\u036f]|đ/

/** Vietnamese has some ten thousand syllables: nearly every word was met before. */
const MOST_KNOWN = 30_000
const known = new Map<string, Word>()

/** One word, ready to be compared. */
export function toWord(word: string): Word {
  const found = known.get(word)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const isMarked = ACCENT.test(word.toLowerCase().normalize('NFKD'))
  const made = { folded: fold(word), exact: toExact(word), isMarked }
  known.set(word, made)
  return made
}

/** The words of a text as they are written, in order; everything but letters and digits separates. */
export const splitWords = (text: string): string[] => text.match(WORD) ?? []

/** The words of a text in order, ready to be compared. */
export function toWords(text: string): Word[] {
  return splitWords(text)
    .map(toWord)
    .filter(({ folded }) => folded !== '')
}

/** Begins a term that only the very same accents meet. */
const EXACTLY = '='

/** The word of a query as a term to look for in texts: with the accents it has, none included, when they count. */
export const toTerm = (word: Word, isExact = word.isMarked): string =>
  isExact ? EXACTLY + word.exact : word.folded

/** The terms that are this word. */
export const termsOf = (word: Word, terms: ReadonlySet<string>): string[] =>
  [word.folded, EXACTLY + word.exact].filter((term) => terms.has(term))

/** Whether one of the terms is this word. */
export const isTerm = (word: Word, terms: ReadonlySet<string>): boolean => termsOf(word, terms).length > 0
