import type { Block, List, Words } from './blocks.ts'
import { LINE_BREAK } from './inline.ts'
import type { ListMark } from './lines.ts'

/** As deep as Word's lists go. */
const DEEPEST = 9

/** The label of an item of a lettered list that stands outermost: "a." for 1. */
const letterOf = (value: number): string => `${String.fromCharCode(96 + ((value - 1) % 26) + 1)}.`

/** Puts lists together from their items, in order: by level, without jumps, each with the number of its first item. */
export class Lists {
  #levels: number[] = []
  #open: List[] = []
  readonly #counts = new Map<string, number>()
  readonly #blocks: Block[]

  constructor(blocks: Block[]) {
    this.#blocks = blocks
  }

  /** Something else than an item follows; a list of the same key may go on after it. */
  close(): void {
    this.#levels = []
    this.#open = []
  }

  /** The label of an item that must stay in words, since the editor could not show it. */
  labelOf(mark: ListMark): string | undefined {
    if (mark.kind === 'text') return mark.label
    return mark.kind === 'letters' && mark.level === 1 ? letterOf(this.#count(mark)) : undefined
  }

  add(mark: ListMark, words: Words[]): void {
    const depth = this.#enter(mark.level)
    const isOrdered = mark.kind !== 'bullet'
    const value = isOrdered ? this.#count(mark) : 1
    const list = this.#open[depth - 1]
    const isNext = list && (!isOrdered || value === list.start + list.items.length)
    if (list?.isOrdered === isOrdered && isNext) list.items.push({ words, lists: [] })
    else this.#begin(depth, { type: 'list', isOrdered, start: value, items: [{ words, lists: [] }] })
  }

  /** Adds a paragraph to the last item. @returns false when there is none */
  continueItem(words: Words[]): boolean {
    const item = this.#open.at(-1)?.items.at(-1)
    if (!item) return false
    item.words.push(LINE_BREAK, ...words)
    return true
  }

  #enter(level: number): number {
    while (this.#levels.length > 0 && this.#levels.at(-1)! > level) this.#levels.pop()
    if (this.#levels.at(-1) !== level && this.#levels.length < DEEPEST) this.#levels.push(level)
    this.#open.length = Math.min(this.#open.length, this.#levels.length)
    return this.#levels.length
  }

  #begin(depth: number, list: List): void {
    const above = this.#open[depth - 2]?.items.at(-1)
    if (above) above.lists.push(list)
    else this.#blocks.push(list)
    this.#open[depth - 1] = list
  }

  #count({ key, level, value }: ListMark): number {
    const counted = value ?? (this.#counts.get(`${key}:${level}`) ?? 0) + 1
    this.#counts.set(`${key}:${level}`, counted)
    for (let deeper = level + 1; deeper <= DEEPEST; deeper += 1) this.#counts.delete(`${key}:${deeper}`)
    return counted
  }
}
