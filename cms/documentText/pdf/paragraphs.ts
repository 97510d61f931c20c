import { CELL, type Line } from './lines.ts'

/** What begins a paragraph of a legal text: an article, a clause, a point, a dash. */
const BEGINS =
  /^([“"]?(Phần|Chương|Mục|Tiểu mục|Điều|Phụ lục)\s+[\dIVXLC]|\(?\d{1,3}(\.\d{1,3})*[.)]\s|[a-zđ]{1,2}\)\s|[IVX]{1,5}\.\s|[-–+•]\s|Căn cứ\s)/iu
const ENDS = /[.;:!?…”"»)]$/u
/** A gap between lines of this many leadings parts paragraphs. */
const PARTING = 1.35
/** A line that ends this far (in sizes) before it had to is the last one of its paragraph. */
const SLACK = 0.8
const INDENT = 1

interface Layout {
  left: number
  right: number
  /** The distance between lines of one paragraph. */
  leading: number
}

/** The value that occurs most. */
function mostOften(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

function layoutOf(lines: readonly Line[]): Layout {
  const left = mostOften(lines.map((line) => Math.round(line.left)))
  // Not that of a single line, which may stick out of the column.
  const rights = lines.map(({ right }) => Math.round(right)).sort((one, other) => other - one)
  const steps = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    const step = next && next.page === line.page ? line.y - next.y : 0
    return step > 0 && step < line.size * 3 ? [Math.round(step * 2) / 2] : []
  })
  const sorted = steps.sort((one, other) => one - other)
  const leading = sorted[Math.floor(sorted.length / 4)] ?? 0
  return { left, right: rights[Math.min(1, rights.length - 1)] ?? 0, leading }
}

/** Whether the first word of the next line would have fitted on this one. */
function isShort(line: Line, next: Line, { right }: Layout): boolean {
  const [word = ''] = next.text.split(' ')
  const perCharacter = (next.right - next.left) / Math.max(1, next.text.length)
  return right - line.right > word.length * perCharacter + SLACK * line.size
}

function isParted(line: Line, next: Line, layout: Layout): boolean {
  if (line.text.includes(CELL) || next.text.includes(CELL)) return true
  if (isShort(line, next, layout)) return true
  const text = line.text.trim()
  if (line.page === next.page) {
    const step = line.y - next.y
    if (step < 0 || step > PARTING * layout.leading || Math.abs(line.size - next.size) > line.size * 0.15)
      return true
  }
  if (!ENDS.test(text)) return false
  return BEGINS.test(next.text) || next.left > Math.max(line.left, layout.left) + INDENT * line.size
}

/** Lines joined to paragraphs, over line and page breaks; the cells of a row are parted by a bar. */
export function joinLines(lines: readonly Line[]): string[] {
  const layout = layoutOf(lines)
  const paragraphs: string[] = []
  lines.forEach((line, at) => {
    const previous = lines[at - 1]
    const text = line.text.trim().replaceAll(CELL, ' | ')
    if (previous && !isParted(previous, line, layout)) paragraphs.push(`${paragraphs.pop()} ${text}`)
    else paragraphs.push(text)
  })
  return paragraphs
}
