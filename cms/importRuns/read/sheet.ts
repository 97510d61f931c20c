const decoded = (text: string) =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/gi, (_, name: string) => {
    const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name]
    if (named) return named
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
  })

interface Tag {
  name: string
  isEnd: boolean
  isEmpty: boolean
  attributes: string
  /** What follows it, up to the next tag. */
  text: string
}

/** The tags of a part, one after the other; takes time in proportion to its length, whatever it holds. */
function* tagsOf(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at >= 0;) {
    const end = xml.indexOf('>', at)
    if (end < 0) return
    const next = xml.indexOf('<', end)
    const inside = xml.slice(at + 1, end)
    const [whole = '', name = ''] = /^\/?(?:[\w.-]+:)?([\w.-]+)/.exec(inside) ?? []
    yield {
      ...{ name, isEnd: inside.startsWith('/'), isEmpty: inside.endsWith('/') },
      attributes: inside.slice(whole.length),
      text: decoded(xml.slice(end + 1, next < 0 ? undefined : next)),
    }
    at = next
  }
}

const attributeOf = ({ attributes }: Tag, name: string) =>
  new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1]

/** The shared texts of a workbook; readings in other scripts (rPh) are left out. */
export function readTexts(xml: string): string[] {
  const texts: string[] = []
  let isReading = false
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'si' && !tag.isEnd) texts.push('')
    if (tag.name === 'rPh') isReading = !tag.isEnd
    if (tag.name === 't' && !tag.isEnd && !isReading) texts.push((texts.pop() ?? '') + tag.text)
  }
  return texts
}

/** The number of a column: A is 0, AB is 27. */
const columnOf = (cell: string) =>
  [...(/^[A-Z]{1,3}/.exec(cell)?.[0] ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1

/** A row of a sheet: its number, counted from 1, and its cells as text. */
export interface SheetRow {
  line: number
  cells: string[]
  /** The addresses that cells lead to, by column, where their texts do not show them. */
  links?: Record<number, string>
}

/** The address of a formula that makes a link. */
const FORMULA_LINK = /^HYPERLINK\(\s*"([^"]+)"/i

const shown = (type: string | undefined, value: string, texts: readonly string[]): string => {
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  return type === 'e' ? '' : value
}

function link(row: SheetRow | undefined, column: number, address: string | undefined) {
  if (row && address) row.links = { ...row.links, [column]: address }
}

/** The place of a cell, counted from 0: 'B3' is column 1 of line 3. */
export const placeOf = (cell: string): { column: number; line: number } => ({
  column: columnOf(cell),
  line: Number(/\d+$/.exec(cell)?.[0] ?? 0),
})

/**
 * The rows of a sheet that hold anything. A formula counts as the value that was stored with it; nothing is calculated.
 * @param most of columns; further ones are left out
 */
export function readSheet(xml: string, texts: readonly string[], most: number): SheetRow[] {
  const rows: SheetRow[] = []
  let [column, type, value] = [-1, undefined as string | undefined, '']
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'row' && !tag.isEnd) {
      const line = Number(attributeOf(tag, 'r')) || (rows.at(-1)?.line ?? 0) + 1
      rows.push({ line, cells: [] })
      column = -1
    } else if (tag.name === 'c' && !tag.isEnd) {
      const place = attributeOf(tag, 'r')
      column = place ? columnOf(place) : column + 1
      ;[type, value] = [attributeOf(tag, 't'), '']
    } else if ((tag.name === 'v' || tag.name === 't') && !tag.isEnd) value += tag.text
    else if (tag.name === 'f' && !tag.isEnd) link(rows.at(-1), column, FORMULA_LINK.exec(tag.text)?.[1])
    else if (tag.name === 'c' && column >= 0 && column < most && rows.length > 0)
      rows.at(-1)!.cells[column] = shown(type, value, texts)
  }
  return rows
    .map(({ cells, ...row }) => ({ ...row, cells: Array.from(cells, (cell) => cell ?? '') }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()))
}
