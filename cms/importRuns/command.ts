import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Payload } from 'payload'
import { asRunOfCommand } from '../audit/runs.ts'
import { InputError } from '../import/lines.ts'
import { UnreadableUpload } from './read/unreadable.ts'
import { resultsOf } from './results.ts'
import type { Counts, ImportRun, RowResult } from './run.ts'
import { sourceOf } from './sources.ts'
import { makeRun, updateRun, type RunData } from './store.ts'
import { takeFile } from './taken.ts'

/** What a command imports as a run of the admin. */
export const RUN_TYPES = ['services', 'performance'] as const
export type RunType = (typeof RUN_TYPES)[number]

/** @throws InputError for a file that is no such table */
export async function readTableFile(path: string, source: RunType = 'services'): Promise<RunData> {
  try {
    const table = { source, name: basename(path), bytes: await readFile(path) }
    const { data, headings, isEnough } = await takeFile(table)
    if (isEnough) return data
    throw new InputError(`${path}: ${sourceOf({ source }).notEnough.en} ${headings.join(', ')}`)
  } catch (cause) {
    if (cause instanceof UnreadableUpload || (cause as NodeJS.ErrnoException).code)
      throw new InputError(`${path}: ${(cause as Error).message}`, { cause })
    throw cause
  }
}

export interface TableReport {
  /** Of the run, which the admin shows and can undo. */
  id: string
  counts: Counts
  rows: RowResult[]
}

const told = ({ new: added, changed, same, refused }: Counts) =>
  `Mới ${added}, đổi ${changed}, giữ nguyên ${same}, từ chối ${refused}.`

/**
 * Tries out or imports a table for a command, as a run of the admin: tried out it can be imported there, and
 * imported it can be undone there.
 */
export async function importTable(payload: Payload, table: RunData, isDryRun: boolean): Promise<TableReport> {
  const run: ImportRun = await makeRun(payload, { ...table, state: 'uploaded', by: 'npm run import' })
  const work = async () => {
    const rows = await sourceOf(run).carryOut(payload, run, isDryRun)
    const results = resultsOf(rows)
    const finishedAt = new Date().toISOString()
    await updateRun(payload, run.id, {
      ...results,
      finishedAt,
      progress: 1,
      state: isDryRun ? 'checked' : 'done',
    })
    return { id: String(run.id), counts: results.counts, rows }
  }
  const subject = {
    subject: sourceOf(run).collection,
    what: run.file,
    resultOf: ({ counts }: TableReport) => told(counts),
  }
  return isDryRun ? work() : asRunOfCommand(payload, subject, work)
}

/** The report of a command, in English. */
export function describeTable({ id, counts, rows }: TableReport, isDryRun: boolean): string {
  const { new: added, changed, same, refused, conflicts, missing } = counts
  const reasons = rows.flatMap(({ outcome, line, problem }) =>
    outcome === 'refused'
      ? [`  row ${line}: ${problem?.column ? `${problem.column}: ` : ''}${problem?.en ?? ''}`]
      : [],
  )
  return [
    isDryRun ? 'Nothing was stored.' : 'Stored.',
    `new ${added}, changed ${changed}, unchanged ${same}, conflicts ${conflicts}, refused ${refused}, not in the file ${missing}`,
    ...reasons,
    `See /admin/import?run=${id}`,
  ].join('\n')
}
