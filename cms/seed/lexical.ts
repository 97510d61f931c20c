import type { RichBlockType } from '../content/blocks/index.ts'
import { withBlockValues, type BlockValue } from '../content/blocks/walk.ts'
import {
  CELL_HEADER,
  richBlock,
  richElement,
  richHeading,
  richList,
  richParagraph,
  richTable,
  richText,
  richWords as text,
  type RichNode as Node,
} from '../content/richNodes.ts'

/** Body texts of the sample: plain blocks with [links](...) and **strong** words, to be converted to rich text. */
export type Block =
  | { type: 'p' | 'h2' | 'h3' | 'h4' | 'quote'; text: string }
  | { type: 'ul' | 'ol'; items: string[] }
  /** The first cell of each row says what the row is about. */
  | { type: 'table'; head: string[]; rows: string[][] }
  /** Rich texts in the fields are lists of blocks, and documents are named by their keys. */
  | { type: 'block'; block: RichBlockType; fields: Record<string, unknown> }

/** The id of a stored document by its key, in a collection. */
export type FindId = (collection: string, key: string) => string

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

const noDocuments: FindId = (collection, key) => {
  throw new Error(`A text without documents refers to ${collection} ${key}`)
}

/** A value of a block as it is stored. */
function toValue({ part, value }: BlockValue, find: FindId): unknown {
  const toReference = (key: unknown, [collection = '']: readonly string[]) => ({
    relationTo: collection,
    value: find(collection, String(key)),
  })
  if (value === undefined || typeof part === 'string')
    return part === 'rich' ? toLexical(value as Block[], find) : value
  if ('one' in part) return toReference(value, part.one)
  return 'many' in part ? (value as string[]).map((key) => toReference(key, part.many)) : value
}

function toNode(block: Block, at: number, find: FindId): Node {
  switch (block.type) {
    case 'block':
      return withBlockValues(richBlock(block.block, `${block.block}-${at}`, block.fields), (found) =>
        toValue(found, find),
      )
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

/** Blocks as the stored value of a rich text field. @param find the documents that they refer to */
export const toLexical = (blocks: Block[], find: FindId = noDocuments) =>
  richText(blocks.map((block, at) => toNode(block, at, find)))
