import { unwrap } from '../../import/unwrap.ts'
import { isZip } from '../../uploads/office.ts'
import { MOST_COLUMNS, MOST_ROWS } from '../limits.ts'
import { readCsv } from './csv.ts'
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

/** UTF-16 with its byte order mark, as Excel saves "Unicode text"; else UTF-8. */
const encodingOf = ([first, second]: Buffer): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function decode(bytes: Buffer): string {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && bytes.subarray(0, 4096).includes(0)) refuse('notUtf8')
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC')
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

/** How a table is read. */
export interface TableRules {
  mostRows: number
  /** Said of a file with more. */
  tooMany: keyof typeof UNREADABLE
  /** Whether a merged cell counts in each of its rows. */
  fillsMerged: boolean
  /** Which row names the columns; the first one without it. */
  headOf?: (rows: readonly SheetRow[]) => number
}

/** The headings, titles above them, and a row too many. */
const MOST_ABOVE = 20
const PROCEDURE_RULES: TableRules = { mostRows: MOST_ROWS, tooMany: 'tooMany', fillsMerged: false }

function toTable(format: 'csv' | 'xlsx', all: SheetRow[], { headOf, tooMany }: TableRules): FileContent {
  const [head, ...rows] = all.slice(headOf?.(all) ?? 0)
  const headings = (head?.cells ?? []).map((cell) => cell.trim())
  if (headings.filter(Boolean).length < 2) refuse('noHeadings')
  if (headings.length > MOST_COLUMNS) refuse(tooMany)
  return { format, headings, rows }
}

async function read(bytes: Buffer, rules: TableRules): Promise<FileContent> {
  if (isZip(bytes)) return toTable('xlsx', await readXlsx(bytes, rules), rules)
  const text = decode(bytes)
  if (/^\s*[[{]/.test(text)) return { format: 'jsonl', rows: readJson(text) }
  return toTable('csv', readCsv(text, rules.mostRows + MOST_ABOVE), rules)
}

/**
 * Reads an uploaded file, recognised by its content and not by its name.
 * @throws UnreadableUpload
 */
export async function readFile(bytes: Buffer, rules: TableRules = PROCEDURE_RULES): Promise<FileContent> {
  if (bytes.length === 0) refuse('empty')
  const content = await read(bytes, rules)
  if (content.rows.length === 0) refuse('empty')
  if (content.rows.length > rules.mostRows) refuse(rules.tooMany)
  return content
}
