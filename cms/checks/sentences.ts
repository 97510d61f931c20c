import { beginningOf } from '../content/richWalk.ts'
import type { Language, Passage } from './passages.ts'
import type { Remark } from './rules.ts'

/** Vietnamese is written by the syllable, English by the word: what stands between blanks, numbers included. */
export const syllablesIn = (text: string): string[] => text.match(/[\p{L}\p{M}]+|\d+(?:[.,:/-]\d+)*/gu) ?? []

/** Where one sentence ends and the next begins. */
const BORDER = /(?<=[.!?…]["”’)]*)\s+(?=["“‘(]?[\p{Lu}\d–-])/u
/** An abbreviation before a name, whose full stop ends no sentence. */
const BEFORE_NAME = /(?:^|[\s(])(?:TP|Tp|TX|Tx|TS|ThS|PGS|GS|BS|KS|Q|P|Mr|Mrs|Ms|Dr|St|No)\.$/

/** The sentences of a passage. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const part of text.split(BORDER)) {
    const before = sentences.at(-1)
    if (before !== undefined && BEFORE_NAME.test(before))
      sentences[sentences.length - 1] = `${before} ${part}`
    else if (part.trim() !== '') sentences.push(part.trim())
  }
  return sentences
}

/** The most syllables, in English words, of a sentence that is read without a second look. */
export const LONGEST_SENTENCE: Record<Language, number> = { vi: 35, en: 30 }

/** Sentences that are too long. */
export const checkSentences = (passages: Passage[], language: Language): Remark[] =>
  passages
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => syllablesIn(sentence).length > LONGEST_SENTENCE[language])
    .map((sentence) => ({ rule: 'longSentence', excerpt: beginningOf(sentence) }))
