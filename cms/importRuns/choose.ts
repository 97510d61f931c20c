import type { Payload } from 'payload'
import { keyOf } from '../import/records.ts'
import { importRecords } from '../import/run.ts'
import { entriesOf } from './entries.ts'
import { unpack } from './pack.ts'
import type { ImportRun, RowResult } from './run.ts'
import { toChosenRow } from './saved.ts'

/** Stores a procedure of a finished run again, as chosen. */
export async function storeAgain(payload: Payload, run: ImportRun, code: string): Promise<RowResult[]> {
  const rows = unpack<RowResult[]>(run.results) ?? []
  const entries = entriesOf(run).filter((entry) => 'record' in entry && keyOf(entry.record) === code)
  const choices = new Map(Object.entries(run.choices?.[code] ?? {}))
  const store = { payload, isSeeding: false, isDryRun: false, source: run.file }
  const settled = new Map<number, RowResult>()
  await importRecords(store, entries, {
    choicesOf: () => choices,
    onSettled: ({ entry, before, ...result }) => {
      const known = rows.find(({ line }) => line === entry.line)
      if (!known || 'problem' in result) return
      settled.set(entry.line, toChosenRow(known, result.saved, before))
    },
  })
  return rows.map((row) => settled.get(row.line) ?? row)
}
