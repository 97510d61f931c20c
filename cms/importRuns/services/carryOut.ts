import type { Payload } from 'payload'
import { makeRecorder } from '../recorder.ts'
import { unpack } from '../pack.ts'
import type { FileContent } from '../read/readFile.ts'
import type { ImportRun, RowResult } from '../run.ts'
import { SERVICE_FIELDS } from './fields.ts'
import type { Place } from './places.ts'
import { prepare } from './prepare.ts'
import { listMissing, toRefusedRow, toRows } from './results.ts'
import { storePlaces, type Choices } from './store.ts'

export const choicesOf =
  (run: ImportRun) =>
  ({ target }: Place): Choices => {
    const own = run.choices?.[target.key]
    return own && new Map(Object.entries(own))
  }

/** Returns a function that names the column of a refusal as the file does. */
function columnNamer(run: ImportRun): (row: RowResult) => RowResult {
  const content = unpack<FileContent>(run.rows)
  const headings = content && content.format !== 'jsonl' ? content.headings : []
  return ({ problem, ...row }) => {
    const column = problem?.column
    if (!problem || !column) return { ...row, ...(problem && { problem }) }
    const heading =
      headings[(run.mapping ?? []).indexOf(column)] ||
      SERVICE_FIELDS.find(({ key }) => key === column)?.label.vi
    return { ...row, problem: { ...problem, ...(heading && { column: heading }) } }
  }
}

/**
 * Tries out or imports the rows of a table of services, and says what became of each, and which entry points the table
 * lacks. After a restart it goes on: what is stored already is stored no second time.
 */
export async function carryOutServices(
  payload: Payload,
  run: ImportRun,
  isDryRun: boolean,
): Promise<RowResult[]> {
  const recorder = makeRecorder(payload, run, !isDryRun)
  const prepared = await prepare(payload, run)
  const named = columnNamer(run)
  const add = (row: RowResult) => recorder.add(named(row))
  prepared.refused.map(toRefusedRow).forEach(add)
  await storePlaces({ payload, isSeeding: false, isDryRun, source: run.file }, prepared.places, {
    choicesOf: choicesOf(run),
    onPlaced: (placed) => toRows(placed).forEach(add),
    onProgress: recorder.progress,
  })
  await recorder.settled()
  return [...recorder.listed(), ...listMissing(prepared)]
}
