import { foldName } from '../../import/text.ts'
import type { ColumnOf } from '../columns.ts'
import { MOST_SERVICE_ROWS } from '../limits.ts'
import { readFile, type FileContent } from '../read/readFile.ts'
import type { SheetRow } from '../read/sheet.ts'
import { UNREADABLE, UnreadableUpload } from '../read/unreadable.ts'
import { SERVICE_FIELDS } from './fields.ts'

/** How far down the headings are looked for: a title and the name of the province stand above them. */
const ROWS_ABOVE = 15

const known = ({ cells }: SheetRow, fields: readonly ColumnOf[]) =>
  fields.filter(({ guess }) => cells.some((cell) => guess.test(foldName(cell)))).length

/** The row that names the columns: the one with the most headings that are recognised; else the first. */
export function headOf(rows: readonly SheetRow[], fields: readonly ColumnOf[] = SERVICE_FIELDS): number {
  const counts = rows.slice(0, ROWS_ABOVE).map((row) => known(row, fields))
  const most = Math.max(0, ...counts)
  return most < 2 ? 0 : counts.indexOf(most)
}

/**
 * Reads the province's table of services: CSV or XLSX.
 * @throws UnreadableUpload also for other kinds of files
 */
export async function readServiceTable(bytes: Buffer): Promise<FileContent> {
  const content = await readFile(bytes, {
    ...{ mostRows: MOST_SERVICE_ROWS, tooMany: 'tooManyServices', fillsMerged: true },
    headOf: (rows) => headOf(rows),
  })
  if (content.format === 'jsonl') throw new UnreadableUpload(UNREADABLE.notTable)
  return content
}
