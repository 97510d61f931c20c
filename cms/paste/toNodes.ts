import {
  CELL_HEADER,
  richElement,
  richHeading,
  richParagraph,
  richWords,
  type RichNode,
} from '../content/richNodes.ts'
import type { Block, Cell, List, Picture, Words } from './blocks.ts'

const wordNode = ({ text, format }: Words): RichNode =>
  text === '\n' ? { type: 'linebreak', version: 1 } : richWords(text, format)

const linkNode = (url: string, words: Words[]): RichNode =>
  richElement('link', words.map(wordNode), {
    version: 2,
    fields: { linkType: 'custom', newTab: false, url },
  })

/** Words as nodes; neighbours with one address are one link. */
function wordNodes(words: readonly Words[]): RichNode[] {
  const nodes: RichNode[] = []
  let linked: Words[] = []
  words.forEach((piece, at) => {
    const { href } = piece
    if (href === undefined) return nodes.push(wordNode(piece))
    linked.push(piece)
    if (words[at + 1]?.href === href) return undefined
    nodes.push(linkNode(href, linked))
    linked = []
    return undefined
  })
  return nodes
}

/** A list inside an item is an item of its own after it, as the editor has it. */
function listNode({ isOrdered, start, items }: List): RichNode {
  let value = start - 1
  const children = items.flatMap(({ words, lists }) => [
    richElement('listitem', wordNodes(words), { value: (value += 1) }),
    ...lists.map((list) => richElement('listitem', [listNode(list)], { value: value + 1 })),
  ])
  const [listType, tag] = isOrdered ? ['number', 'ol'] : ['bullet', 'ul']
  return richElement('list', children, { listType, tag, start })
}

const HEADER_STATES = { column: CELL_HEADER.ofColumn, row: CELL_HEADER.ofRow } as const

function cellNode({ blocks, header, colSpan, rowSpan }: Cell): RichNode {
  const children = blocks.length > 0 ? blocks.map(blockNode) : [richParagraph([])]
  const headerState = header ? HEADER_STATES[header] : CELL_HEADER.none
  return richElement('tablecell', children, { headerState, colSpan, rowSpan })
}

/** A picture that the editor is about to upload: its author is asked to describe it. */
const pictureNode = ({ src }: Picture): RichNode => ({
  type: 'upload',
  version: 3,
  format: '',
  fields: {},
  pending: { formID: `pasted-${Math.random().toString(36).slice(2)}`, src },
})

function blockNode(block: Block): RichNode {
  switch (block.type) {
    case 'paragraph':
      return richParagraph(wordNodes(block.words))
    case 'quote':
      return richElement('quote', wordNodes(block.words))
    case 'heading':
      return richHeading(`h${block.level}`, wordNodes(block.words))
    case 'list':
      return listNode(block)
    case 'table':
      return richElement(
        'table',
        block.rows.map((row) => richElement('tablerow', row.map(cellNode))),
      )
    case 'rule':
      return { type: 'horizontalrule', version: 1 }
    case 'picture':
      return pictureNode(block.picture)
  }
}

/**
 * Blocks as nodes of the editor. Made here rather than by the editor's reading of HTML, which fails on rules and takes
 * the scope of a header cell for its opposite (payload#18262).
 */
export const toNodes = (blocks: readonly Block[]): RichNode[] => blocks.map(blockNode)
