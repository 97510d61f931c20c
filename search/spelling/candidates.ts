import { COSTS } from './costs.ts'
import { editCost, shortened } from './edits.ts'
import { type Lexicon, type Word, findWord } from './lexicon.ts'
import { soundAlikes } from './sounds.ts'
import { type Written, isAbbreviation, isBare, isPossible } from './written.ts'

/** A word that may have been meant. */
export type Candidate = {
  /** Number of the word in the lexicon; null for a word that it does not contain. */
  id: number | null
  /** The word with its accents. */
  text: string
  folded: string
  /** Cost in nats of typing what was typed, see costs.ts. */
  cost: number
  /** Whether letters, or accents that were typed, differ from what was typed. */
  isChange: boolean
}

/** What the whole query says about each of its words. */
export type Setting = { hasAccents: boolean; isEnglish: boolean }

const MAX_CANDIDATES = 40

function toneCost(typed: string, meant: string): number {
  if (typed === meant) return 0
  if (typed === '') return COSTS.missingTone
  if (meant === '') return COSTS.extraTone
  const isHoiNga = '\u0303\u0309'.includes(typed) && '\u0303\u0309'.includes(meant)
  return isHoiNga ? COSTS.confusedTone : COSTS.wrongTone
}

function signCost(typed: string, meant: string): number {
  const bar = typed.includes('đ') === meant.includes('đ') ? 0 : COSTS.barredD
  const [signs, right] = [typed.replace('đ', ''), meant.replace('đ', '')]
  if (signs === right) return bar
  return bar + (signs.length < right.length && right.includes(signs) ? COSTS.missingSign : COSTS.wrongSign)
}

/** Cost of having typed these accents; 0 in a query without any accents. */
function accentCost(typed: Written, meant: Written, setting: Setting): number {
  if (!setting.hasAccents || typed.key === meant.key) return 0
  if (isBare(typed)) return isBare(meant) ? 0 : COSTS.bareWord
  return toneCost(typed.tone, meant.tone) + signCost(typed.signs, meant.signs)
}

function unknownCost(typed: Written, setting: Setting): number {
  const { length } = typed.folded
  if (!/^[a-z]{2,}$/.test(typed.folded) || isAbbreviation(typed.folded)) return COSTS.unknownAbbreviation
  if (isPossible(typed) || !/[aeiouy]/.test(typed.folded)) return COSTS.unknownSyllable
  if (typed.tone) return COSTS.unknownAccents
  return setting.isEnglish ? COSTS.unknownEnglish : COSTS.unknownLetters + length * COSTS.unknownLetter
}

/** The word as typed, known or not. */
export function asTyped(lexicon: Lexicon, typed: Written, setting: Setting): Candidate {
  const word = findWord(lexicon, typed)
  if (!word) {
    return {
      id: null,
      text: typed.text,
      folded: typed.folded,
      cost: unknownCost(typed, setting),
      isChange: false,
    }
  }
  if (word.folded !== typed.folded)
    return { id: word.id, text: typed.text, folded: typed.folded, cost: 0, isChange: false }
  return { id: word.id, text: word.text, folded: word.folded, cost: 0, isChange: false }
}

function toCandidate(typed: Written, word: Word, letters: number, setting: Setting): Candidate {
  const isSame = word.folded === typed.folded
  return {
    id: word.id,
    text: word.text,
    folded: word.folded,
    cost: letters + accentCost(typed, word, setting),
    isChange: !isSame || (!isBare(typed) && word.key !== typed.key),
  }
}

/** Words with the same letters, regardless of accents. */
export function sameLetters(lexicon: Lexicon, typed: Written, setting: Setting): Candidate[] {
  const words = lexicon.byFolded.get(typed.folded) ?? []
  const known = !isBare(typed) && lexicon.byKey.has(typed.key) ? COSTS.knownAccents : 0
  return words
    .filter((word) => word.key !== typed.key)
    .map((word) => toCandidate(typed, word, known, setting))
}

function nearSpellings(lexicon: Lexicon, typed: string): Map<string, number> {
  const costs = new Map<string, number>()
  const offer = (folded: string, cost: number) =>
    costs.set(folded, Math.min(cost, costs.get(folded) ?? Infinity))
  const isGuess = typed.length === 2 && !lexicon.byFolded.has(typed)
  for (const part of isGuess ? [] : shortened(typed)) {
    for (const near of lexicon.byShortened.get(part) ?? []) {
      const cost = near === typed ? null : editCost(typed, near)
      if (cost !== null) offer(near, cost)
    }
  }
  for (const alike of soundAlikes(typed))
    if (lexicon.byFolded.has(alike.folded)) offer(alike.folded, alike.cost)
  return costs
}

/**
 * In other languages than Vietnamese only long unknown words count as misspelled: short ones are too close to each
 * other, the portal knows too few words, and a form with or without an s is no better. English words are not given
 * accents either.
 */
function mayBeMeant(lexicon: Lexicon, typed: Written, word: Word, setting: Setting): boolean {
  if (!word.isForeign && !setting.isEnglish) return true
  const isPlural = word.folded === `${typed.folded}s` || typed.folded === `${word.folded}s`
  return typed.folded.length > 4 && !lexicon.byFolded.has(typed.folded) && isBare(word) && !isPlural
}

function knownCost(lexicon: Lexicon, typed: Written, setting: Setting): number {
  const isKnown =
    isBare(typed) && !setting.hasAccents ? lexicon.byFolded.has(typed.folded) : findWord(lexicon, typed)
  if (!isKnown) return 0
  return typed.folded.length <= 3 ? COSTS.knownShortWord : COSTS.knownWord
}

/**
 * Words that differ by one error of letters, the likeliest first. Two unknown letters are a chat word or an
 * abbreviation as often as a mistake, so only words that sound alike are offered for them.
 */
export function nearWords(lexicon: Lexicon, typed: Written, setting: Setting): Candidate[] {
  const { folded } = typed
  if (!/^[a-z]{2,20}$/.test(folded) || isAbbreviation(folded)) return []
  const known = knownCost(lexicon, typed, setting)
  return [...nearSpellings(lexicon, folded)]
    .flatMap(([near, cost]) =>
      (lexicon.byFolded.get(near) ?? []).map((word) => ({ word, cost: cost + known })),
    )
    .filter(({ word }) => mayBeMeant(lexicon, typed, word, setting))
    .map(({ word, cost }) => ({ word, cost, rank: cost - Math.log(lexicon.shares[word.id] ?? 1) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_CANDIDATES)
    .map(({ word, cost }) => toCandidate(typed, word, cost, setting))
}
