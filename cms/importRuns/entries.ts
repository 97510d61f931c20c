import { toEntry } from '../import/read.ts'
import { COLUMN_FIELDS, readCells } from './columns.ts'
import { unpack } from './pack.ts'
import { onePerProcedure, type Prepared } from './problems.ts'
import type { FileContent } from './read/readFile.ts'
import type { ImportRun, RowProblem } from './run.ts'

const headingOf = (content: FileContent, run: ImportRun, key: string | undefined) => {
  if (content.format === 'jsonl') return key
  const at = (run.mapping ?? []).findIndex((field) => field === key)
  return content.headings[at] ?? COLUMN_FIELDS.find((field) => field.key === key)?.label.vi
}

/** The rows of a run as entries of an import; problems name the column of the file. */
export function entriesOf(run: ImportRun): Prepared[] {
  const content = unpack<FileContent>(run.rows)!
  const total = content.rows.length
  const values =
    content.format === 'jsonl'
      ? content.rows.map(({ line, value }) => ({ line, value }))
      : content.rows.map(({ line, cells }) => ({ line, value: readCells(run.mapping ?? [], cells) }))
  const entries = values.map(({ line, value }, at): Prepared => ({
    ...{ line, progress: (at + 1) / total },
    ...toEntry(value, content.format === 'jsonl' ? undefined : 'procedures'),
  }))
  return onePerProcedure(entries).map((entry) => {
    if (!entry.refused?.column) return entry
    const column = headingOf(content, run, entry.refused.column)
    const told: RowProblem = { ...entry.refused, ...(column && { column }) }
    return { ...entry, refused: told }
  })
}
