import type { Cell } from './rules.ts'

export type Row = [name: string, cells: Cell[]]
export interface Section {
  title: string
  rows: Row[]
}

/** The widest name of a row that shares a line with its cells. */
const WIDEST = 36

const textOf = ({ allowed }: Cell) => allowed.join('') || '-'

function lineOf([name, cells]: Row, columns: readonly string[]): string[] {
  const values = cells.map((cell, at) => textOf(cell).padEnd(columns[at]!.length))
  const isLong = name.length > WIDEST
  const line = `${(isLong ? '' : name).padEnd(WIDEST)}  ${values.join('  ')}`.trimEnd()
  return isLong ? [name, line] : [line]
}

/** How many answers a table holds. */
export const countCells = (sections: readonly Section[]): number =>
  sections
    .flatMap(({ rows }) => rows.flatMap(([, cells]) => cells))
    .reduce((sum, { asked }) => sum + asked, 0)

/** The sections as text, one line for each row, so that a change of rights is a changed line. */
export function toText(sections: readonly Section[], columns: readonly string[]): string {
  const head = `${''.padEnd(WIDEST)}  ${columns.join('  ')}`
  const parts = sections.map(({ title, rows }) =>
    [title, head, ...rows.flatMap((row) => lineOf(row, columns))].join('\n'),
  )
  return `${parts.join('\n\n')}\n`
}
