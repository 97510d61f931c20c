/** How often a result at a position was opened. `kind`: an ordinary result, a pinned one, or a substitute. */
export type Clicks = { kind: ClickKind; rank: number; count: number }
export const CLICK_KINDS = ['result', 'pinned', 'nearest'] as const
export type ClickKind = (typeof CLICK_KINDS)[number]

/** The follow-up searches from a results page; '' when the text may not be stored. */
export type Refined = { query: string; count: number }

/** Searches with one query, type and language, counted over some seconds. */
export type LogEntry = {
  /** Normalised like `Question.normal`. */
  query: string
  /** '' when all types were searched. */
  type: string
  locale: 'vi' | 'en'
  searches: number
  /** How many of these found nothing. */
  zero: number
  /** How many of these the database served because the engine was unavailable. */
  fallback: number
  /** Number of results of the latest search; null when there were only clicks. */
  hits: number | null
  refined: Refined[]
  clicks: Clicks[]
}

/** A reader's feedback on what was missing. */
export type LogNote = { query: string; text: string }

/** The queries of one day with the same meaning, added up. */
export type ClusterDay = {
  key: string
  searches: number
  zero: number
  fallback: number
  refined: Refined[]
  clicks: Clicks[]
  /** How often each spelling was searched, the most frequent first. */
  spellings: { query: string; count: number }[]
}

/** A day of searches, clustered. `day` is 'YYYY-MM-DD' in Viet Nam. */
export type SearchDay = { day: string; clusters: ClusterDay[] }

/** The totals of a cluster over some days. */
export type ClusterTotals = Omit<ClusterDay, 'key'> & { firstSeen: string; lastSeen: string }

export const countOf = (list: readonly { count: number }[]): number =>
  list.reduce((sum, { count }) => sum + count, 0)

/**
 * Searches with results after which nothing was opened and nothing else was searched, as far as browser scripts report.
 */
export const abandonedOf = ({
  searches,
  zero,
  refined,
  clicks,
}: Pick<ClusterDay, 'searches' | 'zero' | 'refined' | 'clicks'>) =>
  Math.max(0, Math.min(searches - zero, searches - countOf(refined) - countOf(clicks)))

/** The default retention of searches in days. */
export const KEEP_DAYS = 90
