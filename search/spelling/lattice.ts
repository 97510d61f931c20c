import { type Candidate, type Setting, asTyped, nearWords, sameLetters } from './candidates.ts'
import { COSTS } from './costs.ts'
import type { Lexicon } from './lexicon.ts'
import { type Written, isAbbreviation, toWritten } from './written.ts'

/** One or two of the typed words, read as one word or several, each with its candidates. */
export type Span = { from: number; to: number; steps: Candidate[][] }

const MAX_PARTS = 6

function isKnown(lexicon: Lexicon, typed: string): boolean {
  const syllable = toWritten(typed)
  return /^[a-z]+$/.test(syllable.folded) && lexicon.byFolded.has(syllable.folded)
}

/** Words as they may have been meant where a space is wrong; each must be known, and the cost is that of the spaces. */
function asWords(lexicon: Lexicon, words: string[], cost: number, setting: Setting): Candidate[][] {
  return words.map((word, at) => {
    const typed = toWritten(word)
    const found = [asTyped(lexicon, typed, setting), ...sameLetters(lexicon, typed, setting)]
    return found.map((one) => ({ ...one, cost: one.cost + (at === 0 ? cost : 0), isChange: true }))
  })
}

function isPart(lexicon: Lexicon, part: string): boolean {
  const { folded } = toWritten(part)
  if (folded.length === 1) return folded === 'o' || folded === 'y'
  return isKnown(lexicon, part) && (folded.length > 2 || !isAbbreviation(folded))
}

/** Ways to split a word into known ones, the fewest parts first. */
function cuts(lexicon: Lexicon, word: string): string[][] {
  const upTo: string[][][] = [[[]]]
  for (let end = 1; end <= word.length; end++) {
    const found: string[][] = []
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const part = word.slice(start, end)
      const before = upTo[start] ?? []
      if (before.length > 0 && isPart(lexicon, part)) found.push(...before.map((parts) => [...parts, part]))
    }
    upTo[end] = found
      .filter((parts) => parts.length <= MAX_PARTS)
      .sort((a, b) => a.length - b.length)
      .slice(0, 6)
  }
  return (upTo[word.length] ?? []).filter((parts) => parts.length > 1)
}

function splitSpans(lexicon: Lexicon, typed: Written, at: number, setting: Setting): Span[] {
  const { length } = typed.folded
  if (length < 3 || length > 30 || /[^a-z]/.test(typed.folded) || isKnown(lexicon, typed.text)) return []
  return cuts(lexicon, typed.text).map((parts) => ({
    from: at,
    to: at + 1,
    steps: asWords(lexicon, parts, COSTS.missingSpace + COSTS.furtherSpace * (parts.length - 2), setting),
  }))
}

function joinReadings(lexicon: Lexicon, left: Written, right: Written, at: number, setting: Setting): Span[] {
  const both = left.text + right.text
  if (both.length > 12 || /[^a-z]/.test(left.folded + right.folded)) return []
  const spans: Span[] = []
  const offer = (words: string[], cost: number) => {
    if (words.every((word) => isKnown(lexicon, word)))
      spans.push({ from: at, to: at + 2, steps: asWords(lexicon, words, cost, setting) })
  }
  offer([both], COSTS.straySpace)
  if (isKnown(lexicon, left.text) && isKnown(lexicon, right.text)) return spans
  offer([left.text.slice(0, -1), left.text.slice(-1) + right.text], COSTS.movedSpace)
  offer([left.text + right.text.slice(0, 1), right.text.slice(1)], COSTS.movedSpace)
  return spans
}

/** All spans that begin at each typed word, alone or together with the next. */
export function listSpans(lexicon: Lexicon, typed: Written[], setting: Setting): Span[] {
  return typed.flatMap((word, at) => {
    const alone = [
      asTyped(lexicon, word, setting),
      ...sameLetters(lexicon, word, setting),
      ...nearWords(lexicon, word, setting),
    ]
    const next = typed[at + 1]
    return [
      { from: at, to: at + 1, steps: [alone] },
      ...splitSpans(lexicon, word, at, setting),
      ...(next ? joinReadings(lexicon, word, next, at, setting) : []),
    ]
  })
}
