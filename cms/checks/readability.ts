import { HARD_TERMS } from './hardTerms.ts'
import type { Passage } from './passages.ts'
import { sentencesOf, syllablesIn } from './sentences.ts'

export const READING_LEVELS = ['easy', 'medium', 'hard'] as const
export type ReadingLevel = (typeof READING_LEVELS)[number]

/** How hard a Vietnamese text is to read. */
export interface Readability {
  level: ReadingLevel
  /** Syllables per sentence. */
  perSentence: number
  /** Syllables in words of offices and laws, in percent. */
  hardPercent: number
  /** Syllables per sentence plus half of `hardPercent`. */
  score: number
}

/** Below it a figure says nothing: a text of so few syllables has two or three sentences. */
const FEWEST_SYLLABLES = 30
const WEIGHT_OF_HARD = 0.5
/**
 * The scores from which a text is of medium difficulty and hard: half-way between the groups of every second text of
 * tests/fixtures/readability.json. Measures of the length of words, such as LIX, fail for Vietnamese, whose syllables
 * are written apart.
 */
const FROM: Record<Exclude<ReadingLevel, 'easy'>, number> = { medium: 15, hard: 38 }

const anyTerm = HARD_TERMS.toSorted((a, b) => b.length - a.length).join('|')
const HARD = new RegExp(`(?<![\\p{L}\\p{M}])(?:${anyTerm})(?![\\p{L}\\p{M}])`, 'giu')

const countHard = (text: string): number =>
  (text.replace(/uỷ/g, 'ủy').replace(/Uỷ/g, 'Ủy').match(HARD) ?? []).flatMap(syllablesIn).length

const levelOf = (score: number): ReadingLevel =>
  score >= FROM.hard ? 'hard' : score >= FROM.medium ? 'medium' : 'easy'

/** The readability of a Vietnamese text; null for one that is too short to tell. */
export function readabilityOf(passages: Passage[]): Readability | null {
  const texts = passages.filter(({ kind }) => kind === 'text').map(({ text }) => text.normalize('NFC'))
  const sentences = texts.flatMap(sentencesOf).length
  const syllables = texts.flatMap(syllablesIn).length
  if (syllables < FEWEST_SYLLABLES) return null
  const hard = texts.reduce((sum, text) => sum + countHard(text), 0)
  const [perSentence, hardPercent] = [syllables / sentences, (100 * hard) / syllables]
  const score = perSentence + WEIGHT_OF_HARD * hardPercent
  return { level: levelOf(score), perSentence, hardPercent, score }
}
