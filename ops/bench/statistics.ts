/** The distribution of durations, in milliseconds. */
export type Spread = { count: number; p50: number; p95: number; p99: number; max: number }

/** What a figure should be. */
export type Goal = { atLeast: number } | { atMost: number }

/**
 * The value that `share` of all values do not exceed (nearest rank: always one of the values).
 * @param sorted in ascending order
 * @param share from 0 to 1
 * @returns NaN when there are no values
 */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length - 1e-9))
  return sorted[rank - 1] ?? NaN
}

/** The usual percentiles of values in any order. */
export function spreadOf(values: Iterable<number>): Spread {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number) => percentile(sorted, share)
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}

/** Median of the runs of a figure; NaN when there were none. For an even number the lower of the middle two. */
export const medianOf = (runs: Iterable<number>): number => spreadOf(runs).p50

export const isReached = (value: number, goal: Goal): boolean =>
  'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost

/** Rounded to three digits, the precision of such measurements. */
export function rounded(value: number): number {
  if (!Number.isFinite(value)) return value
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))
}

const number = (value: number) => rounded(value).toLocaleString('en', { maximumFractionDigits: 3 })
const withUnit = (text: string, unit: string) => (unit ? `${text} ${unit}` : text)

/** Median and, with several runs, the lowest and highest: "1.2 ms (1.1–1.5)". */
export function formatRuns(runs: readonly number[], unit: string): string {
  if (runs.length === 0) return 'not measured'
  const median = withUnit(number(medianOf(runs)), unit)
  const [low, high] = [Math.min(...runs), Math.max(...runs)]
  return runs.length === 1 || low === high ? median : `${median} (${number(low)}–${number(high)})`
}

export const formatGoal = (goal: Goal, unit: string): string =>
  'atLeast' in goal ? `≥ ${withUnit(number(goal.atLeast), unit)}` : `≤ ${withUnit(number(goal.atMost), unit)}`
