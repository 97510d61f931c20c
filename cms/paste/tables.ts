import { FORMAT, type Cell, type Words } from './blocks.ts'
import { leftOut } from './elements.ts'
import { rectangular, trimmed, wordsIn } from './grid.ts'
import type { Around } from './around.ts'
import type { Reader } from './reader.ts'
import { findElement, textOf, type PasteElement } from './tree.ts'

interface Row {
  element: PasteElement
  isHead: boolean
  cells: PasteElement[]
}

const SIDE_BY_SIDE = /C[OỘ]NG H(OÀ|ÒA|ÒA|OA) X[AÃ] H[OỘ]I|Nơi nhận/iu
const MOST_SPAN = 200

const elementsIn = ({ children }: PasteElement): PasteElement[] =>
  children.filter((child): child is PasteElement => typeof child !== 'string' && !leftOut(child))

function rowsIn(table: PasteElement, isHead = false): Row[] {
  return elementsIn(table).flatMap((child): Row[] => {
    if (child.tag === 'tr') {
      const cells = elementsIn(child).filter(({ tag }) => tag === 'td' || tag === 'th')
      return [{ element: child, isHead, cells }]
    }
    return /^(thead|tbody|tfoot)$/.test(child.tag) ? rowsIn(child, child.tag === 'thead') : []
  })
}

const isSheet = (table: PasteElement): boolean =>
  Object.keys(table.attributes).some((name) => name.startsWith('data-sheets')) ||
  findElement(table, ({ attributes }) => /^xl\d+/.test(attributes.class ?? '')) !== undefined

/** Whether a table only places text side by side: as a letterhead, a signature or a page does. */
function isLayout(table: PasteElement, rows: readonly Row[]): boolean {
  if (/^(presentation|none)$/.test(table.attributes.role ?? '')) return true
  const cells = rows.flatMap((row) => row.cells)
  if (cells.some((cell) => SIDE_BY_SIDE.test(textOf(cell).normalize('NFC').replace(/\s+/g, ' ')))) return true
  if (rows.some(({ isHead }) => isHead) || cells.some(({ tag }) => tag === 'th')) return false
  if (rows.every((row) => row.cells.length < 2)) return true
  if (rows.length < 2) return !isSheet(table)
  return cells.some((cell) => findElement(cell, ({ tag }) => tag === 'table') !== undefined)
}

const span = (value: string | undefined): number =>
  Math.min(MOST_SPAN, Math.max(1, Number.parseInt(value ?? '', 10) || 1))

/** Whether all words of a row are bold, and there are some. */
const isBoldRow = (row: readonly Cell[]): boolean => {
  const words = row.flatMap(wordsIn)
  return words.length > 0 && words.every(({ format, text }) => text === '\n' || format & FORMAT.bold)
}

function headerOf({ isHead, cells }: Row, cell: PasteElement, isFirst: boolean): Cell['header'] | undefined {
  if (isHead) return 'column'
  if (cell.tag !== 'th') return undefined
  const isRowOfHeaders = cells.every(({ tag }) => tag === 'th')
  const { scope } = cell.attributes
  if (scope === 'col' || scope === 'colgroup') return 'column'
  return isRowOfHeaders || (isFirst && scope !== 'row') ? 'column' : 'row'
}

/** A first row in bold letters names the columns, where nothing else does. */
function markHeaders(rows: Cell[][]): void {
  const [first, ...others] = rows
  if (!first || others.length === 0 || rows.some((row) => row.some(({ header }) => header))) return
  if (!isBoldRow(first) || others.every(isBoldRow)) return
  for (const cell of first) cell.header = 'column'
}

const withoutBold = (words: Words[]): void => {
  for (const piece of words) piece.format &= ~FORMAT.bold
}

function readCell(reader: Reader, cell: PasteElement, font: Around['font']): Cell {
  const { attributes, children } = cell
  const inside: Around = { format: 0, isInTable: true, font }
  return {
    blocks: reader.blocksOf(children.length > 0 ? [{ ...cell, tag: 'div' }] : [], inside),
    colSpan: span(attributes.colspan),
    rowSpan: span(attributes.rowspan),
  }
}

function readRow(reader: Reader, row: Row, at: number, { font }: Around): Cell[] {
  return row.cells.map((cell) => {
    const header = headerOf(row, cell, at === 0)
    return { ...readCell(reader, cell, font), ...(header && { header }) }
  })
}

function readCaption(reader: Reader, table: PasteElement, around: Around): void {
  const captions = elementsIn(table).filter(({ tag }) => tag === 'caption')
  reader.readAll(
    captions.flatMap(({ children }) => children),
    around,
  )
  reader.flush(around)
}

/** Reads a table into a line; one that only places text, or stands in another one, is its paragraphs. */
export function readTable(reader: Reader, table: PasteElement, around: Around): void {
  readCaption(reader, table, around)
  const rows = rowsIn(table)
  if (around.isInTable || isLayout(table, rows)) return readLayout(reader, rows, around)
  const cells = trimmed(rectangular(rows.map((row, at) => readRow(reader, row, at, around))))
  markHeaders(cells)
  for (const cell of cells.flat()) if (cell.header) withoutBold(wordsIn(cell))
  if (cells.some((row) => row.length > 0)) reader.lines.push({ type: 'table', rows: cells })
}

function readLayout(reader: Reader, rows: readonly Row[], around: Around): void {
  if (around.isInTable)
    reader.job.losses.add('nested', rows.flatMap(({ cells }) => cells.map(textOf)).join(' '))
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    reader.readAll([{ ...cell, tag: 'div' }], around)
    reader.flush(around)
  }
}
