const OK = 200
/** Statuses of addresses without a page, whether they redirect or not. */
const EMPTY: readonly number[] = [301, 404, 410]

/** A change whose purge was lost is visible after this long, in seconds. */
const MAX_AGE = 60
/** During a database outage, stale pages are served for a day, in seconds. */
const STALE_FOR = 86_400
/** A missing page may be published at any moment, and there is no end of missing ones. In seconds. */
const MISSING_MAX_AGE = 10
const MISSING_STALE_FOR = 60

/** How long an answer may be cached, in seconds; undefined when it must not be. */
export function ruleFor({ status, headers }: Response): { maxAge: number; swr: number } | undefined {
  if (/no-store|private|no-cache/.test(headers.get('cache-control') ?? '')) return undefined
  if (status === OK) return { maxAge: MAX_AGE, swr: STALE_FOR }
  return EMPTY.includes(status) ? { maxAge: MISSING_MAX_AGE, swr: MISSING_STALE_FOR } : undefined
}
