import { dayOf, type Day } from './day.ts'

/** What readers report of the page to which they were sent to file. */
export const REPORT_KINDS = ['closed', 'elsewhere', 'unsaid', 'other'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** Longest sentence of a report, in characters as people count them. */
export const LONGEST_SENTENCE = 300

/** Types whose documents are reported: an entry point, or the general way of a procedure that has none. */
export const REPORTED_TYPES = ['entry-points', 'procedures'] as const
export type ReportedType = (typeof REPORTED_TYPES)[number]

export const isReportedType = (slug: string): slug is ReportedType =>
  REPORTED_TYPES.some((one) => one === slug)

/** Names a place where a procedure is filed: `<collection>/<id>`. */
export const placeKey = (collection: ReportedType, id: string): string => `${collection}/${id}`

/** A report as far as it is counted. */
export interface CountedReport {
  kind: ReportKind
  day: Day
  /** The portal process that took it: only within one are readers told apart, since nothing of them is stored. */
  source: string
  /** Whether its reader had reported this place before. */
  isRepeat: boolean
}

/** The reports that a page does not work. What is said, not that it does not open, is for the owners alone. */
export const AGAINST: readonly ReportKind[] = ['closed', 'elsewhere']

const isAgainst = ({ kind }: CountedReport): boolean => AGAINST.includes(kind)

/** How many readers the process that knows of the most has heard. */
function mostReaders(reports: readonly CountedReport[]): number {
  const bySource = Map.groupBy(reports, ({ source }) => source)
  return Math.max(0, ...[...bySource.values()].map((own) => own.filter(({ isRepeat }) => !isRepeat).length))
}

/** Whether a person who tried the place on a day did so after a report of it, or the same day. */
export const isAnsweredBy = (checkedOn: string | null | undefined, { day }: { day: Day }): boolean =>
  (dayOf(checkedOn) ?? '') >= day

/**
 * Since when readers report that a place does not work; null while fewer than `least` do.
 * @param reports of one place, within the days that count, that nobody has answered
 */
export function reportedSince(reports: readonly CountedReport[], least: number): Day | null {
  const against = reports.filter(isAgainst)
  if (mostReaders(against) < least) return null
  return against.map(({ day }) => day).toSorted()[0] ?? null
}

/** The later of two days on which a person tried a place. */
export function laterDay(a: string | null | undefined, b: string | null | undefined): string | null {
  if (!a || !b) return a || b || null
  return dayOf(a)! >= dayOf(b)! ? a : b
}
