const NAMES = ['linh-vuc', 'co-quan'] as const
const SLUG = /^[a-z0-9-]{1,120}$/

/** The field and the agency, by their slugs, whose procedures a feed follows. */
export type FeedQuery = Partial<Record<(typeof NAMES)[number], string>>

/** Parses the query of the feed of changes; null when it cannot be one of ours. Empty values count as none. */
export function readFeedQuery(params: URLSearchParams): FeedQuery | null {
  const asked: FeedQuery = {}
  for (const name of NAMES) {
    const [value, ...more] = params.getAll(name).filter((one) => one !== '')
    if (more.length > 0 || (value !== undefined && !SLUG.test(value))) return null
    if (value !== undefined) asked[name] = value
  }
  return asked
}
