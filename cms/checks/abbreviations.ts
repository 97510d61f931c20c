import { isVietnameseSyllable } from '../content/syllable.ts'
import { isAllCapitals } from './capitals.ts'
import { isKnownAbbreviation, isRoman } from './knownAbbreviations.ts'
import type { Remark } from './rules.ts'

/** Addresses and numbers of documents such as 63/2010/NĐ-CP, whose letters are no abbreviations of the text. */
const LEFT_OUT = /https?:\/\/\S+|\S+@\S+|\d+\/[\p{L}\d/.–-]+/gu
const CAPITALS = /(?<![\p{L}\d/-])\p{Lu}[\p{Lu}\d]*\p{Lu}(?![\p{L}\p{M}])/gu

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "thủ tục hành chính (TTHC)", "(gọi tắt là TTHC)", "TTHC (thủ tục hành chính)". */
function isExplained(abbreviation: string, text: string): boolean {
  const word = escape(abbreviation)
  const before = new RegExp(`\\p{L} \\((?:[^()]* là:? )?["“]?${word}["”]?\\)`, 'u')
  const after = new RegExp(`${word}["”]? \\(\\p{L}+ \\p{L}+[^()]*\\)|${word} (?:là viết tắt|stands for)`, 'u')
  const named = new RegExp(`(?:viết tắt|gọi tắt|short for)(?: là)?:? ["“]?${word}`, 'u')
  return before.test(text) || after.test(text) || named.test(text)
}

const isOrdinary = (word: string): boolean =>
  isKnownAbbreviation(word) || isRoman(word) || isVietnameseSyllable(word)

/** Abbreviations that a text does not explain in the passage of their first use, each once. */
export function checkAbbreviations(passages: string[]): Remark[] {
  const seen = new Set<string>()
  const found: Remark[] = []
  for (const passage of passages) {
    if (isAllCapitals(passage)) continue
    const text = passage.replace(LEFT_OUT, ' ')
    for (const [word] of text.matchAll(CAPITALS)) {
      if (seen.has(word) || isOrdinary(word)) continue
      seen.add(word)
      if (!isExplained(word, text)) found.push({ rule: 'abbreviation', excerpt: word })
    }
  }
  return found
}
