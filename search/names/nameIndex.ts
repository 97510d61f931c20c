import type { SearchType } from '../types.ts'
import { toWords, type Word } from '../words.ts'

/** What can be found by its name: a type of content, or a field of procedures. */
export type NamedType = SearchType | 'fields'

/** A thing with the names people find it by. */
export type NameEntry = {
  id: string
  type: NamedType
  /** Every name it is found by, the one to show first. */
  names: readonly string[]
  /** Names of things around it (field, agency, papers): they tell alike things apart. */
  about: string
  /** 1 in force or current, 0 not. */
  standing: 0 | 1
}

export type TokenName = { text: string; words: Word[] }
export type TokenEntry<T extends NameEntry = NameEntry> = {
  entry: T
  names: TokenName[]
  /** Folded words of `about`. */
  about: ReadonlySet<string>
}

/** Names ready to be searched, and how telling each word is among them. */
export type NameIndex<T extends NameEntry = NameEntry> = {
  entries: readonly TokenEntry<T>[]
  byId: ReadonlyMap<string, TokenEntry<T>>
  /** Folded word -> entries that have it in a name. */
  byWord: ReadonlyMap<string, readonly number[]>
  /** Folded word -> entries that have a name beginning with it. */
  byFirst: ReadonlyMap<string, readonly number[]>
  /** Every folded word of a name, sorted, for words half typed. */
  sorted: readonly string[]
  /** How much a folded word tells, 0..1: 1 for one that only one entry has. */
  telling: (word: string) => number
}

const kept = new WeakMap<NameEntry, TokenEntry>()

/** An entry with its names cut into words. The same object is cut once. */
export function toTokenEntry<T extends NameEntry>(entry: T): TokenEntry<T> {
  const known = kept.get(entry)
  if (known) return known as TokenEntry<T>
  const names = entry.names.map((text) => ({ text, words: toWords(text) }))
  const about = new Set(toWords(entry.about).map(({ folded }) => folded))
  const made = { entry, names: names.filter(({ words }) => words.length > 0), about }
  kept.set(entry, made)
  return made
}

/** Which entries have each of some words of their names. */
function invert(entries: readonly TokenEntry[], wordsOf: (name: TokenName) => Word[]): Map<string, number[]> {
  const byWord = new Map<string, number[]>()
  entries.forEach(({ names }, at) => {
    for (const word of new Set(names.flatMap((name) => wordsOf(name).map(({ folded }) => folded)))) {
      const list = byWord.get(word)
      if (list) list.push(at)
      else byWord.set(word, [at])
    }
  })
  return byWord
}

/** Builds the index. Entries that are the same objects as before cost nearly nothing. */
export function makeNameIndex<T extends NameEntry>(given: Iterable<T>): NameIndex<T> {
  const entries = [...given].map(toTokenEntry)
  const byWord = invert(entries, ({ words }) => words)
  const most = Math.log(1 + entries.length)
  return {
    entries,
    byId: new Map(entries.map((one) => [one.entry.id, one])),
    byWord,
    byFirst: invert(entries, ({ words }) => words.slice(0, 1)),
    sorted: [...byWord.keys()].sort(),
    telling: (word) => {
      const among = byWord.get(word)?.length ?? 0
      // A word no name has tells nothing about names: it weighs as one of middling frequency.
      if (among === 0 || most === 0) return 0.5
      return Math.max(Math.log(1 + entries.length / among) / most, 0.05)
    },
  }
}

const MOST_ENDINGS = 60

/** Words of names that begin with the letters of a word half typed. */
export function endingsOf(index: NameIndex, begun: string): string[] {
  let low = 0
  let high = index.sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((index.sorted[middle] ?? '') < begun) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let at = low; at < index.sorted.length && found.length < MOST_ENDINGS; at++) {
    const word = index.sorted[at] ?? ''
    if (!word.startsWith(begun)) break
    found.push(word)
  }
  return found
}
