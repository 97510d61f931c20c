import type { Line } from './lines.ts'

/** The share of a page's height in which headers and footers stand. */
const EDGE = 0.12
/** The share of pages that carry a running header. */
const RUNNING = 0.4
const PAGE_NUMBER = /^[-–—\s]*(trang|page)?\s*\d{1,4}(\s*\/\s*\d{1,4})?[-–—\s]*$/iu

/** The first and last lines of a page, as it is looked at. */
function edgesOf(lines: readonly Line[], height: number): Line[] {
  const isEdge = ({ y }: Line) => y > height * (1 - EDGE) || y < height * EDGE
  const byHeight = [...lines].sort((one, other) => other.y - one.y)
  const ends = new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)])
  return lines.filter((line) => ends.has(line) && isEdge(line))
}

/** The same for the same header on another page: its place, and its words without numbers. */
const patternOf = ({ text, y }: Line): string =>
  `${Math.round(y / 4)} ${text
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()}`

/**
 * Removes page numbers, and headers and footers that most pages repeat.
 * @param pages the lines of each page, with its height
 */
export function withoutFurniture(pages: readonly { lines: Line[]; height: number }[]): Line[] {
  const edges = pages.map(({ lines, height }) => edgesOf(lines, height))
  const counts = new Map<string, number>()
  for (const pattern of edges.flatMap((lines) => [...new Set(lines.map(patternOf))]))
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  const least = Math.max(2, Math.ceil(pages.length * RUNNING))
  const dropped = new Set(
    edges.flat().filter((line) => PAGE_NUMBER.test(line.text) || (counts.get(patternOf(line)) ?? 0) >= least),
  )
  return pages.flatMap(({ lines }) => lines.filter((line) => !dropped.has(line)))
}
