import { parse, type Info } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { withoutFormula } from '../content/csvCell.ts'

/** A line of a file: its number, counted from 1, and its cells; null when it could not be read. */
export type Line<Column extends string> = { line: number; cells: Partial<Record<Column, string>> | null }

/** The file as a whole cannot be read; `words` say why. */
export class UnreadableFile extends Error {
  readonly words: { vi: string; en: string }
  constructor(words: { vi: string; en: string }) {
    super(words.en)
    this.name = 'UnreadableFile'
    this.words = words
  }
}

/** What `withoutFormula` has written. */
const ESCAPED = /^'+[=+\-@\t\r＝＋－＠]/

const unescaped = (cell: string) => (ESCAPED.test(cell) ? cell.slice(1) : cell)

/** Rows as a CSV file (RFC 4180) that Excel opens correctly: UTF-8 with byte order mark, without formulas. */
export const writeTable = (columns: readonly string[], rows: string[][]): string =>
  stringify([[...columns], ...rows.map((cells) => cells.map(withoutFormula))], {
    bom: true,
    record_delimiter: 'windows',
  })

/** Excel writes semicolons in locales with a decimal comma, such as Vietnam's. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1)
  return [',', ';', '\t'].find((delimiter) => head.includes(delimiter)) ?? ','
}

type Row = { record: string[]; raw: string; info: Info }

function readRows(text: string, mostRows: number): { rows: Row[]; broken: number[] } {
  const broken: number[] = []
  const rows = parse(text, {
    delimiter: delimiterOf(text),
    bom: true,
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to: mostRows,
    skip_records_with_error: true,
    on_skip: (_error, raw) => {
      broken.push(newlinesIn(text) + 1 - newlinesIn(raw))
      return undefined
    },
  }) as unknown as Row[]
  return { rows, broken }
}

const newlinesIn = (raw: string | undefined) => (raw ?? '').trimEnd().split(/\r\n|\n|\r/).length - 1

/** The columns of a file; `needed` ones must be there. */
export interface Columns<Column extends string> {
  all: readonly Column[]
  needed: readonly Column[]
}

/**
 * Parses a CSV file separated by commas, semicolons or tabs, with or without byte order mark. A malformed line has no
 * cells; unknown columns are ignored.
 * @param most the maximum number of lines, so that a file of nothing but line ends costs no more than others
 * @throws UnreadableFile when it has no lines or lacks a needed column
 */
export function readTable<Column extends string>(
  text: string,
  { all, needed }: Columns<Column>,
  most = 10_000,
): Line<Column>[] {
  const { rows, broken } = readRows(text, most + 1)
  const [head, ...body] = rows
  const columns = (head?.record ?? []).map((name) => name.trim().toLowerCase())
  const missing = needed.filter((name) => !columns.includes(name))
  if (missing.length > 0) {
    throw new UnreadableFile({
      vi: `Dòng đầu của tệp phải ghi tên cột; thiếu cột: ${missing.join(', ')}.`,
      en: `The first line must name the columns; missing: ${missing.join(', ')}.`,
    })
  }
  const cellsOf = (record: string[]) =>
    Object.fromEntries(all.map((name) => [name, unescaped(record[columns.indexOf(name)] ?? '')])) as Record<
      Column,
      string
    >
  const read = body.map(({ record, raw, info }): Line<Column> => ({
    line: info.lines - newlinesIn(raw),
    cells: cellsOf(record),
  }))
  return [...read, ...broken.map((line): Line<Column> => ({ line, cells: null }))]
}
