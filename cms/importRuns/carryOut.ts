import type { Payload } from 'payload'
import { keyOf } from '../import/records.ts'
import type { Settled } from '../import/options.ts'
import { importRecords } from '../import/run.ts'
import { absentFrom, listImported } from './absent.ts'
import { entriesOf } from './entries.ts'
import { toProblem, type Prepared } from './problems.ts'
import { makeRecorder } from './recorder.ts'
import type { ImportRun, RowResult } from './run.ts'
import { toSavedRow } from './saved.ts'

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
  return { ...common, ...toSavedRow(result.saved, before) }
}

const choicesFor = (run: ImportRun, code: string) => {
  const own = run.choices?.[code]
  return own && new Map(Object.entries(own))
}

const codesOf = (entries: Prepared[]) =>
  new Set(entries.map((entry) => ('record' in entry ? keyOf(entry.record) : entry.code)))

/**
 * Tries out or imports the rows of a run, and returns what became of each, and which procedures the source no longer
 * has. After a restart it goes on: what is stored already is stored no second time.
 */
export async function carryOut(payload: Payload, run: ImportRun, isDryRun: boolean): Promise<RowResult[]> {
  const recorder = makeRecorder(payload, run, !isDryRun)
  const store = { payload, isSeeding: false, isDryRun, source: run.file }
  const entries = entriesOf(run)
  await importRecords(store, entries, {
    onProgress: recorder.progress,
    choicesOf: (record) => choicesFor(run, keyOf(record)),
    onSettled: (settled) => recorder.add(toResult(settled)),
  })
  await recorder.settled()
  return [...recorder.listed(), ...absentFrom(codesOf(entries), await listImported(payload))]
}
