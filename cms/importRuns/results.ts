import { pack } from './pack.ts'
import { countRows, type RowResult } from './run.ts'

/** What a run stores of its rows. */
export const resultsOf = (rows: RowResult[]) => ({ results: pack(rows), counts: countRows(rows) })
