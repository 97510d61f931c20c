/** What a list of durations comes to, in milliseconds. */
export type Spread = { count: number; p50: number; p95: number; p99: number; max: number }

/**
 * The value that `share` of all values do not exceed (nearest rank: always one of the values).
 * @param sorted in rising order
 * @param share from 0 to 1
 * @returns NaN when there are no values
 */
export function percentile(sorted: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length - 1e-9))
  return sorted[rank - 1] ?? NaN
}

/** The usual percentiles of values in any order. */
export function spreadOf(values: Iterable<number>): Spread {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number) => percentile([...sorted], share)
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}
