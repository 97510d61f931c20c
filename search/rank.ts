import { searchedBy } from '../cms/content/types/index.ts'
import { toTokenEntry, type NameEntry, type NameIndex, type TokenEntry } from './names/nameIndex.ts'
import { scoreCurrent } from './names/findNames.ts'
import { compare } from './names/score.ts'
import type { Question } from './question.ts'
import type { SearchDocument, SearchType } from './types.ts'

/** What of a document its rank depends on. */
export type Ranked = Pick<SearchDocument, 'id' | 'type' | 'title' | 'titleEn' | 'names' | 'namesEn'> &
  Pick<SearchDocument, 'summary' | 'standing' | 'date'> & { details?: string }

/** A document that may answer, and what the engine that found it says of it. */
export type Candidate<D extends Ranked = Ranked> = {
  doc: D
  /** Place among the official codes and numbers of the question, 0 the most exact; null when it was found by words. */
  key: number | null
  /** How well the engine thinks its whole text answers, 0..1; 0 when only its names are known to. */
  text: number
  /** Found by its name in memory, beyond what the engine gave. */
  isNamed?: boolean
}

export type Scored<D extends Ranked = Ranked> = { doc: D; score: number }

/** What a name that answers is worth beside an equally good one of a procedure: people come to get things done. */
const TYPE_WEIGHT = searchedBy('weight')
/** A code or number that was named stands above everything else. */
const KEY = 10
/** A text that holds the words answers less than a name that does. */
const TEXT = 0.4
/** News of today is worth this much more than news of `FADING` seconds ago: a tie-break. */
const RECENT = 0.03
const FADING = 365 * 24 * 3600

/** What tells a document from all others of all types. */
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

/** Documents that only the engine knows are read anew for each search: what is around their names costs more than it says. */
const toNameOnly = (doc: Ranked): NameEntry => ({ ...toNameEntry(doc), about: '' })

const MOST_KEPT = 2000
const kept = new Map<string, TokenEntry>()

/** Names of documents that were ranked lately need not be cut into words again. */
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

type Options = {
  /** How telling words are: the names of the portal. */
  names: Pick<NameIndex, 'telling' | 'byId'>
  /** What names are already known to answer, by nameId. */
  scores?: ReadonlyMap<string, number>
  /** Milliseconds since 1970, for what is recent. */
  now?: number
}

/**
 * Orders documents of any types by how well they answer a question, the best first: what bears the code or number asked
 * for, then the best names, then texts that hold the words. The same for candidates of the engine and of the database.
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
      const byWords = Math.max(byName, TEXT * text) * TYPE_WEIGHT[doc.type] + 0.02 * text
      return { doc, score: key === null ? byWords + recency(doc, now) : KEY - key + byWords }
    })
    .sort((a, b) => b.score - a.score)
}

/** Of ten places no type takes more than this many while others have something to show. */
const MOST_OF_TEN = 7
/** The first places go to the best, whatever their type. */
const FREE = 3
/** What answers worse than this beside the best is not given a place it did not earn. */
const WORTH = 0.55

/**
 * Gives every type a fair share of the first ten places: the best three stand where they are; of the seven after them
 * a type that has seven already gives way to the best of another type, when that one is worth showing.
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
