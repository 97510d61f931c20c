import { parse, type Info } from 'csv-parse/sync'
import { unwrap } from '../../import/unwrap.ts'
import { isZip } from '../../uploads/office.ts'
import { MOST_COLUMNS, MOST_ROWS } from '../limits.ts'
import type { SheetRow } from './sheet.ts'
import { UNREADABLE, UnreadableUpload } from './unreadable.ts'
import { readXlsx } from './xlsx.ts'

/** A line of JSON Lines: its value, or null for one that is not JSON. */
export type JsonRow = { line: number; value: unknown }

/** What an uploaded file holds. */
export type FileContent =
  { format: 'jsonl'; rows: JsonRow[] } | { format: 'csv' | 'xlsx'; headings: string[]; rows: SheetRow[] }

const refuse = (why: keyof typeof UNREADABLE): never => {
  throw new UnreadableUpload(UNREADABLE[why])
}

function decode(bytes: Buffer): string {
  if (bytes.subarray(0, 4096).includes(0)) refuse('notUtf8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    return refuse('notUtf8')
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** JSON Lines, or one JSON document around the records. */
function readJson(text: string): JsonRow[] {
  const whole = parsed(text)
  if (whole !== null) return unwrap(whole).map((value, at) => ({ line: at + 1, value }))
  return text.split('\n').flatMap((line, at) => (line.trim() ? [{ line: at + 1, value: parsed(line) }] : []))
}

/** Excel writes semicolons in locales with a decimal comma, such as Vietnam's. */
const delimiterOf = (text: string) => {
  const head = text.slice(0, text.search(/\r|\n|$/))
  return ['\t', ';', ','].find((one) => head.includes(one)) ?? ','
}

type Record = { record: string[]; info: Info }

function readCsv(text: string): SheetRow[] {
  const options = {
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }
  const records = parse(text, {
    ...options,
    ...{ delimiter: delimiterOf(text), to: MOST_ROWS + 2, skip_records_with_error: true },
  }) as unknown as Record[]
  return records.map(({ record, info }) => ({ line: info.lines, cells: record }))
}

function toTable(format: 'csv' | 'xlsx', [head, ...rows]: SheetRow[]): FileContent {
  const headings = (head?.cells ?? []).map((cell) => cell.trim())
  if (headings.filter(Boolean).length < 2) refuse('noHeadings')
  if (headings.length > MOST_COLUMNS) refuse('tooMany')
  return { format, headings, rows }
}

async function read(bytes: Buffer): Promise<FileContent> {
  if (isZip(bytes)) return toTable('xlsx', await readXlsx(bytes))
  const text = decode(bytes)
  return /^\s*[[{]/.test(text) ? { format: 'jsonl', rows: readJson(text) } : toTable('csv', readCsv(text))
}

/**
 * Reads an uploaded file, recognised by its content and not by its name.
 * @throws UnreadableUpload
 */
export async function readFile(bytes: Buffer): Promise<FileContent> {
  if (bytes.length === 0) refuse('empty')
  const content = await read(bytes)
  if (content.rows.length === 0) refuse('empty')
  if (content.rows.length > MOST_ROWS) refuse('tooMany')
  return content
}
