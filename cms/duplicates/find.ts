import { tokens } from '../../search/fold.ts'
import { commonPairs, type Text } from './overlap.ts'

/** A document as far as the search for duplicates needs it. */
export interface Item {
  id: string
  title: string
  /** An official code or number: the same one names the same thing. */
  code?: string | null
  /** Of the stored file. */
  checksum?: string | null
}

export const SIGNS = ['code', 'file', 'title', 'words'] as const
/** Why two documents may be the same: code, file, title after folding accents and case, or most words of the title. */
export type Sign = (typeof SIGNS)[number]

/** Two documents that may be the same, `a` before `b` by id. */
export interface Pair {
  a: string
  b: string
  sign: Sign
  /** The share of words in common, 0 to 1; 1 for other signs. */
  share: number
}

/** How many words of two titles, of those in either, are in common at least. */
const LEAST_SHARE = 0.85
/** Shorter titles have to be equal. */
const LEAST_WORDS = 5
/** Of a large group of equal documents each is paired with the first alone. */
const MOST_OF_GROUP = 6

/** Without accents, case and punctuation. */
const foldName = (text: string): string => tokens(text).join(' ')

/** One key for two documents, whichever comes first. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join('|')

const toPair = (one: string, other: string, sign: Sign, share = 1): Pair => {
  const [a, b] = [one, other].sort() as [string, string]
  return { a, b, sign, share }
}

function groupsBy(items: readonly Item[], keyOf: (item: Item) => string | null | undefined): string[][] {
  const groups = new Map<string, string[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key) groups.set(key, [...(groups.get(key) ?? []), item.id])
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

function pairsOf(ids: string[], sign: Sign): Pair[] {
  const [first, ...others] = ids
  if (ids.length > MOST_OF_GROUP) return others.map((other) => toPair(first!, other, sign))
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other) => toPair(one, other, sign)))
}

/** Titles that differ in a number speak of different things: two days, two decisions, two quarters. */
const numbersOf = (title: string): string =>
  title
    .split(' ')
    .filter((word) => /\d/.test(word))
    .join(' ')

/** The words of a folded title; one that repeats is another word each time. */
function wordsOf(title: string): string[] {
  const seen = new Map<string, number>()
  return title.split(' ').map((word) => {
    const times = (seen.get(word) ?? 0) + 1
    seen.set(word, times)
    return times === 1 ? word : `${word}#${times}`
  })
}

/** Titles long enough to be compared by their words, each once, by the numbers in them. */
function comparable(items: readonly Item[]): Text[][] {
  const folded = new Map<string, string>()
  for (const { id, title } of items) if (!folded.has(foldName(title))) folded.set(foldName(title), id)
  const groups = new Map<string, Text[]>()
  for (const [title, id] of folded) {
    const [key, text] = [numbersOf(title), { id, words: wordsOf(title) }]
    if (text.words.length < LEAST_WORDS) continue
    const group = groups.get(key)
    if (group) group.push(text)
    else groups.set(key, [text])
  }
  return [...groups.values()]
}

const pairsByWords = (items: readonly Item[]): Pair[] =>
  comparable(items)
    .flatMap((texts) => commonPairs(texts, LEAST_SHARE))
    .map(({ a, b, share }) => toPair(a, b, 'words', share))

/**
 * Documents of one type that may be the same, each pair once with its strongest sign, the likeliest first. The work
 * grows with the number of documents and of pairs found, not with the square of the documents.
 */
export function findPairs(items: readonly Item[]): Pair[] {
  const pairs = [
    ...groupsBy(items, ({ code }) => code && foldName(code)).flatMap((ids) => pairsOf(ids, 'code')),
    ...groupsBy(items, ({ checksum }) => checksum).flatMap((ids) => pairsOf(ids, 'file')),
    ...groupsBy(items, ({ title }) => foldName(title)).flatMap((ids) => pairsOf(ids, 'title')),
    ...pairsByWords(items),
  ]
  const strongest = new Map<string, Pair>()
  for (const pair of pairs) {
    const key = pairKey(pair.a, pair.b)
    if (!strongest.has(key)) strongest.set(key, pair)
  }
  return [...strongest.values()].sort(
    (a, b) => SIGNS.indexOf(a.sign) - SIGNS.indexOf(b.sign) || b.share - a.share,
  )
}
