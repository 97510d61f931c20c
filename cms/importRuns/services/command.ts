import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Payload } from 'payload'
import { asRunOfCommand } from '../../audit/runs.ts'
import { InputError } from '../../import/lines.ts'
import { guessMapping, type Mapping } from '../columns.ts'
import { pack } from '../pack.ts'
import type { FileContent } from '../read/readFile.ts'
import { UnreadableUpload } from '../read/unreadable.ts'
import { resultsOf } from '../results.ts'
import type { Counts, ImportRun, RowResult } from '../run.ts'
import { makeRun, updateRun } from '../store.ts'
import { carryOutServices } from './carryOut.ts'
import { SERVICE_FIELDS } from './fields.ts'
import { readServiceTable } from './table.ts'

/** A table that was read, with what its columns hold. */
export interface ReadTable {
  file: string
  content: FileContent
  checksum: string
  mapping: Mapping
}

/** @throws InputError for a file that is no table of services */
export async function readTableFile(path: string): Promise<ReadTable> {
  try {
    const bytes = await readFile(path)
    const content = await readServiceTable(bytes)
    const headings = content.format === 'jsonl' ? [] : content.headings
    const mapping = guessMapping(headings, {}, SERVICE_FIELDS)
    if (!mapping.includes('url') || !(mapping.includes('code') || mapping.includes('variant')))
      throw new InputError(`${path}: no column of codes, or none of addresses, among: ${headings.join(', ')}`)
    return {
      file: basename(path),
      content,
      mapping,
      checksum: createHash('sha256').update(bytes).digest('hex'),
    }
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
 * Tries out or imports a table of services for a command, as a run of the admin: tried out it can be imported there, and
 * imported it can be undone there.
 */
export async function importTable(
  payload: Payload,
  table: ReadTable,
  isDryRun: boolean,
): Promise<TableReport> {
  const { file, content, checksum, mapping } = table
  const run: ImportRun = await makeRun(payload, {
    ...{ source: 'services', file, format: content.format, checksum, mapping, rows: pack(content) },
    ...{ state: 'uploaded', by: 'npm run import' },
  })
  const work = async () => {
    const rows = await carryOutServices(payload, run, isDryRun)
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
  const subject = { subject: 'entry-points', what: file, resultOf: ({ counts }: TableReport) => told(counts) }
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
