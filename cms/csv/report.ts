export type Outcome = 'added' | 'changed' | 'left' | 'refused'
export type ReportLine = { line: number; term: string; outcome: Outcome; reason?: string }

/** The result of an import, or of a dry run. */
export type ImportReport = Record<Outcome, number> & { dryRun: boolean; lines: ReportLine[] }

/** A report of lines, in the order of the file. */
export function toReport(lines: ReportLine[], dryRun: boolean): ImportReport {
  const count = (outcome: Outcome) => lines.filter((line) => line.outcome === outcome).length
  const counts = {
    added: count('added'),
    changed: count('changed'),
    left: count('left'),
    refused: count('refused'),
  }
  return { dryRun, ...counts, lines: [...lines].sort((a, b) => a.line - b.line) }
}
