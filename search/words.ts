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

/** The words of a text in order; everything but letters and digits separates. */
export function toWords(text: string): Word[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    const folded = fold(word)
    if (folded === '') return []
    return [{ folded, exact: toExact(word), isMarked: ACCENT.test(word.toLowerCase().normalize('NFKD')) }]
  })
}
