import type { Payload } from 'payload'
import { keyOf } from '../import/records.ts'
import { importRecords } from '../import/run.ts'
import type { Choice } from '../import/merge/sides.ts'
import { entriesOf } from './entries.ts'
import { resultsOf } from './carryOut.ts'
import { unpack } from './pack.ts'
import type { ImportRun, RowResult } from './run.ts'
import { updateRun } from './store.ts'

/** What a person chose: for one difference, or for all of a procedure. */
export interface Chosen {
  code: string
  paths: string[]
  choice: Choice | null
}

function withChoices(run: ImportRun, { code, paths, choice }: Chosen): NonNullable<ImportRun['choices']> {
  const own = Object.entries(run.choices?.[code] ?? {}).filter(([path]) => !paths.includes(path))
  const added = choice ? paths.map((path) => [path, choice] as const) : []
  return { ...run.choices, [code]: Object.fromEntries([...own, ...added]) }
}

/** Stores a procedure of a finished run again, as chosen. */
async function storeAgain(payload: Payload, run: ImportRun, code: string): Promise<RowResult[]> {
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
      const { doc, changes, conflicts, outcome } = result.saved
      const isWritten = outcome === 'updated'
      const earlier = before && {
        ...{ updatedAt: String(before.updatedAt), isDraft: before._status === 'draft' },
        base: before.importBase?.fields ?? null,
      }
      settled.set(entry.line, {
        ...{ ...known, changes: [...(known.changes ?? []), ...changes], conflicts },
        ...(isWritten && { after: String(doc.updatedAt) }),
        ...(isWritten && !known.after && { outcome: 'changed', ...(earlier && { before: earlier }) }),
      })
    },
  })
  return rows.map((row) => settled.get(row.line) ?? row)
}

/** Keeps what a person chose where both sides changed; of a run that is done, the procedure is stored at once. */
export async function choose(payload: Payload, run: ImportRun, chosen: Chosen): Promise<void> {
  const choices = withChoices(run, chosen)
  const again = run.state === 'done' && (await storeAgain(payload, { ...run, choices }, chosen.code))
  await updateRun(payload, run.id, { choices, ...(again && resultsOf(again)) })
}
