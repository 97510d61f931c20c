import type { Outcome } from './apply/upsert.ts'

export type Rejection = { line: number; key?: string; reason: string }

/** What an import did. `waiting` are records whose change went into an editor's draft and is not public yet. */
export type Report = Record<Outcome, number> & {
  rejected: Rejection[]
  waiting: string[]
  relations: number
  seconds: number
}

export const emptyReport = (): Report => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: [],
  waiting: [],
  relations: 0,
  seconds: 0,
})

const shown = 50

/** The report for a person: counts, then what was refused and why. */
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
    ...(rejected.length > shown ? [`  and ${rejected.length - shown} more; --report <file> lists all`] : []),
  ].join('\n')
}
