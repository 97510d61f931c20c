import { isRecord } from '../../content/record.ts'
import { guessMapping, type Mapping } from '../columns.ts'
import { MOST_SERVICE_ROWS } from '../limits.ts'
import { readFile, type FileContent } from '../read/readFile.ts'
import { headOf } from '../services/table.ts'
import { PERFORMANCE_FIELDS } from './fields.ts'
import type { Cell } from './readRow.ts'

/** A row by what its columns hold; null for a line that is no JSON object. */
export type PerformanceRow = { line: number; cell: Cell | null }

/** Reads a file of performance: CSV, XLSX, JSON or JSON Lines. @throws UnreadableUpload */
export const readPerformance = (bytes: Buffer): Promise<FileContent> =>
  readFile(bytes, {
    ...{ mostRows: MOST_SERVICE_ROWS, tooMany: 'tooManyServices', fillsMerged: true },
    headOf: (rows) => headOf(rows, PERFORMANCE_FIELDS),
  })

const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(textOf).join(' ')
    : value === null || value === undefined
      ? ''
      : String(value)

/** onTime and on_time are the same heading. */
const asHeading = (name: string) => name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')

function ofRecord(record: Record<string, unknown>): Cell {
  const names = Object.keys(record)
  const mapping = guessMapping(names.map(asHeading), {}, PERFORMANCE_FIELDS)
  return (field) => textOf(record[names[mapping.indexOf(field)] ?? ''])
}

/** The rows of a file, whatever its format. @param mapping of a table */
export function rowsOf(content: FileContent, mapping: Mapping): PerformanceRow[] {
  if (content.format === 'jsonl')
    return content.rows.map(({ line, value }) => ({ line, cell: isRecord(value) ? ofRecord(value) : null }))
  return content.rows.map(({ line, cells }) => ({
    line,
    cell: (field) => cells[mapping.indexOf(field)] ?? '',
  }))
}
