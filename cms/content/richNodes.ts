/** A node of rich text, as Lexical stores it. */
export type RichNode = { type: string; version: number; [member: string]: unknown }

/** A node that contains others. */
export const richElement = (type: string, children: RichNode[], more: object = {}): RichNode => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  ...more,
  children,
})

/** Words with a format (1 is bold). */
export const richWords = (text: string, format = 0): RichNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
})

export const richParagraph = (children: RichNode[]): RichNode =>
  richElement('paragraph', children, { textFormat: 0, textStyle: '' })

/** @param tag 'h2', 'h3' or 'h4' */
export const richHeading = (tag: string, children: RichNode[]): RichNode =>
  richElement('heading', children, { tag })

/** A list with one entry per item. */
export const richList = (tag: 'ul' | 'ol', items: RichNode[][]): RichNode =>
  richElement(
    'list',
    items.map((item, at) => richElement('listitem', item, { value: at + 1 })),
    { listType: tag === 'ul' ? 'bullet' : 'number', tag, start: 1 },
  )

/** What the editor calls the header states of a cell. */
export const CELL_HEADER = { none: 0, ofColumn: 1, ofRow: 2 } as const

/**
 * A table.
 * @param rows the words of each cell
 * @param headerOf whether the cell of this row and column is a header
 */
export const richTable = (
  rows: RichNode[][][],
  headerOf: (row: number, column: number) => number,
): RichNode => {
  const cell = (words: RichNode[], headerState: number) =>
    richElement('tablecell', [richParagraph(words)], { headerState, colSpan: 1, rowSpan: 1 })
  const lines = rows.map((cells, row) =>
    richElement(
      'tablerow',
      cells.map((words, column) => cell(words, headerOf(row, column))),
    ),
  )
  return richElement('table', lines)
}

/** A block, by its type and fields. @param id within the text */
export const richBlock = (blockType: string, id: string, fields: object): RichNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', blockType, ...fields },
})

/** The stored value of a rich text field. */
export const richText = (children: RichNode[]) => ({ root: richElement('root', children) })
