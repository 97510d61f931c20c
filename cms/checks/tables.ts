import { TABLE_HEADERS } from '../content/blocks/index.ts'
import { blockOf } from '../content/blocks/walk.ts'
import type { StoredRecord } from '../content/record.ts'
import { CELL_HEADER } from '../content/richNodes.ts'
import { allNodesIn, beginningOf, nodesIn, wordsIn } from '../content/richWalk.ts'
import type { Remark } from './rules.ts'

const isHeader = ({ headerState }: StoredRecord): boolean => Number(headerState) > CELL_HEADER.none

/** A cell of a row and column header, which names neither: the portal shows it as a plain cell when it is empty. */
const isCorner = (row: number, column: number): boolean => row === 0 && column === 0

/** One row or one column is a list, and needs no header. */
const isGrid = (rows: StoredRecord[][]): boolean => rows.length > 1 && rows.some((cells) => cells.length > 1)

function faultOf(rows: StoredRecord[][]): Remark['rule'] | undefined {
  const headers = rows.flatMap((cells, row) =>
    cells.filter((cell, column) => isHeader(cell) && !(isCorner(row, column) && wordsIn(cell) === '')),
  )
  if (headers.some((cell) => wordsIn(cell) === '' && ![...allNodesIn(cell)].some(isPicture)))
    return 'tableEmptyHeader'
  return headers.length === 0 && isGrid(rows) ? 'tableNoHeader' : undefined
}

const isPicture = ({ type }: StoredRecord): boolean => type === 'upload'

const isBlank = ({ type, children }: StoredRecord): boolean =>
  type === 'paragraph' && Array.isArray(children) && children.length === 0

/** Whether the caption above a table makes header cells of its first row or column. */
function isHeadedFromAbove(before: StoredRecord[]): boolean {
  const above = before.findLast((node) => !isBlank(node))
  const block = above && blockOf(above)
  return (
    block?.type === 'tableCaption' &&
    TABLE_HEADERS.some((one) => one !== 'none' && one === block.fields.header)
  )
}

/** Tables without header cells, and header cells without words. */
export function checkTables(text: unknown): Remark[] {
  return [...allNodesIn(text)].flatMap((table, at, all) => {
    if (table.type !== 'table') return []
    const rule = faultOf(nodesIn(table).map(nodesIn))
    if (!rule || (rule === 'tableNoHeader' && isHeadedFromAbove(all.slice(0, at)))) return []
    const words = nodesIn(table).flatMap(nodesIn).map(wordsIn).filter(Boolean)
    return [{ rule, excerpt: beginningOf(words.slice(0, 6).join(' ')) }]
  })
}
