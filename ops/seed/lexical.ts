/** Body texts of the sample: plain blocks with [links](...) and **strong** words, to be converted to rich text. */
export type Block =
  | { type: 'p' | 'h2' | 'h3' | 'h4' | 'quote'; text: string }
  | { type: 'ul' | 'ol'; items: string[] }
  /** The first cell of each row says what the row is about. */
  | { type: 'table'; head: string[]; rows: string[][] }

type Node = { type: string; version: number; [member: string]: unknown }

const element = (type: string, children: Node[], more: object = {}): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  ...more,
  children,
})

const bold = 1
const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
})

const link = (label: string, url: string): Node =>
  element('link', [text(label)], { version: 3, fields: { linkType: 'custom', url, newTab: false } })

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

const paragraph = (line: string): Node =>
  element('paragraph', toInline(line), { textFormat: 0, textStyle: '' })

/** What the editor calls the header states of a cell. */
const HEADER = { none: 0, ofColumn: 1, ofRow: 2 } as const

const tableRow = (cells: string[], headerOf: (at: number) => number): Node =>
  element(
    'tablerow',
    cells.map((cell, at) =>
      element('tablecell', [paragraph(cell)], { headerState: headerOf(at), colSpan: 1, rowSpan: 1 }),
    ),
  )

function toNode(block: Block): Node {
  switch (block.type) {
    case 'table':
      return element('table', [
        tableRow(block.head, () => HEADER.ofColumn),
        ...block.rows.map((cells) => tableRow(cells, (at) => (at === 0 ? HEADER.ofRow : HEADER.none))),
      ])
    case 'ul':
    case 'ol': {
      const items = block.items.map((item, at) => element('listitem', toInline(item), { value: at + 1 }))
      return element('list', items, {
        listType: block.type === 'ul' ? 'bullet' : 'number',
        tag: block.type,
        start: 1,
      })
    }
    case 'p':
      return paragraph(block.text)
    case 'quote':
      return element('quote', toInline(block.text))
    default:
      return element('heading', toInline(block.text), { tag: block.type })
  }
}

/** Blocks as the stored value of a rich text field. */
export const toLexical = (blocks: Block[]) => ({ root: element('root', blocks.map(toNode)) })
