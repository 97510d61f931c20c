import { FORMAT, type Block, type Heading, type Words } from './blocks.ts'
import { textOfWords, withStart } from './inline.ts'
import type { Line } from './lines.ts'
import { Lists } from './lists.ts'
import type { Losses } from './losses.ts'
import { readTypedLists } from './typed.ts'

/** A heading is bold by itself. */
const withoutBold = (words: Words[]): Words[] =>
  words.map((piece) => ({ ...piece, format: piece.format & ~FORMAT.bold }))

/** Gives headings their levels: the first becomes level 2, and none is skipped. */
class Levels {
  #ranks: number[] = []

  /** @returns the level, and whether the heading stands deeper than the editor's */
  of(rank: number): { level: Heading['level']; isTooDeep: boolean } {
    this.#ranks = [...this.#ranks.filter((open) => open < rank), rank]
    const depth = this.#ranks.length + 1
    return { level: Math.min(4, depth) as Heading['level'], isTooDeep: depth > 4 }
  }
}

/** Puts blocks together from lines. */
class Assembly {
  readonly blocks: Block[] = []
  readonly #lists = new Lists(this.blocks)
  readonly #levels = new Levels()
  readonly #losses: Losses

  constructor(losses: Losses) {
    this.#losses = losses
  }

  add(line: Line): void {
    if (line.type === 'item') return this.#addItem(line)
    if (line.type === 'more' && this.#lists.continueItem(line.words)) return
    this.#lists.close()
    if (line.type === 'heading') this.#addHeading(line)
    else this.blocks.push(line.type === 'more' ? { type: 'paragraph', words: line.words } : line)
  }

  #addHeading({ rank, words }: Extract<Line, { type: 'heading' }>): void {
    const { level, isTooDeep } = this.#levels.of(rank)
    if (isTooDeep) this.#losses.add('headings', textOfWords(words))
    this.blocks.push({ type: 'heading', level, words: withoutBold(words) })
  }

  #addItem({ mark, words }: Extract<Line, { type: 'item' }>): void {
    const label = this.#lists.labelOf(mark)
    if (label) {
      this.#lists.close()
      this.blocks.push({ type: 'paragraph', words: withStart(`${label} `, words) })
      return
    }
    if (mark.kind === 'letters') this.#losses.add('labels', textOfWords(words))
    this.#lists.add(mark, words)
  }
}

/** The blocks of a text from its lines: lists nested, headings levelled. */
export function assemble(lines: readonly Line[], losses: Losses): Block[] {
  const assembly = new Assembly(losses)
  for (const line of readTypedLists(lines)) assembly.add(line)
  return assembly.blocks
}
