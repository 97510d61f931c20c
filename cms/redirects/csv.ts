import { readTable, writeTable, type Line as TableLine } from '../csv/table.ts'

/** `to` is a path of the portal or an https:// address; empty, the old address says that it is gone, and why. */
export const COLUMNS = ['from', 'to', 'reason', 'note'] as const
export type Column = (typeof COLUMNS)[number]

export type Line = TableLine<Column>

/** Redirects as a CSV file; see writeTable. */
export const toCsv = (rows: Record<Column, string>[]): string =>
  writeTable(
    COLUMNS,
    rows.map((row) => COLUMNS.map((column) => row[column])),
  )

/** The lines of a CSV file of redirects; see readTable. @throws UnreadableFile */
export const readCsv = (text: string, most?: number): Line[] =>
  readTable(text, { all: COLUMNS, needed: ['from', 'to'] }, most)
