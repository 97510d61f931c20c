/** Formats of words, as Lexical numbers them; they can be added up. */
export const FORMAT = { bold: 1, italic: 2, sub: 32, sup: 64 } as const

/** Words of one format; a line feed alone is a line break. */
export interface Words {
  text: string
  /** The sum of the formats. */
  format: number
  /** The address of a link. */
  href?: string
}

/** A picture that came with the pasted text, as a data URL. */
export interface Picture {
  src: string
  alt: string
}

/** A cell of a table. */
export interface Cell {
  blocks: Block[]
  /** Which cells it is the header of. */
  header?: 'column' | 'row'
  colSpan: number
  rowSpan: number
}

/** A list; a list inside an item follows its words. */
export interface List {
  type: 'list'
  isOrdered: boolean
  /** The number of the first item. */
  start: number
  items: { words: Words[]; lists: List[] }[]
}

export interface Heading {
  type: 'heading'
  level: 2 | 3 | 4
  words: Words[]
}

/** What the editor can hold, in its order. */
export type Block =
  | { type: 'paragraph' | 'quote'; words: Words[] }
  | Heading
  | List
  | { type: 'table'; rows: Cell[][] }
  | { type: 'rule' }
  | { type: 'picture'; picture: Picture }
