import { decodeAs } from '../content/legacy.ts'
import { insideBlock, insideInline, type Around } from './around.ts'
import { assemble } from './assemble.ts'
import type { Block, Words } from './blocks.ts'
import { isBlock, isNoteRule, leftOut } from './elements.ts'
import { LINE_BREAK, paragraphsOf } from './inline.ts'
import type { Line } from './lines.ts'
import type { Losses } from './losses.ts'
import { isWordLabel, itemMark, openList, wordMark, type OpenList } from './marks.ts'
import { emojiOf, type Pictures } from './pictures.ts'
import type { Style } from './styles.ts'
import { readTable } from './tables.ts'
import { toLine, type Item } from './toLine.ts'
import { textOf, type PasteElement, type PasteNode } from './tree.ts'

/** What the reading of a whole text shares. */
export interface Job {
  sheet: ReadonlyMap<string, Style>
  pictures: Pictures
  losses: Losses
  /** Lists seen so far: their number is their key. */
  lists: number
}

/** Reads elements into lines. */
export class Reader {
  readonly lines: Line[] = []
  readonly job: Job
  #run: Words[] = []
  #item: Item | undefined

  constructor(job: Job) {
    this.job = job
  }

  readAll(nodes: readonly PasteNode[], around: Around): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#addText(node, around)
      else this.#readElement(node, around)
    }
  }

  /** Ends the paragraph. */
  flush(around: Around): void {
    const run = this.#run
    this.#run = []
    const { losses } = this.job
    const paragraphs = paragraphsOf(run, losses)
    this.lines.push(...paragraphs.map((words) => toLine(words, around, this.#item, losses)))
  }

  #addText(given: string, around: Around): void {
    if (around.isKept && given.includes('\n')) {
      const [first = '', ...others] = given.split('\n')
      this.#addText(first, around)
      for (const line of others) {
        this.#run.push(LINE_BREAK)
        this.#addText(line, around)
      }
      return
    }
    const { font, format, href } = around
    const decoded = font ? decodeAs(font.encoding, given, font.isCapital) : given
    if (decoded.toUpperCase() !== given.toUpperCase()) this.job.losses.add('encoding', decoded)
    const text = around.isUpper ? decoded.toUpperCase() : decoded
    if (text) this.#run.push({ text, format, ...(href !== undefined && { href }) })
  }

  #readElement(element: PasteElement, around: Around): void {
    const lost = leftOut(element)
    if (lost && lost !== 'nothing') this.job.losses.add(lost, textOf(element))
    if (lost || isWordLabel(element)) return
    const { tag } = element
    if (tag === 'br') this.#run.push(LINE_BREAK)
    else if (tag === 'hr') this.#readRule(element, around)
    else if (tag === 'img') this.#readPicture(element, around)
    else if (isBlock(element)) this.#readBlock(element, around)
    else this.readAll(element.children, insideInline(element, around, this.job.losses))
  }

  #readRule(element: PasteElement, around: Around): void {
    this.flush(around)
    if (!isNoteRule(element) && !around.isInTable) this.lines.push({ type: 'rule' })
  }

  #readPicture(element: PasteElement, around: Around): void {
    const emoji = emojiOf(element)
    if (emoji) return this.#addText(emoji, around)
    const picture = this.job.pictures.take(element)
    if (!picture) return
    this.flush(around)
    this.lines.push({ type: 'picture', picture })
  }

  #readBlock(element: PasteElement, around: Around): void {
    this.flush(around)
    const inside = insideBlock(element, around, this.job.losses)
    if (element.tag === 'table') readTable(this, element, inside)
    else if (element.tag === 'ol' || element.tag === 'ul') this.#readList(element, inside)
    else if (element.tag === 'li' && around.list) this.#readItem(element, inside, around.list)
    else this.#readParagraph(element, inside)
    this.flush(inside)
  }

  #readParagraph(element: PasteElement, inside: Around): void {
    const mark = wordMark(element, this.job.sheet)
    if (mark) this.#within({ mark, isBegun: false }, element, inside)
    else this.readAll(element.children, inside)
  }

  #within(item: Item | undefined, { children }: PasteElement, inside: Around): void {
    const outer = this.#item
    this.#item = item
    this.readAll(children, inside)
    this.flush(inside)
    this.#item = outer
  }

  #readList(element: PasteElement, inside: Around): void {
    this.job.lists += 1
    const list = openList(element, `html${this.job.lists}`, (inside.list?.level ?? 0) + 1)
    this.readAll(element.children, { ...inside, list })
  }

  #readItem(element: PasteElement, inside: Around, list: OpenList): void {
    list.count += 1
    if (/^(footnote|endnote)-/.test(element.attributes.id ?? '')) return this.#readNote(element, inside, list)
    const mark = wordMark(element, this.job.sheet) ?? itemMark(element, list)
    delete list.next
    this.#within({ mark, isBegun: false }, element, inside)
  }

  /** A note of a DOCX, with its number in its words. */
  #readNote(element: PasteElement, inside: Around, list: OpenList): void {
    this.#run.push({ text: `[${list.count}] `, format: inside.format })
    this.#within(undefined, element, inside)
  }

  /** The blocks of a part that stands alone, as a cell. */
  blocksOf(nodes: readonly PasteNode[], around: Around): Block[] {
    const reader = new Reader(this.job)
    reader.readAll(nodes, around)
    reader.flush(around)
    return assemble(reader.lines, this.job.losses)
  }
}
