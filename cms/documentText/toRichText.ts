import {
  CELL_HEADER,
  richHeading,
  richList,
  richParagraph,
  richTable,
  richText,
  richWords,
  type RichNode,
} from '../content/richNodes.ts'
import type { TextBlock } from './answer.ts'

const wordsOf = (text: string): RichNode[] => (text ? [richWords(text)] : [])

function toNode(block: TextBlock): RichNode {
  switch (block.type) {
    case 'ul':
    case 'ol':
      return richList(
        block.type,
        block.items.map((item) => [richWords(item)]),
      )
    case 'table':
      // The first row of a table in a legal text names its columns.
      return richTable(
        block.rows.map((row) => row.map(wordsOf)),
        (row) => (row === 0 ? CELL_HEADER.ofColumn : CELL_HEADER.none),
      )
    case 'p':
      return richParagraph(wordsOf(block.text))
    default:
      return richHeading(block.type, [richWords(block.text)])
  }
}

/** The text of a file as the value of a rich text field. */
export const toRichText = (blocks: readonly TextBlock[]) => richText(blocks.map(toNode))
