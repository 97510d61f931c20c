import { searchedBy } from '../cms/content/types/index.ts'
import { toTokenEntry, type NameEntry, type NameIndex, type TokenEntry } from './names/nameIndex.ts'
import { scoreCurrent } from './names/findNames.ts'
import { fitOf } from './names/fit.ts'
import { compare } from './names/comparison.ts'
import type { Question } from './question.ts'
import type { SearchDocument, SearchType } from './types.ts'

/** The fields that decide the rank of a document. */
export type Ranked = Pick<SearchDocument, 'id' | 'type' | 'title' | 'titleEn' | 'names' | 'namesEn'> &
  Pick<SearchDocument, 'summary' | 'standing' | 'date'> & { details?: string }

/** A document that may answer, and what is known from finding it. */
export type Candidate<D extends Ranked = Ranked> = {
  doc: D
  /**
   * Position among the official codes and numbers of the question, 0 the most exact; null when it was found by words.
   */
  key: number | null
  /** How well its whole text answers according to the engine, 0..1; 0 when only its names are known to answer. */
  text: number
  /** Found by its name in memory, perhaps by the engine too. */
  isNamed?: boolean
}

export type Scored<D extends Ranked = Ranked> = { doc: D; score: number }

/** Weight of a name relative to an equally good one of a procedure: people come to get things done. */
const TYPE_WEIGHT = searchedBy('weight')
/** Score of a matching code or number, above everything else. */
const KEY = 10
/** Weight of a text that contains the words, lower than that of a name. */
const TEXT = 0.4
/** Bonus of today's news over news that is `FADING` seconds old: a tie-break. */
const RECENT = 0.03
const FADING = 365 * 24 * 3600

/** Identifies a document among all types. */
export const nameId = ({ type, id }: Pick<Ranked, 'type' | 'id'>): string => `${type} ${id}`

/** The names a document is found by. */
export function toNameEntry(doc: Ranked): NameEntry {
  return {
    id: nameId(doc),
    type: doc.type,
    names: [...doc.names, doc.title, ...doc.namesEn, doc.titleEn].filter((name) => name !== ''),
    about: `${doc.summary} ${doc.details ?? ''}`,
    standing: doc.standing,
  }
}

/**
 * Documents that only the engine holds are prepared again for each search: names of related things would cost more
 * than they add.
 */
const toNameOnly = (doc: Ranked): NameEntry => ({ ...toNameEntry(doc), about: '' })

const MOST_KEPT = 2000
const kept = new Map<string, TokenEntry>()

/** Memoizes the word lists of recently ranked documents. */
function tokensOf(doc: Ranked): TokenEntry {
  const key = JSON.stringify([doc.type, doc.id, doc.standing, doc.title, doc.titleEn, doc.names])
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const made = toTokenEntry(toNameOnly(doc))
  kept.set(key, made)
  return made
}

function recency(doc: Ranked, now: number): number {
  if (doc.type !== 'news' || doc.date === null) return 0
  return RECENT * Math.exp(-Math.max(0, now / 1000 - doc.date) / FADING)
}

/** How well the names of a document answer a question, 0..2: see `fitOf`. */
export const fitOfDoc = (
  doc: Ranked,
  { readings }: Question,
  names: Pick<NameIndex, 'byId' | 'byWord' | 'telling'>,
): number => fitOf(names.byId.get(nameId(doc)) ?? toTokenEntry(toNameEntry(doc)), readings, names)

/** How much better pages rank when the province is named: they tell of it. */
const ABOUT_PLACE = 1.3

/** The factor for a type that a question asks for. */
function askedFactor(type: SearchType, { wanted, isAboutPlace }: Question): number {
  if (wanted) return type === wanted.type ? wanted.factor : 1
  return type === 'pages' && isAboutPlace ? ABOUT_PLACE : 1
}

type Options = {
  /** The names of the portal, which tell how significant words are. */
  names: Pick<NameIndex, 'telling' | 'byId'>
  /** Known scores of names, by nameId. */
  scores?: ReadonlyMap<string, number>
  /** Milliseconds since 1970, to judge what is recent. */
  now?: number
}

/**
 * Ranks documents of any types by how well they answer a question, best first: those with the requested code or
 * number, then the best names, then texts that contain the words. The same for candidates of the engine and of the
 * database.
 */
export function rank<D extends Ranked>(
  question: Question,
  candidates: readonly Candidate<D>[],
  { names, scores, now = Date.now() }: Options,
): Scored<D>[] {
  const comparison = compare(question.readings, names.telling)
  const scoreDoc = (doc: D) => scoreCurrent(names.byId.get(nameId(doc)) ?? tokensOf(doc), comparison).score
  return candidates
    .map(({ doc, key, text }): Scored<D> => {
      const byName = scores?.get(nameId(doc)) ?? scoreDoc(doc)
      const factor = TYPE_WEIGHT[doc.type] * askedFactor(doc.type, question)
      const byWords = Math.max(byName, TEXT * text) * factor + 0.02 * text
      return { doc, score: key === null ? byWords + recency(doc, now) : KEY - key + byWords }
    })
    .sort((a, b) => b.score - a.score)
}

/** Most of the first ten places that one type may take while others have something to show. */
const MOST_OF_TEN = 7
/** The first places go to the best, whatever their type. */
const FREE = 3
/** Results below this share of the best score are not moved up. */
const WORTH = 0.55

/**
 * Gives every type a fair share of the first ten places: the best three stay where they are; among the next seven, a
 * type that has seven already gives way to the best of another type that is worth showing.
 */
export function blend<D extends Ranked>(ranked: readonly Scored<D>[]): Scored<D>[] {
  const first = ranked.slice(0, FREE)
  const rest = ranked.slice(FREE)
  const taken = new Map<SearchType, number>()
  const count = ({ doc }: Scored<D>) => taken.set(doc.type, (taken.get(doc.type) ?? 0) + 1)
  first.forEach(count)
  const worth = WORTH * (ranked[0]?.score ?? 0)
  const late: Scored<D>[] = []
  const chosen = [...first]
  for (const one of rest) {
    if (chosen.length >= 10) late.push(one)
    else if ((taken.get(one.doc.type) ?? 0) >= MOST_OF_TEN && hasOther(rest, one, worth)) late.push(one)
    else {
      chosen.push(one)
      count(one)
    }
  }
  return [...chosen, ...late]
}

const hasOther = <D extends Ranked>(rest: readonly Scored<D>[], one: Scored<D>, worth: number): boolean =>
  rest.some(({ doc, score }) => doc.type !== one.doc.type && score >= worth)
