import {
  ASKING,
  ASKING_AT_END,
  ENGLISH_ASKING,
  ENGLISH_WEAK,
  TELLING,
  TELLING_PLAIN,
  WEAK,
} from './fillerPhrases.ts'
import { LOAN_WORDS } from './keyboardWords.ts'
import { matchPhrase, toPhrases, toTyped } from './phrases.ts'
import { isPlainSyllable } from './syllable.ts'
import { toWords, type Word } from './words.ts'

/** A word and how much it says about what is looked for: 0 only asks, 0.3 says little, 1 is significant. */
export type WeighedWord = { word: string; weight: number }

/** The weight of a word that says little. */
export const LITTLE = 0.3
const asking = toPhrases(ASKING)
const atEnd = toPhrases(ASKING_AT_END)
const weak = toPhrases(WEAK)
const telling = toPhrases([...TELLING, ...TELLING_PLAIN])
const english = { asking: toPhrases(ENGLISH_ASKING), weak: toPhrases(ENGLISH_WEAK) }

/** Whether more words are foreign than could be Vietnamese; words of both languages, like "online", do not count. */
function isEnglish(words: readonly Word[]): boolean {
  if (words.some(({ isMarked }) => isMarked)) return false
  const counted = words.filter(({ folded }, at) => {
    const isShared = LOAN_WORDS.has(folded) && folded !== 'passport' && folded !== 'visa'
    return /^[a-z]+$/.test(folded) && !isShared && matchPhrase(english.asking, words, at) === 0
  })
  const foreign = counted.filter(({ folded }) => /[aeiou]/.test(folded) && !isPlainSyllable(folded))
  return foreign.length > 0 && foreign.length * 2 >= counted.length
}

/**
 * The longest phrase that begins at a word, and its weight: names take precedence over question words, those over weak
 * words.
 */
function weighAt(words: readonly Word[], at: number, isForeign: boolean): { length: number; weight: number } {
  const isLast = at > 0 && at + matchPhrase(atEnd, words, at) === words.length
  const found = [
    { length: matchPhrase(telling, words, at), weight: 1 },
    { length: matchPhrase(asking, words, at), weight: 0 },
    { length: isForeign ? matchPhrase(english.asking, words, at) : 0, weight: 0 },
    { length: isLast ? matchPhrase(atEnd, words, at) : 0, weight: 0 },
    { length: isForeign ? matchPhrase(english.weak, words, at) : 0, weight: LITTLE },
    { length: matchPhrase(weak, words, at), weight: LITTLE },
  ]
  const best = found.reduce((longest, one) => (one.length > longest.length ? one : longest))
  return best.length > 0 ? best : { length: 1, weight: 1 }
}

function weigh(asked: readonly Word[]): number[] {
  const weights: number[] = []
  const isForeign = isEnglish(asked)
  const words = toTyped(asked)
  while (weights.length < words.length) {
    const { length, weight } = weighAt(words, weights.length, isForeign)
    weights.push(...Array.from({ length }, () => weight))
  }
  // "... bao nhiêu vậy ạ": a question may end in several words that each count only at the end of the rest.
  for (let at = words.length - 2; at > 0 && weights[at + 1] === 0; at--) {
    const rest = words.slice(0, at + 1)
    if (weights[at] !== 0 && !isProtected(words, at) && matchPhrase(atEnd, rest, at) === 1) weights[at] = 0
  }
  return weights
}

/** Whether it is the second word of a name such as "bản sao". */
function isProtected(words: readonly Word[], at: number): boolean {
  return at > 0 && matchPhrase(telling, words.slice(0, at + 1), at - 1) === 2
}

/**
 * Each word with its weight. Words may have accents or none; a word typed with an accent matches only that spelling
 * ("ạ" is politeness, "Á" is not). When all words would weigh nothing, all count in full.
 * @param words single words in the order of the query
 */
export function weighWords(words: readonly string[]): WeighedWord[] {
  const read = words.map((word) => toWords(word))
  const weights = weigh(read.flat())
  const isAll = weights.every((weight) => weight === 0)
  let at = 0
  return words.map((word, nth) => {
    const own = weights.slice(at, (at += read[nth]?.length ?? 0))
    return { word, weight: isAll ? 1 : Math.max(0, ...own) }
  })
}

/**
 * A question without the words that only make it a question ("... hết bao nhiêu tiền vậy"), which would otherwise be
 * searched for. A text of nothing else stays as it is.
 */
export function withoutFiller(text: string): string {
  const words = text
    .replace(/[?!,;:"()]+/g, ' ')
    .split(/\s+/)
    .filter((word) => toWords(word).length > 0)
  const weighed = weighWords(words)
  const kept = weighed.filter(({ weight }) => weight > 0).map(({ word }) => word)
  return kept.join(' ').length > 1 && weighed.some(({ weight }) => weight === 0) ? kept.join(' ') : text
}
