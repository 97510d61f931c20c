import type { Payload } from 'payload'
import { keyOf } from '../import/records.ts'
import type { Settled } from '../import/options.ts'
import { importRecords } from '../import/run.ts'
import type { Stored } from '../import/apply/store.ts'
import { entriesOf } from './entries.ts'
import { pack, unpack } from './pack.ts'
import { toProblem, type Prepared } from './problems.ts'
import { countRows, type ImportRun, type RowResult } from './run.ts'
import { updateRun } from './store.ts'

/** How often the progress of a run is stored, in milliseconds. */
const SAVE_EVERY = 1000

const OUTCOME = { created: 'new', updated: 'changed', unchanged: 'same' } as const

const beforeOf = (stored: Stored): RowResult['before'] => ({
  updatedAt: String(stored.updatedAt),
  isDraft: stored._status === 'draft',
  base: stored.importBase?.fields ?? null,
})

function toResult({ entry, before, ...result }: Settled): RowResult {
  const record = 'record' in entry ? entry.record : undefined
  const named = record && { code: keyOf(record), ...('name' in record && { name: record.name }) }
  const common = { line: entry.line, ...named }
  if ('problem' in result)
    return {
      ...common,
      outcome: 'refused',
      problem: (entry as Prepared).refused ?? toProblem(result.problem),
    }
  const { outcome, doc, changes, kept, conflicts } = result.saved
  const isWritten = outcome !== 'unchanged'
  return {
    ...{ ...common, outcome: OUTCOME[outcome], id: doc.id, kept: kept.length },
    ...(changes.length > 0 && { changes: changes.map(({ path, here, source }) => ({ path, here, source })) }),
    ...(conflicts.length > 0 && { conflicts }),
    ...(outcome === 'updated' && before && { before: beforeOf(before) }),
    ...(isWritten && { after: String(doc.updatedAt) }),
  }
}

/** A row that is stored a second time, to link its successor or after a restart, keeps what it was at first. */
function together(known: RowResult | undefined, next: RowResult): RowResult {
  if (!known?.after) return next
  return { ...known, after: next.after ?? known.after, ...(next.conflicts && { conflicts: next.conflicts }) }
}

/** The rows of a run by line, stored from time to time while it goes on. */
function makeRecorder(payload: Payload, run: ImportRun, isContinued: boolean) {
  const known = isContinued ? (unpack<RowResult[]>(run.results) ?? []) : []
  const rows = new Map(known.map((row) => [row.line, row]))
  let [savedAt, saving] = [Date.now(), Promise.resolve<unknown>(undefined)]
  const listed = () => [...rows.values()].toSorted((a, b) => a.line - b.line)
  return {
    listed,
    add: (row: RowResult) => void rows.set(row.line, together(rows.get(row.line), row)),
    progress: (progress: number) => {
      if (Date.now() - savedAt < SAVE_EVERY) return
      savedAt = Date.now()
      const data = { progress, ...(isContinued && { results: pack(listed()) }) }
      saving = saving.then(() => updateRun(payload, run.id, data))
    },
    settled: () => saving,
  }
}

const choicesFor = (run: ImportRun, code: string) => {
  const own = run.choices?.[code]
  return own && new Map(Object.entries(own))
}

/**
 * Tries out or imports the rows of a run, and returns what became of each. After a restart it goes on: what is stored
 * already is stored no second time.
 */
export async function carryOut(payload: Payload, run: ImportRun, isDryRun: boolean): Promise<RowResult[]> {
  const recorder = makeRecorder(payload, run, !isDryRun)
  const store = { payload, isSeeding: false, isDryRun, source: run.file }
  await importRecords(store, entriesOf(run), {
    onProgress: recorder.progress,
    choicesOf: (record) => choicesFor(run, keyOf(record)),
    onSettled: (settled) => recorder.add(toResult(settled)),
  })
  await recorder.settled()
  return recorder.listed()
}

/** What a run stores of its rows. */
export const resultsOf = (rows: RowResult[]) => ({ results: pack(rows), counts: countRows(rows) })
