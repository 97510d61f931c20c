/** How often readers opened a result at a place. `kind`: an ordinary result, a pinned one, or one offered instead. */
export type Clicks = { kind: ClickKind; rank: number; count: number }
export const CLICK_KINDS = ['result', 'pinned', 'nearest'] as const
export type ClickKind = (typeof CLICK_KINDS)[number]

/** What readers searched for next, from the page of results; '' when the words may not be written down. */
export type Refined = { query: string; count: number }

/** Searches of one query of one type in one language, counted over some seconds. */
export type LogEntry = {
  /** As `Question.normal` has it. */
  query: string
  /** '' when all types were searched. */
  type: string
  locale: 'vi' | 'en'
  searches: number
  /** Of these, how many found nothing. */
  zero: number
  /** Of these, how many the database answered, since the engine was away. */
  fallback: number
  /** Results of the latest search, null when there were only clicks. */
  hits: number | null
  refined: Refined[]
  clicks: Clicks[]
}

/** What a reader says was missing. */
export type LogNote = { query: string; text: string }

/** The queries of one day that are one question, added up. */
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

/** What a cluster came to over some days. */
export type ClusterTotals = Omit<ClusterDay, 'key'> & { firstSeen: string; lastSeen: string }

export const countOf = (list: readonly { count: number }[]): number =>
  list.reduce((sum, { count }) => sum + count, 0)

/**
 * Searches that found something, after which nothing was opened and nothing else was searched for, as far as readers'
 * scripts tell.
 */
export const abandonedOf = ({
  searches,
  zero,
  refined,
  clicks,
}: Pick<ClusterDay, 'searches' | 'zero' | 'refined' | 'clicks'>) =>
  Math.max(0, Math.min(searches - zero, searches - countOf(refined) - countOf(clicks)))

/** Days that searches are kept when the settings do not say. */
export const KEEP_DAYS = 90
