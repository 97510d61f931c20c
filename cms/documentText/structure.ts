import type { TextBlock } from './answer.ts'
import { isCapitals, isTitle, numberedOf, outlineRankOf, RANKS, type Numbered } from './headings.ts'

/** A piece of a file before its headings are known; `styled` is the level of a heading that the file marks as one. */
export type Part =
  { type: 'p'; text: string; styled?: number } | Extract<TextBlock, { type: 'ul' | 'ol' | 'table' }>

const MOTTO = /CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/
/** The kind of a document, which stands under its letterhead. */
const KIND =
  /^(QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|THÔNG TƯ|NGHỊ ĐỊNH|LUẬT|PHÁP LỆNH|QUY CHẾ|QUY ĐỊNH|HƯỚNG DẪN|KẾT LUẬN|ĐỀ ÁN|CHƯƠNG TRÌNH|BÁO CÁO|TỜ TRÌNH|CÔNG ĐIỆN|GIẤY MỜI)(?![\p{Ll}])/u
const ATTACHED = /^\(?(Ban hành )?kèm theo /i
const LETTERHEAD_PARTS = 20

const textOf = (part: Part | undefined): string => (part?.type === 'p' ? part.text : '')

/** Without issuer, motto, number and day above the kind of the document: they are fields of the record. */
function withoutLetterhead(parts: readonly Part[]): readonly Part[] {
  const top = parts.slice(0, LETTERHEAD_PARTS)
  const motto = top.findIndex((part) => MOTTO.test(textOf(part)))
  const kind = top.findIndex((part, at) => at > motto && KIND.test(textOf(part)))
  return motto >= 0 && kind >= 0 ? parts.slice(kind) : parts
}

/** Collects blocks; headings nest by their ranks, so that no level is skipped. */
class Outline {
  readonly blocks: TextBlock[] = []
  #ranks: number[] = []

  add(block: TextBlock): void {
    this.blocks.push(block)
  }

  heading(rank: number, text: string): void {
    this.#ranks = this.#ranks.filter((open) => open < rank)
    this.#ranks.push(rank)
    const level = Math.min(4, this.#ranks.length + 1) as 2 | 3 | 4
    this.blocks.push({ type: `h${level}`, text })
  }
}

/** The title in the paragraphs after a number that stands alone: one line, or all that are in capitals. */
function titleAfter(parts: readonly Part[], from: number): string[] {
  const lines: string[] = []
  for (const part of parts.slice(from, from + 5)) {
    const text = textOf(part)
    if (!text || !isTitle(text) || numberedOf(text)) break
    if (lines.length > 0 && !isCapitals(text)) break
    lines.push(text)
    if (!isCapitals(text)) break
  }
  return lines
}

/** @returns how many parts after the number belong to its heading */
function addNumbered(outline: Outline, { rank, number, rest }: Numbered, after: readonly Part[]): number {
  if (rank === RANKS.article) {
    const hasTitle = rest !== '' && isTitle(rest)
    outline.heading(rank, hasTitle ? `${number}. ${rest}` : number)
    if (rest && !hasTitle) outline.add({ type: 'p', text: rest })
    return 0
  }
  const lines = rest && !isCapitals(rest) ? [] : titleAfter(after, 0)
  // After a title in capitals only further lines of it.
  const more = rest ? lines.filter(isCapitals) : lines
  const title = [rest, ...more].filter(Boolean).join(' ')
  outline.heading(rank, title ? `${number}. ${title}` : number)
  return more.length
}

/** A regulation issued with a decision: its name in capitals, with "(Ban hành kèm theo …)" below it. */
function attachedName(parts: readonly Part[], at: number): string[] {
  const lines: string[] = []
  for (const part of parts.slice(at, at + 6)) {
    const text = textOf(part)
    if (ATTACHED.test(text)) return lines
    if (!text || text.length > 300 || numberedOf(text)) return []
    lines.push(text)
  }
  return []
}

function addText(outline: Outline, part: Extract<Part, { type: 'p' }>, hasArticles: boolean): void {
  const rank = hasArticles ? undefined : outlineRankOf(part.text)
  if (rank !== undefined) outline.heading(rank, part.text)
  // A heading of the file's own that has no number; among articles it would part them.
  else if (part.styled && !hasArticles) outline.heading(part.styled, part.text)
  else outline.add({ type: 'p', text: part.text })
}

/**
 * Recognises the headings of a legal text: parts, chapters, sections and articles, and what is attached to it. Clauses
 * and points stay paragraphs.
 */
export function toBlocks(given: readonly Part[]): TextBlock[] {
  const parts = withoutLetterhead(given.filter((part) => part.type !== 'p' || part.text !== ''))
  const hasArticles = parts.some((part) => numberedOf(textOf(part))?.rank === RANKS.article)
  const outline = new Outline()
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]!
    if (part.type !== 'p') {
      outline.add(part)
      continue
    }
    const numbered = numberedOf(part.text)
    const name = !numbered && at > 0 && isCapitals(part.text) ? attachedName(parts, at) : []
    if (name.length > 0) {
      outline.heading(RANKS.attached, name.join(' '))
      at += name.length - 1
    } else if (numbered) at += addNumbered(outline, numbered, parts.slice(at + 1, at + 6))
    else addText(outline, part, hasArticles)
  }
  return outline.blocks
}
