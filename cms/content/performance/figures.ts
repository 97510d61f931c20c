/** A month in Viet Nam, 'YYYY-MM'. Months compare as texts. */
export type Month = string

export const DAY_UNITS = ['calendar', 'working'] as const
export type DayUnit = (typeof DAY_UNITS)[number]

/** How one office settled one procedure in one month, as the one-stop system counts it. */
export interface Figure {
  /** Code of the procedure; '' for all procedures together. */
  code: string
  /** Id of the office; '' for all offices of the province together. */
  agency: string
  month: Month
  received: number | null
  settled: number
  onTime: number
  /** Days from acceptance to the result, in `unit`; of all settled dossiers. */
  medianDays: number | null
  p90Days: number | null
  unit: DayUnit | null
  /** Dossiers at the end of the month that are past their day and have no result. */
  openOverdue: number | null
  source: string
  /** ISO moment. */
  fetchedAt: string
}

/** Fewer settled dossiers than this are not shown: they would tell of single people, and of chance. */
export const LEAST_SHOWN = 10

/** What a figure is stored under. */
export const figureKey = ({ code, agency, month }: Pick<Figure, 'code' | 'agency' | 'month'>): string =>
  `${month}/${code || '*'}/${agency || '*'}`

const isShown = ({ settled }: Figure) => settled >= LEAST_SHOWN

type Parts = ReadonlyMap<string, Figure[]>

/** The figures of one procedure at one office, by what totals count them together. */
function partsOf(all: readonly Figure[]): Parts {
  const single = all.filter(({ code, agency }) => code !== '' && agency !== '')
  return new Map([
    ...Map.groupBy(single, ({ month, code }) => figureKey({ month, code, agency: '' })),
    ...Map.groupBy(single, ({ month, agency }) => figureKey({ month, code: '', agency })),
  ])
}

/** Whether what a total has beyond its shown parts is so little that subtraction would tell it. */
function tellsHidden(total: Figure, parts: Parts): boolean {
  const hidden = (parts.get(figureKey(total)) ?? []).filter((one) => !isShown(one))
  const count = hidden.reduce((sum, { settled }) => sum + settled, 0)
  return count > 0 && count < LEAST_SHOWN
}

/**
 * The figures that may be shown: none of fewer than ten dossiers, and no total from which such a one could be worked out.
 * @param all of whole months, or all of a procedure: else a total may be shown that tells of a part
 */
export function shownFigures(all: readonly Figure[]): Figure[] {
  const parts = partsOf(all)
  return all.filter((one) => isShown(one) && !tellsHidden(one, parts))
}

/** The middle of some days; of two middles their mean. Null of none. */
export function medianOf(days: readonly number[]): number | null {
  const sorted = days.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** The days within which a share of all were done, by the nearest rank. Null of none. */
export const percentileOf = (days: readonly number[], share: number): number | null =>
  days.toSorted((a, b) => a - b)[Math.ceil(share * days.length) - 1] ?? null
