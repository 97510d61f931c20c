import { SEARCHED_SLUGS, type SearchedSlug } from '../cms/content/types/index.ts'
import type { Validity } from '../cms/content/validity.ts'

/** What can be searched; each has an index of the same name. */
export type SearchType = SearchedSlug
export const SEARCH_TYPES: readonly SearchType[] = SEARCHED_SLUGS
/** Whether the names of a type are the headings of its sections: they do not name the whole. */
export const hasSections = (type: SearchType): boolean => type === 'pages'
export type SearchLocale = 'vi' | 'en'

/** A document as stored in an index; the same shape for every type, so that hits can be ranked together. */
export type SearchDocument = {
  id: string
  type: SearchType
  /** Official code or number as published. */
  code: string | null
  /** Path on the portal, without the language. */
  path: string
  /** Words that stand for the code or number and for whole names, see officialKeys.ts and nameKeys.ts. */
  keys: string[]
  title: string
  titleEn: string
  /** Plain name, other names and abbreviations people use; of pages, the headings of their sections. */
  names: string[]
  namesEn: string[]
  /** Title and names with accents encoded, see exact.ts. */
  titleExact: string
  namesExact: string[]
  summary: string
  summaryEn: string
  /** Names of related things: field, agencies, papers, results, cited numbers. */
  details: string
  body: string
  bodyEn: string
  /** Short labels shown beside a hit, such as field and agency. */
  context: string[]
  contextEn: string[]
  /** 1 in force or current, 0 repealed or expired, which ranks below equally good ones. */
  standing: 0 | 1
  /** Not in force yet. */
  isUpcoming: boolean
  /** Seconds since 1970 of publication or issue; null when undated. */
  date: number | null
  facets: Record<string, string[]>
  /** The places where it is found, see documents/sites.ts. */
  sites: string[]
  /** Version stamp, see documents/stamp.ts. Neither searched nor shown. */
  stamp?: string
}

/** A part of a text, and whether it matched the query. Rendered as text, never as HTML. */
export type Segment = { text: string; mark: boolean }

export type SearchHit = {
  type: SearchType
  id: string
  code: string | null
  title: string
  titleSegments: Segment[]
  /** The name in everyday words, if it has one. */
  plainName: string | null
  nameSegments: Segment[] | null
  /** The heading of the section of a page that answers better than its title; null when none does. */
  section: Segment[] | null
  url: string
  snippet: Segment[]
  context: string[]
  /** Day of publication or issue, 'YYYY-MM-DD'. */
  date: string | null
  /** Whether a legal document is in force; null for other types. */
  validity: Validity | null
  /** False for procedures that do not apply and expired documents. */
  isCurrent: boolean
  /** Not in force yet. */
  isUpcoming: boolean
}

export type FacetCount = { value: string; count: number }

export type SearchResult = {
  query: string
  /** The query as in the search log and best bets. */
  normal: string
  total: number
  hits: SearchHit[]
  /** What editors have pinned above the results of this query; on the first page of all types only. */
  pinned: SearchHit[]
  /** What editors answer to this query, on the same page. */
  answer: { text: string; phone: string | null } | null
  /** A better spelling, with accents, when it finds better names. The hits include those of both spellings. */
  suggestion: string | null
  /** Former places and agencies in the query, with their names today. */
  renamed: { old: string; now: string }[]
  /** Whether nothing answers well: the hits share only a part of the words. */
  isWeak: boolean
  /** When nothing was found: the documents with the nearest names. */
  nearest: SearchHit[]
  /** `type` always (counts of all types for the tabs); the type's own facets when one type is searched. */
  facets: Record<string, FacetCount[]>
  engine: 'meilisearch' | 'database'
  tookMs: number
  /** From 1. */
  page: number
  pages: number
}
