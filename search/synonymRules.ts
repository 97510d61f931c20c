import type { SearchType } from './types.ts'
import { toWords, type Word } from './words.ts'

/** An editors' rule: a search for the term may mean any of the meanings. */
export type SynonymRule = {
  term: string
  meanings: string[]
  /** 'two-way': a search for a meaning may mean the term as well. */
  direction: 'one-way' | 'two-way'
  kind: 'abbreviation' | 'everyday' | 'chat' | 'place' | 'agency' | 'spelling'
  /** Types that the rule applies to; empty means all. */
  types: readonly SearchType[]
  /** Whether the term is the former name of a place or agency; the reader is told of the new one. */
  isFormer?: boolean
  /** Whether it applies only to a query of nothing else, because the term is an ordinary word as well. */
  isWhole?: boolean
}

type Entry = { words: Word[]; meanings: string[]; rule: SynonymRule }

/** Compiled rules by the first word of their term. */
export type Synonyms = ReadonlyMap<string, readonly Entry[]>

/** A part of a query that matches a rule. */
export type SynonymMatch = { start: number; length: number; meanings: string[]; rule: SynonymRule }

export const NO_SYNONYMS: Synonyms = new Map()

function toEntries(rule: SynonymRule): Entry[] {
  const forth = { words: toWords(rule.term), meanings: rule.meanings, rule }
  if (rule.direction === 'one-way') return [forth]
  const back = rule.meanings.map((meaning) => ({ words: toWords(meaning), meanings: [rule.term], rule }))
  return [forth, ...back]
}

/** Prepares rules for `findSynonyms`. Of rules for the same words the one with the longer term wins. */
export function compileSynonyms(rules: readonly SynonymRule[]): Synonyms {
  const byFirst = new Map<string, Entry[]>()
  for (const entry of rules.flatMap(toEntries)) {
    const first = entry.words[0]?.folded
    if (first === undefined) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** A word typed with accents must have the accents of the term; one typed without accents matches any. */
const isSame = (typed: Word | undefined, term: Word): boolean =>
  typed !== undefined && (typed.isMarked ? typed.exact === term.exact : typed.folded === term.folded)

const isSaid = ({ words, rule }: Entry, query: readonly Word[], at: number): boolean =>
  words.every((word, offset) => isSame(query[at + offset], word)) &&
  (!rule.isWhole || words.length === query.length)

const isFor = ({ rule: { types } }: Entry, type: SearchType): boolean =>
  types.length === 0 || types.includes(type)

const [TOWN] = toWords('thị')

/** "thị xã Nghĩa Lộ" is a town: the commune of that name is a different place. */
const isInsideTown = (before: Word | undefined, { words, rule }: Entry): boolean =>
  rule.kind === 'place' && words[0]?.folded === 'xa' && TOWN !== undefined && isSame(before, TOWN)

/** The parts of a query that match rules, from left to right, the longest first, without overlaps. */
export function findSynonyms(synonyms: Synonyms, query: readonly Word[], type?: SearchType): SynonymMatch[] {
  const matches: SynonymMatch[] = []
  for (let at = 0; at < query.length;) {
    const entries = synonyms.get(query[at]?.folded ?? '') ?? []
    const fits = entries.filter(
      (entry) =>
        isSaid(entry, query, at) && (!type || isFor(entry, type)) && !isInsideTown(query[at - 1], entry),
    )
    const length = fits[0]?.words.length ?? 0
    const longest = fits.filter(({ words }) => words.length === length)
    const rule = longest[0]?.rule
    if (rule) matches.push({ start: at, length, rule, meanings: longest.flatMap(({ meanings }) => meanings) })
    at += Math.max(length, 1)
  }
  return matches
}
