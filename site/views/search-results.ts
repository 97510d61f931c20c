import type { SearchHit, SearchResult } from '../../search/types.ts'
import type { Locale } from '../paths.ts'
import { toAnchor } from './format.ts'
import { langOf } from './lang.ts'
import { toAskedPath, type SearchAsked } from './search-asked.ts'
import { toResultLine, type ResultLine, type ResultNames } from './search.ts'

/** How a result got its place; clicks are counted by it. */
type ResultKind = 'result' | 'pinned' | 'nearest'

/** A result line with its position among those of its kind, from 1. */
export type RankedLine = ResultLine & { rank: number; kind: ResultKind }

/** A better spelling as a link. */
export interface Suggestion {
  text: string
  href: string
  lang?: Locale
  /** Whether most results match it rather than what was typed. */
  isMostly: boolean
}

interface ResultGroups {
  pinned: RankedLine[]
  hits: RankedLine[]
  nearest: RankedLine[]
}

const nameOf = ({ type, id }: SearchHit) => `${type} ${id}`

/**
 * The results of one page by kind; pinned ones are not repeated among the hits.
 * @param names of issuers in the language, and of agencies that are replaced at the site
 */
export function toResultGroups(
  result: SearchResult,
  hitsPerPage: number,
  locale: Locale,
  names: ResultNames = {},
): ResultGroups {
  const pinned = new Set(result.pinned.map(nameOf))
  const before = (result.page - 1) * hitsPerPage
  const toLines = (hits: SearchHit[], kind: ResultKind) =>
    hits.map((hit, at): RankedLine => {
      const isFirst = kind === 'result' && result.page === 1 && at === 0
      const line = toResultLine(hit, { query: result.query, isFirst, locale, ...names })
      return { ...line, rank: at + 1 + (kind === 'result' ? before : 0), kind }
    })
  return {
    pinned: toLines(result.pinned, 'pinned'),
    hits: toLines(
      result.hits.filter((hit) => !pinned.has(nameOf(hit))),
      'result',
    ),
    nearest: toLines(result.nearest, 'nearest'),
  }
}

const wordsOf = (text: string) => toAnchor(text).split('-').filter(Boolean)

/** Whether most results of a page contain the words of the better spelling, and none contains only those typed. */
export function isMostlyBetter({ query, suggestion, hits }: SearchResult): boolean {
  if (!suggestion) return false
  const typed = wordsOf(query)
  const better = wordsOf(suggestion)
  const added = better.filter((word) => !typed.includes(word))
  const dropped = typed.filter((word) => !better.includes(word))
  if (added.length === 0) return false
  const isForBetter = ({ title, plainName, snippet }: SearchHit) => {
    const words = new Set(wordsOf([title, plainName ?? '', ...snippet.map(({ text }) => text)].join(' ')))
    return added.every((word) => words.has(word)) && !dropped.some((word) => words.has(word))
  }
  return hits.filter(isForBetter).length * 2 > hits.length
}

/** The better spelling of a search with its type and filters; null when there is none. */
export function toSuggestion(result: SearchResult, asked: SearchAsked, locale: Locale): Suggestion | null {
  const { suggestion: text } = result
  if (!text) return null
  const lang = langOf(text, locale)
  return {
    text,
    href: toAskedPath({ ...asked, query: text, page: 1 }, locale),
    ...(lang && { lang }),
    isMostly: isMostlyBetter(result),
  }
}

/**
 * Whether search engines may index the page: the empty search page, and the first page of a plain query with good
 * results. Any other page would let strangers put their own words under the portal's name.
 */
export const isListed = (
  { query, type, page }: SearchAsked,
  { total, isWeak }: Pick<SearchResult, 'total' | 'isWeak'>,
): boolean => query.trim() === '' || (!type && page === 1 && total > 0 && !isWeak)
