import { parse, type Info } from 'csv-parse/sync'
import type { SheetRow } from './sheet.ts'

/** How many rows tell which mark separates the cells. */
const ROWS_READ = 20
const CANDIDATES = ['\t', ';', ','] as const

/** How often each mark stands in each of the first rows, outside of quotes. */
function countMarks(text: string): Record<string, number>[] {
  const rows: Record<string, number>[] = [{}]
  let isQuoted = false
  for (const letter of text.slice(0, 100_000)) {
    if (letter === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (letter === '\n') rows.push({})
    if (rows.length > ROWS_READ) break
    const row = rows.at(-1)!
    row[letter] = (row[letter] ?? 0) + 1
  }
  return rows.filter((row) => Object.keys(row).length > 1)
}

/**
 * The mark between cells: the one of which most rows have the most, so that commas in names and in a title above the
 * table do not count. Excel writes semicolons in locales with a decimal comma, such as Vietnam's.
 */
export function delimiterOf(text: string): string {
  const rows = countMarks(text)
  const usual = (mark: string) =>
    rows.map((row) => row[mark] ?? 0).toSorted((a, b) => a - b)[rows.length >> 1] ?? 0
  const [first] = CANDIDATES.toSorted((a, b) => usual(b) - usual(a))
  return first && usual(first) > 0
    ? first
    : (CANDIDATES.find((mark) => text.split('\n', 1)[0]!.includes(mark)) ?? ',')
}

/** Excel's own first line, which tells the mark between cells. */
const SEPARATOR = /^\uFEFF?"?sep=(.)"?\r?\n/i

type CsvRow = { record: string[]; info: Info }

/** The rows of a CSV file, by the numbers that a spreadsheet shows. @param most of rows; further ones are left out */
export function readCsv(text: string, most: number): SheetRow[] {
  const [told = '', mark] = SEPARATOR.exec(text) ?? []
  const records = parse(text.slice(told.length), {
    ...{ bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
    ...{ delimiter: mark ?? delimiterOf(text), to: most, skip_records_with_error: true },
  }) as unknown as CsvRow[]
  return records.map(({ record, info }) => ({ line: info.records + info.empty_lines, cells: record }))
}
