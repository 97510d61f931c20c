import { toWords, type Word } from './words.ts'

/** Phrases as a tree of folded words; the exact spellings that end here make a phrase. */
type Node = { next: Map<string, Node>; exact: string[][] }
export type Phrases = Node

const makeNode = (): Node => ({ next: new Map(), exact: [] })

function expand(line: string): string[][] {
  const parts = line.split(' ').map((part) => {
    const choices = part.replace(/\?$/, '').split('|')
    return part.endsWith('?') ? ['', ...choices] : choices
  })
  return parts.reduce<string[][]>(
    (all, choices) => all.flatMap((done) => choices.map((choice) => [...done, choice])),
    [[]],
  )
}

/**
 * Phrases from lines of words apart by spaces, where "a|b" are alternatives (with _ for a space) and a "?" behind a
 * part lets it be missing.
 */
export function toPhrases(lines: readonly string[]): Phrases {
  const root = makeNode()
  for (const phrase of lines.flatMap(expand)) {
    const words = toWords(phrase.join(' ').replaceAll('_', ' '))
    let node = root
    for (const { folded } of words) {
      const next = node.next.get(folded) ?? makeNode()
      node.next.set(folded, next)
      node = next
    }
    if (words.length > 0) node.exact.push(words.map(({ exact }) => exact))
  }
  return root
}

/**
 * Words to look phrases up in. Where most words have accents, one without has none on purpose ("vay" is not "vậy");
 * where few have, it may stand for any.
 */
export function toTyped(words: readonly Word[]): Word[] {
  const isTyped = words.filter(({ isMarked }) => isMarked).length * 5 >= words.length * 3
  return words.map((word) => (isTyped ? { ...word, isMarked: true } : word))
}

function isSpelled(words: readonly Word[], at: number, exact: readonly string[]): boolean {
  return exact.every((spelling, nth) => words[at + nth]?.exact === spelling || !words[at + nth]?.isMarked)
}

/** How many words from a place on are one of the phrases, with its accents; the longest, 0 for none. */
export function matchPhrase(phrases: Phrases, words: readonly Word[], at: number): number {
  let node: Node | undefined = phrases
  let longest = 0
  for (let end = at; node && end < words.length; end++) {
    node = node.next.get(words[end]?.folded ?? '')
    if (node?.exact.some((exact) => isSpelled(words, at, exact))) longest = end - at + 1
  }
  return longest
}
