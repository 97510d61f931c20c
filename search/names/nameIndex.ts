import type { SearchType } from '../types.ts'
import { isNameOfChange } from './changes.ts'
import { agesOf, type AgeBand } from '../ages.ts'
import { toWords, type Word } from '../words.ts'

/** What can be found by name: a type of content, or a field of procedures. */
export type NamedType = SearchType | 'fields'

/** A thing with the names people find it by. */
export type NameEntry = {
  id: string
  type: NamedType
  /** Every name it is found by, beginning with the one to display. */
  names: readonly string[]
  /** Names of related things (field, agency, papers), which tell similar entries apart. */
  about: string
  /** 1 in force or current, 0 otherwise. */
  standing: 0 | 1
}

export type TokenName = {
  text: string
  words: Word[]
  /** See changes.ts. */
  isChange: boolean
}
export type TokenEntry<T extends NameEntry = NameEntry> = {
  entry: T
  names: TokenName[]
  /** Folded words of `about`. */
  about: ReadonlySet<string>
  /** The ages that its names say it is for. */
  ages: readonly AgeBand[]
}

/** Names prepared for searching, and how significant each word is among them. */
export type NameIndex<T extends NameEntry = NameEntry> = {
  entries: readonly TokenEntry<T>[]
  byId: ReadonlyMap<string, TokenEntry<T>>
  /** Entries that have a folded word in a name. */
  byWord: ReadonlyMap<string, readonly number[]>
  /** Entries that have a name beginning with a folded word. */
  byFirst: ReadonlyMap<string, readonly number[]>
  /** Every folded word of a name, sorted, for looking up half-typed words. */
  sorted: readonly string[]
  /** How significant a folded word is, 0..1: 1 for a word that only one entry has. */
  telling: (word: string) => number
}

const kept = new WeakMap<NameEntry, TokenEntry>()

function toTokenName(text: string): TokenName {
  const words = toWords(text)
  return { text, words, isChange: isNameOfChange(words) }
}

/** An entry with its names split into words; memoized per object. */
export function toTokenEntry<T extends NameEntry>(entry: T): TokenEntry<T> {
  const known = kept.get(entry)
  if (known) return known as TokenEntry<T>
  const names = entry.names.map(toTokenName)
  const about = new Set(toWords(entry.about).map(({ folded }) => folded))
  const ages = names.flatMap(({ words }) => agesOf(words))
  const made = { entry, names: names.filter(({ words }) => words.length > 0), about, ages }
  kept.set(entry, made)
  return made
}

/** Which entries have each word of their names. */
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

/** Builds the index. Entries that are the same objects as before cost almost nothing. */
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
      // A word that occurs in no name gets a medium weight.
      if (among === 0 || most === 0) return 0.5
      return Math.max(Math.log(1 + entries.length / among) / most, 0.05)
    },
  }
}

const MOST_ENDINGS = 60

/** Words of names that begin with the letters of a half-typed word. */
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
