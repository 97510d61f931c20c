import { asRunOfCommand } from '../audit/runs.ts'
import type { Store } from './apply/store.ts'
import type { Entry } from './read.ts'
import type { Report } from './report.ts'
import type { ImportOptions } from './options.ts'
import { importRecords } from './run.ts'

const resultOf = ({ created, updated, unchanged, rejected }: Report) =>
  `Mới ${created}, đổi ${updated}, giữ nguyên ${unchanged}, từ chối ${rejected.length}.`

/**
 * Imports records, see `importRecords`, and records that in the audit log; a dry run is not recorded.
 * @param what the name of the file, or where the records come from
 */
export async function importAsRun(
  store: Store,
  what: string,
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  options: ImportOptions = {},
): Promise<Report> {
  const run = () => importRecords(store, entries, options)
  return store.isDryRun ? run() : asRunOfCommand(store.payload, { what, resultOf }, run)
}
