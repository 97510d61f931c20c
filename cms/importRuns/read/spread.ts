import { elementsOf } from '../../uploads/officeXml.ts'
import { MOST_COLUMNS } from '../limits.ts'
import { placeOf, type SheetRow } from './sheet.ts'

/** More cells than tables of people merge; further ones stay empty. */
const MOST_FILLED = 500_000

/** The rows with the addresses that the links of a sheet lead to (ECMA-376-1, 18.3.1.47). */
export function withLinks(
  rows: SheetRow[],
  { xml, relations }: { xml: string; relations: string },
): SheetRow[] {
  const targets = new Map(
    elementsOf(relations, 'Relationship').map((one) => [one.get('Id'), one.get('Target')] as const),
  )
  const links = elementsOf(xml, 'hyperlink').flatMap((one) => {
    const address = targets.get(one.get('r:id'))
    return address ? [{ ...placeOf((one.get('ref') ?? '').replace(/:.*$/, '')), address }] : []
  })
  const byLine = Map.groupBy(links, ({ line }) => line)
  return rows.map((row) => {
    const own = (byLine.get(row.line) ?? []).map(({ column, address }) => [column, address] as const)
    return own.length > 0 ? { ...row, links: { ...row.links, ...Object.fromEntries(own) } } : row
  })
}

/** The rows with what a merged cell shows in each of its rows (ECMA-376-1, 18.3.1.55); a title over columns stays one. */
export function withMerged(rows: SheetRow[], xml: string): SheetRow[] {
  const byLine = new Map(rows.map((row) => [row.line, row]))
  let left = MOST_FILLED
  for (const merged of elementsOf(xml, 'mergeCell')) {
    const [from = '', to = from] = (merged.get('ref') ?? '').split(':')
    const [first, last] = [placeOf(from), placeOf(to)]
    const text = byLine.get(first.line)?.cells[first.column]
    if (!text || first.column >= MOST_COLUMNS) continue
    for (let line = first.line + 1; line <= last.line && left > 0; line += 1, left -= 1) {
      const row = byLine.get(line)
      if (row && !row.cells[first.column]) row.cells[first.column] = text
    }
  }
  return rows.map((row) => ({ ...row, cells: Array.from(row.cells, (cell) => cell ?? '') }))
}
