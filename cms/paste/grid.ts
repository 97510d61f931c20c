import type { Block, Cell, List, Words } from './blocks.ts'

const wordsOfList = ({ items }: List): Words[] =>
  items.flatMap(({ words, lists }) => [...words, ...lists.flatMap(wordsOfList)])

function wordsOfBlock(block: Block): Words[] {
  if (block.type === 'list') return wordsOfList(block)
  return 'words' in block ? block.words : []
}

/** The words of a cell, as they are kept. */
export const wordsIn = ({ blocks }: Cell): Words[] => blocks.flatMap(wordsOfBlock)

const emptyCell = (): Cell => ({ blocks: [], colSpan: 1, rowSpan: 1 })
const isEmpty = ({ blocks }: Cell): boolean => blocks.length === 0

/** The columns that each row fills, with the cells that reach into it from above. */
function widthsOf(rows: readonly Cell[][]): number[] {
  const widths = rows.map(() => 0)
  rows.forEach((row, at) => {
    for (const { colSpan, rowSpan } of row)
      for (let below = at; below < at + rowSpan && below < rows.length; below += 1) widths[below]! += colSpan
  })
  return widths
}

/** A table whose rows all fill the same columns and whose cells do not reach below its end. */
export function rectangular(given: readonly Cell[][]): Cell[][] {
  const rows = given.map((row, at) =>
    row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, given.length - at) })),
  )
  const widths = widthsOf(rows)
  const widest = Math.max(0, ...widths)
  return rows.map((row, at) => [...row, ...Array.from({ length: widest - widths[at]! }, emptyCell)])
}

/** Whether a cell reaches from above into this row. */
const isReached = (rows: readonly Cell[][], at: number): boolean =>
  rows.slice(0, at).some((row, above) => row.some(({ rowSpan }) => above + rowSpan > at))

const isBlankRow = (rows: readonly Cell[][], at: number): boolean =>
  !isReached(rows, at) && rows[at]!.every((cell) => isEmpty(cell) && cell.rowSpan === 1)

/** Without empty rows and without empty columns at the end, as sheets are copied with. */
export function trimmed(given: readonly Cell[][]): Cell[][] {
  const rows = given.filter((_, at) => !isBlankRow(given, at))
  const isSimple = (cell: Cell | undefined) =>
    cell && isEmpty(cell) && cell.colSpan === 1 && cell.rowSpan === 1 && !cell.header
  while (rows.length > 0 && rows.every((row) => row.length > 1 && isSimple(row.at(-1))))
    for (const row of rows) row.pop()
  return rows
}
