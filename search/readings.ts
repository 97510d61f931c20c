import { findSynonyms, type SynonymMatch, type Synonyms } from './synonymRules.ts'
import type { SearchType } from './types.ts'
import { toWords, type Word } from './words.ts'

/** A word of a question and how much it says about what is looked for, 0..1: little for words that only ask. */
export type AskedWord = Word & { weight: number }

/** One way to understand a query. */
export type Reading = {
  /** Its words in order, without those that only make it a question. */
  tokens: AskedWord[]
  /** The same words without accents. */
  words: string[]
  /** The same words with accents as letters (see exact.ts); null when there are no accents. */
  exact: string | null
  /** How close it is to what was typed: 1 as typed, less the more was replaced. */
  weight: number
  why: 'typed' | 'synonym' | 'spelling'
  /** Whether its spelling was corrected. */
  isSpelled: boolean
  /** Types it may be used for; empty means all. */
  types: readonly SearchType[]
}

/** A name with the typed words beats one with their meaning; a known spelling beats an unknown one. */
const WEIGHT = { typed: 1, placeless: 0.97, synonym: 0.85, otherMeaning: 0.83, spelling: 0.96 }
/** Meanings tried per term. */
const MEANINGS = 3
const MOST = 8

type Draft = Omit<Reading, 'words' | 'exact'>

const toReading = (draft: Draft): Reading => ({
  ...draft,
  words: draft.tokens.map(({ folded }) => folded),
  exact: draft.tokens.some(({ isMarked }) => isMarked)
    ? draft.tokens.flatMap(({ exact }) => exact || []).join(' ')
    : null,
})

const sameWords = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length === b.length && a.every((word, at) => word.exact === b[at]?.exact)

/** The words of a meaning count in full, accents included: an editor wrote them. */
function wholly(text: string): AskedWord[] {
  const words = toWords(text)
  const isMarked = words.some((word) => word.isMarked)
  return words.map((word) => ({ ...word, isMarked, weight: 1 }))
}

function replace(words: readonly AskedWord[], matches: readonly SynonymMatch[], nth: number): AskedWord[] {
  const out: AskedWord[] = []
  let at = 0
  for (const { start, length, meanings } of matches) {
    out.push(...words.slice(at, start), ...wholly(meanings[Math.min(nth, meanings.length - 1)] ?? ''))
    at = start + length
  }
  return [...out, ...words.slice(at)]
}

/** Types for which all used rules hold, [] when none is limited; null when no type is left. */
function typesOf(matches: readonly SynonymMatch[]): readonly SearchType[] | null {
  const [first, ...others] = matches.map(({ rule }) => rule.types).filter((types) => types.length > 0)
  if (!first) return []
  const common = first.filter((type) => others.every((types) => types.includes(type)))
  return common.length > 0 ? common : null
}

function withMeanings(base: Draft, synonyms: Synonyms): Draft[] {
  const every = findSynonyms(synonyms, base.tokens)
  // Rules for all types must not be lost when a rule for one type also matches.
  const general = every.filter(({ rule }) => rule.types.length === 0)
  const sets = [...new Set([every, ...(general.length < every.length ? [general] : [])])]
  return sets
    .filter((matches) => matches.length > 0)
    .flatMap((matches) => {
      const types = typesOf(matches)
      if (!types) return []
      const most = Math.min(MEANINGS, Math.max(...matches.map(({ meanings }) => meanings.length)))
      return Array.from({ length: most }, (_, nth): Draft => ({
        tokens: replace(base.tokens, matches, nth),
        weight: base.weight * (nth === 0 ? WEIGHT.synonym : WEIGHT.otherMeaning),
        why: 'synonym',
        isSpelled: base.isSpelled,
        types,
      }))
    })
}

/** Further ways to read what was typed. */
interface Others {
  /** The words in their likely spelling; null when they need no correction. */
  spelled: readonly AskedWord[] | null
  /** The words without the name of the province; null when it is not in them, or nothing else is. */
  placeless: readonly AskedWord[] | null
  /**
   * All the words, those that only ask with a weight of 0: a term such as "get married" or "department of justice"
   * contains some. null when they are the typed ones.
   */
  said?: readonly AskedWord[] | null
}

/**
 * The ways to understand a query, as typed first: with everyday words replaced by what they stand for, with corrected
 * spelling, and with both.
 */
export function toReadings(
  typed: readonly AskedWord[],
  { spelled, placeless, said }: Others,
  synonyms: Synonyms,
): Reading[] {
  const asTyped = { why: 'typed', isSpelled: false, types: [] } as const
  const bases: Draft[] = [{ ...asTyped, tokens: [...typed], weight: WEIGHT.typed }]
  if (placeless) bases.push({ ...asTyped, tokens: [...placeless], weight: WEIGHT.placeless })
  if (spelled && !sameWords(typed, spelled)) {
    bases.push({ tokens: [...spelled], weight: WEIGHT.spelling, why: 'spelling', isSpelled: true, types: [] })
  }
  const meant = said ? withMeanings({ ...asTyped, tokens: [...said], weight: WEIGHT.typed }, synonyms) : []
  const all = [
    ...bases,
    ...meant.map((one) => ({ ...one, tokens: one.tokens.filter(({ weight }) => weight > 0) })),
    ...bases.flatMap((base) => withMeanings(base, synonyms)),
  ]
  const distinct = all.filter(
    (one, at) => all.findIndex((other) => sameWords(one.tokens, other.tokens)) === at,
  )
  return distinct
    .filter(({ tokens }) => tokens.length > 0)
    .slice(0, MOST)
    .map(toReading)
}
