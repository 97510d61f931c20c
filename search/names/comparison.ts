import { askedAge } from '../ages.ts'
import type { Reading } from '../readings.ts'
import type { Word } from '../words.ts'
import { isAboutChange } from './changes.ts'
import { WEIGHTS } from './weights.ts'

export type Telling = (word: string) => number

/** A word of one or more readings; the same word in several readings is one. */
export type Asked = Word & {
  at: number
  /** What the same letters with other accents are worth. */ otherwise: number
}
export type AskedReading = {
  reading: Reading
  words: { at: number; weight: number }[]
  whole: number
  /** Which words of the question it has, by position. */
  own: Uint8Array
  /** Whether it asks for a change. */
  isChange: boolean
}

/** A question prepared for comparison with many names. */
export type Comparison = {
  readings: AskedReading[]
  words: readonly Asked[]
  byFolded: ReadonlyMap<string, Asked[]>
  /** Letters that the half-typed last word begins with; null when all words are complete. */
  begun: Asked | null
  count: number
  telling: Telling
  /** The age that the question says, in years; null for none. */
  age: number | null
}

const NONE = new Uint8Array(0)

/** The age that was typed: meanings that editors wrote may say others. */
const ageIn = (readings: readonly Reading[]): number | null =>
  readings
    .filter(({ why }) => why !== 'synonym')
    .map(({ tokens }) => askedAge(tokens))
    .find((age) => age !== null) ?? null

/** Prepares readings of a question for `scoreEntry`. @param isBegun whether the last word may be half typed */
export function compare(readings: readonly Reading[], telling: Telling, isBegun = false): Comparison {
  const known = new Map<string, Asked>()
  const place = (word: Word, hasAccents: boolean): Asked => {
    const otherwise = word.isMarked ? WEIGHTS.otherAccents : hasAccents ? WEIGHTS.noAccents : 1
    const key = `${word.folded} ${otherwise < 1 ? word.exact : ''} ${otherwise}`
    const asked = known.get(key) ?? { ...word, at: known.size, otherwise }
    known.set(key, asked)
    return asked
  }
  const prepared = readings.map((reading): AskedReading => {
    const words = reading.tokens.map((token) => ({
      at: place(token, reading.exact !== null).at,
      weight: telling(token.folded) * token.weight,
    }))
    return {
      reading,
      words,
      whole: words.reduce((sum, { weight }) => sum + weight, 0),
      own: NONE,
      isChange: isAboutChange(reading.tokens),
    }
  })
  for (const asked of prepared) {
    asked.own = new Uint8Array(known.size)
    for (const { at } of asked.words) asked.own[at] = 1
  }
  const byFolded = new Map<string, Asked[]>()
  for (const asked of known.values())
    byFolded.set(asked.folded, [...(byFolded.get(asked.folded) ?? []), asked])
  const last = readings[0]?.tokens.at(-1)
  return {
    readings: prepared.filter(({ whole }) => whole > 0),
    words: [...known.values()],
    byFolded,
    begun: isBegun && last ? place(last, readings[0]?.exact !== null) : null,
    count: known.size,
    telling,
    age: ageIn(readings),
  }
}
