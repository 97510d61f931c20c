const OK = 200
/** Nothing stands at these addresses for now, whatever they lead to. */
const EMPTY: readonly number[] = [301, 404, 410]

/** A change that was not told to this portal is seen after this long, in seconds. */
const MAX_AGE = 60
/** While the database is away, pages are given out as they were for a day, in seconds. */
const STALE_FOR = 86_400
/** A page that does not exist may be published any moment, and there is no end of them. In seconds. */
const MISSING_MAX_AGE = 10
const MISSING_STALE_FOR = 60

/** How long an answer may be kept, in seconds; undefined when it is for one reader or for now. */
export function ruleFor({ status, headers }: Response): { maxAge: number; swr: number } | undefined {
  if (/no-store|private|no-cache/.test(headers.get('cache-control') ?? '')) return undefined
  if (status === OK) return { maxAge: MAX_AGE, swr: STALE_FOR }
  return EMPTY.includes(status) ? { maxAge: MISSING_MAX_AGE, swr: MISSING_STALE_FOR } : undefined
}
