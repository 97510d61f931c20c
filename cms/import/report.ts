import type { Outcome } from './apply/upsert.ts'

export type Rejection = { line: number; key?: string; reason: string }

/** Values of one record that a person should look at. */
export type Remark = { key: string; values: string[] }

/** The result of an import. `waiting` lists records whose change went into an editor's draft and is not public yet. */
export type Report = Record<Outcome, number> & {
  rejected: Rejection[]
  waiting: string[]
  /** Fees and times whose text contradicts their number or leaves it open: the portal does not show the number. */
  contradictedFees: Remark[]
  contradictedTimes: Remark[]
  /** Cited documents that the portal does not have. */
  unknownCitations: Remark[]
  /** What editors added or changed and the source does not contain: it was kept. */
  editedHere: Remark[]
  /** What was changed both here and in the source: kept, until a person chooses in the admin. */
  conflicts: Remark[]
  /** Texts in an encoding that predates Unicode, in their converted form. */
  converted: Remark[]
  relations: number
  seconds: number
}

export const emptyReport = (): Report => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: [],
  waiting: [],
  contradictedFees: [],
  contradictedTimes: [],
  unknownCitations: [],
  editedHere: [],
  conflicts: [],
  converted: [],
  relations: 0,
  seconds: 0,
})

const shown = 50

/** A heading with the number of values, then each record with its own; [] when there are none. */
function listed(heading: (values: number, records: number) => string, remarks: Remark[]): string[] {
  if (remarks.length === 0) return []
  const lines = remarks.slice(0, shown).map(({ key, values }) => `  ${key}: ${values.join(' | ')}`)
  const values = remarks.reduce((sum, remark) => sum + remark.values.length, 0)
  return [
    heading(values, remarks.length),
    ...lines,
    ...(remarks.length > shown ? [more(remarks.length - shown)] : []),
  ]
}

const more = (count: number) => `  and ${count} more; --report <file> lists all`

/** What was stored but needs a person's attention. */
const remarked = (report: Report): string[] => [
  ...listed(
    (fees, records) =>
      `${fees} fees in ${records} procedures are contradicted by their own words; the portal does not tell the number:`,
    report.contradictedFees,
  ),
  ...listed(
    (times, records) => `${times} times in ${records} procedures are contradicted by their own words:`,
    report.contradictedTimes,
  ),
  ...listed(
    (numbers, records) =>
      `${numbers} citations in ${records} procedures name documents the portal does not hold:`,
    report.unknownCitations,
  ),
  ...listed((_, records) => `Edited here and kept, in ${records} records:`, report.editedHere),
  ...listed(
    (values, records) =>
      `${values} values in ${records} records changed both here and in the source; kept as here:`,
    report.conflicts,
  ),
  ...listed(
    (texts, records) => `${texts} texts in ${records} records were in TCVN3 or VNI and are now in Unicode:`,
    report.converted,
  ),
]

/** The report as text: counts, then what was refused and why, then what needs attention. */
export function describe(report: Report, isDryRun = false): string {
  const { created, updated, unchanged, rejected, waiting, relations, seconds } = report
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected.length} rejected (${seconds.toFixed(1)} s)`
  const refused = rejected
    .slice(0, shown)
    .map(({ line, key, reason }) => `  line ${line}${key ? ` (${key})` : ''}: ${reason}`)
  return [
    isDryRun ? `Dry run, nothing was stored: ${counts}` : counts,
    ...(relations > 0 ? [`Relations between documents were added to ${relations} documents.`] : []),
    ...(waiting.length > 0
      ? [`Changed as drafts, an editor has to publish them: ${waiting.join(', ')}`]
      : []),
    ...(rejected.length > 0 ? ['Rejected:', ...refused] : []),
    ...(rejected.length > shown ? [more(rejected.length - shown)] : []),
    ...remarked(report),
  ].join('\n')
}
