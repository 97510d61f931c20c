import { percentile } from '../benchSearch/statistics.ts'

/** What a figure should be. */
export type Target = { atLeast: number } | { atMost: number }

/** Median of the runs of a figure; NaN when there were none. For an even number the lower of the middle two. */
export const medianOf = (runs: readonly number[]): number =>
  percentile(
    [...runs].sort((one, other) => one - other),
    0.5,
  )

export const isReached = (value: number, target: Target): boolean =>
  'atLeast' in target ? value >= target.atLeast : value <= target.atMost

/** Three digits are what such a measurement can tell. */
export function rounded(value: number): number {
  if (!Number.isFinite(value)) return value
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))
}

const number = (value: number) => rounded(value).toLocaleString('en', { maximumFractionDigits: 3 })
const withUnit = (text: string, unit: string) => (unit ? `${text} ${unit}` : text)

/** Median and, with several runs, the lowest and highest: "1.2 ms (1.1–1.5)". */
export function told(runs: readonly number[], unit: string): string {
  if (runs.length === 0) return 'not measured'
  const median = withUnit(number(medianOf(runs)), unit)
  const [low, high] = [Math.min(...runs), Math.max(...runs)]
  return runs.length === 1 || low === high ? median : `${median} (${number(low)}–${number(high)})`
}

export const toldTarget = (target: Target, unit: string): string =>
  'atLeast' in target
    ? `≥ ${withUnit(number(target.atLeast), unit)}`
    : `≤ ${withUnit(number(target.atMost), unit)}`
