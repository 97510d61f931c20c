import { cleanQuery } from './cleanQuery.ts'
import { hasAccents, toExact } from './exact.ts'
import { withoutFiller } from './filler.ts'
import { fold, tokens } from './fold.ts'
import { queryNameKeys } from './nameKeys.ts'
import { queryKeys } from './officialKeys.ts'
import { decodeTelex } from './telex.ts'

/** A query made ready: what to look up and how. */
export type Question = {
  /** The query as asked, cleaned and cut to 200 characters. */
  query: string
  /** Folded words, '' when nothing to search for. */
  folded: string
  /** Accent-exact words, null when the query has no accents. */
  exact: string | null
  /** Words for official codes and numbers it holds, the most exact first. */
  keys: string[]
  /** Words for the query taken as a whole name, see nameKeys.ts. */
  nameKeys: string[]
  /** True when the query is a code or number and nothing else. */
  isOfficial: boolean
  /** Folded words to mark in hits. */
  terms: ReadonlySet<string>
}

const AROUND_CODES =
  /\b(?:ma|so|thu tuc|tthc|van ban|nghi dinh|thong tu|quyet dinh|nghi quyet|luat|nd|tt|qd|nq)\b/g

/** Reads a query of any shape. Never throws. */
export function readQuestion(raw: string): Question {
  const query = cleanQuery(raw)
  const meant = withoutFiller(decodeTelex(query))
  const words = tokens(meant)
  const keys = queryKeys(meant)
  return {
    query,
    folded: words.join(' '),
    exact: hasAccents(meant) ? toExact(meant) : null,
    keys,
    nameKeys: queryNameKeys(meant),
    isOfficial: keys.length > 0 && !/[a-z]{2,}\s+[a-z]{2,}/.test(fold(meant).replace(AROUND_CODES, ' ')),
    terms: new Set(words),
  }
}
