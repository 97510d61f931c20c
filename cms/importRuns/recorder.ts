import type { Payload } from 'payload'
import { pack, unpack } from './pack.ts'
import type { ImportRun, RowResult } from './run.ts'
import { updateRun } from './store.ts'

/** How often the progress of a run is stored, in milliseconds. */
const SAVE_EVERY = 1000

/** A row that is stored a second time, to link its successor or after a restart, keeps what it was at first. */
function together(known: RowResult | undefined, next: RowResult): RowResult {
  if (!known?.after) return next
  return { ...known, after: next.after ?? known.after, ...(next.conflicts && { conflicts: next.conflicts }) }
}

/** The rows of a run by line, stored from time to time while it goes on. */
export function makeRecorder(payload: Payload, run: ImportRun, isContinued: boolean) {
  const known = isContinued ? (unpack<RowResult[]>(run.results) ?? []) : []
  const ofFile = known.filter(({ outcome }) => outcome !== 'missing')
  const rows = new Map(ofFile.map((row) => [row.line, row]))
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
