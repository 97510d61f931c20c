import type { Around } from './around.ts'
import { FORMAT, type Words } from './blocks.ts'
import { textOfWords, withStart } from './inline.ts'
import type { Line, ListMark } from './lines.ts'
import type { Losses } from './losses.ts'

/** An item that is being read; its first paragraph carries its mark. */
export interface Item {
  mark: ListMark
  isBegun: boolean
}

const oneLine = (words: Words[]): Words[] =>
  words.map((piece) => (piece.text === '\n' ? { ...piece, text: ' ' } : piece))

const heading = (rank: number, words: Words[]): Line => ({ type: 'heading', rank, words: oneLine(words) })

const bold = (words: Words[]): Words[] =>
  words.map((piece) => ({ ...piece, format: piece.format | FORMAT.bold }))

/** A numbered heading has its number in its words. */
function itemLine(item: Item, words: Words[], { rank }: Around): Line {
  if (item.isBegun) return { type: 'more', words }
  item.isBegun = true
  const { label, value } = item.mark
  if (rank === undefined) return { type: 'item', mark: item.mark, words }
  const number = label ?? (value === undefined ? '' : `${value}.`)
  return heading(rank, number ? withStart(`${number} `, words) : words)
}

/** The line that a paragraph makes at its place: in a cell, a heading is bold words. */
export function toLine(words: Words[], around: Around, item: Item | undefined, losses: Losses): Line {
  const { rank, isQuote, isInTable, isCentred } = around
  if (item) return itemLine(item, words, around)
  if (rank !== undefined) return isInTable ? { type: 'paragraph', words: bold(words) } : heading(rank, words)
  if (isCentred && !isInTable) losses.add('centred', textOfWords(words))
  return { type: isQuote ? 'quote' : 'paragraph', words }
}
