import {
  CELL_HEADER,
  richElement,
  richHeading,
  richList,
  richParagraph,
  richTable,
  richText,
  richWords as text,
  type RichNode as Node,
} from '../../cms/content/richNodes.ts'

/** Body texts of the sample: plain blocks with [links](...) and **strong** words, to be converted to rich text. */
export type Block =
  | { type: 'p' | 'h2' | 'h3' | 'h4' | 'quote'; text: string }
  | { type: 'ul' | 'ol'; items: string[] }
  /** The first cell of each row says what the row is about. */
  | { type: 'table'; head: string[]; rows: string[][] }

const bold = 1

const link = (label: string, url: string): Node =>
  richElement('link', [text(label)], { version: 3, fields: { linkType: 'custom', url, newTab: false } })

const inline = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*/g

/** A line of text as nodes: text, links, strong text. */
export function toInline(line: string): Node[] {
  const nodes: Node[] = []
  let from = 0
  for (const match of line.matchAll(inline)) {
    const [whole, label, url, strong] = match
    if (match.index > from) nodes.push(text(line.slice(from, match.index)))
    nodes.push(label && url ? link(label, url) : text(strong ?? '', bold))
    from = match.index + whole.length
  }
  if (from < line.length) nodes.push(text(line.slice(from)))
  return nodes
}

const { none, ofColumn, ofRow } = CELL_HEADER

function toNode(block: Block): Node {
  switch (block.type) {
    case 'table':
      return richTable(
        [block.head, ...block.rows].map((cells) => cells.map(toInline)),
        (row, at) => (row === 0 ? ofColumn : at === 0 ? ofRow : none),
      )
    case 'ul':
    case 'ol':
      return richList(block.type, block.items.map(toInline))
    case 'p':
      return richParagraph(toInline(block.text))
    case 'quote':
      return richElement('quote', toInline(block.text))
    default:
      return richHeading(block.type, toInline(block.text))
  }
}

/** Blocks as the stored value of a rich text field. */
export const toLexical = (blocks: Block[]) => richText(blocks.map(toNode))
