import { createHash } from 'node:crypto'
import { cleanQuery } from './cleanQuery.ts'
import { withoutFiller } from './filler.ts'
import { tokens } from './fold.ts'

/**
 * One word that stands for a whole name, regardless of accents, punctuation and a leading "thủ tục". The engine uses
 * ten words of a query, and official names have up to eighty; with a key, a pasted name finds its document first.
 */
function toNameKey(prefix: string, name: string): string {
  const words = tokens(withoutFiller(cleanQuery(name))).join(' ')
  return `q${prefix}${createHash('sha256').update(words).digest('hex').slice(0, 16)}`
}

/** Keys under which a document is found by its titles and by its other names. */
export function documentNameKeys(titles: string[], names: string[]): string[] {
  const byTitle = titles.filter(Boolean).map((title) => toNameKey('t', title))
  return [...new Set([...byTitle, ...names.map((name) => toNameKey('n', name))])]
}

/** Keys to look up for a query that may be a whole name: as a title first, then as another name. */
export function queryNameKeys(query: string): string[] {
  return tokens(query).length > 0 ? [toNameKey('t', query), toNameKey('n', query)] : []
}
