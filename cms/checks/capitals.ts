import { beginningOf } from '../content/richWalk.ts'
import { isKnownAbbreviation, isRoman } from './knownAbbreviations.ts'
import type { Remark } from './rules.ts'

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}]+$/u

/** Whether a title is written in capitals, beyond abbreviations and Roman numbers. */
export function isAllCapitals(title: string): boolean {
  const words = (title.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => word.length > 1 && !isRoman(word) && !isKnownAbbreviation(word),
  )
  const capitals = words.filter((word) => CAPITALS.test(word))
  return capitals.length > 1 && capitals.length >= words.length * 0.6
}

/** Titles and headings in capitals. */
export const checkCapitals = (titles: string[]): Remark[] =>
  titles.filter(isAllCapitals).map((title) => ({ rule: 'capitals', excerpt: beginningOf(title) }))
