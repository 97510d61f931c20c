import type { Cell, Picture, Words } from './blocks.ts'

/** How an item of a list is marked. */
export interface ListMark {
  /** The list that it counts in, of all those in the text. */
  key: string
  /** 1 for the outermost; levels may be skipped. */
  level: number
  /** `text`: its label is kept as words ("a)", "1.1", "Điều 3."), since the editor knows only plain numbers. */
  kind: 'bullet' | 'decimal' | 'letters' | 'text'
  /** The number, where it is known. */
  value?: number
  label?: string
}

/** A pasted text before its lists and headings are put together. */
export type Line =
  | { type: 'paragraph' | 'quote'; words: Words[] }
  | { type: 'heading'; rank: number; words: Words[] }
  | { type: 'item'; mark: ListMark; words: Words[] }
  /** A further paragraph of the item above. */
  | { type: 'more'; words: Words[] }
  | { type: 'table'; rows: Cell[][] }
  | { type: 'rule' }
  | { type: 'picture'; picture: Picture }
