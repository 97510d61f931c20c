import type { BlockViews } from './blocks/views.ts'
import type { RichElement, RichNode } from './rich-text.ts'

type Caption = BlockViews['tableCaption']

const isElement = (node: RichNode): node is RichElement => typeof node === 'object' && 'tag' in node

const isBlank = (node: RichNode): boolean => isElement(node) && node.tag === 'p' && node.children.length === 0

/** Whether nodes have neither words nor pictures. */
export const isEmpty = (nodes: RichNode[]): boolean =>
  nodes.every((node) =>
    typeof node === 'string' ? node.trim() === '' : isElement(node) && isEmpty(node.children),
  )

const captionOf = (node: RichNode): Caption | undefined =>
  typeof node === 'object' && 'block' in node && node.block === 'tableCaption' ? node.view : undefined

/** An empty cell is a header of nothing. */
const toHeader = (cell: RichNode, scope: 'row' | 'col'): RichNode =>
  isElement(cell) && cell.tag === 'td' && !isEmpty([cell])
    ? { ...cell, tag: 'th', attributes: { ...cell.attributes, scope } }
    : cell

function withHeaders(row: RichNode, at: number, header: Caption['header']): RichNode {
  if (!isElement(row)) return row
  const isHead = at === 0 && (header === 'row' || header === 'both')
  const isSide = header === 'column' || header === 'both'
  const children = row.children.map((cell, column) => {
    if (isHead) return toHeader(cell, 'col')
    return isSide && column === 0 ? toHeader(cell, 'row') : cell
  })
  return { ...row, children }
}

const toCaptioned = (table: RichElement, { caption, header }: Caption): RichElement => ({
  ...table,
  caption,
  children: table.children.map((row, at) => withHeaders(row, at, header)),
})

/** Gives each table the caption directly above it and the header cells that the caption names. */
export function withCaptions(nodes: RichNode[]): RichNode[] {
  const result: RichNode[] = []
  for (const node of nodes) {
    const above = result.findLastIndex((one) => !isBlank(one))
    const caption = above < 0 ? undefined : captionOf(result[above]!)
    if (caption && isElement(node) && node.tag === 'table')
      result.splice(above, Infinity, toCaptioned(node, caption))
    else result.push(node)
  }
  return result
}
