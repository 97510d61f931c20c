/** A piece of text as pdf.js finds it. The matrix places it; `width` is in the units of the page. */
export interface PdfItem {
  str: string
  /** a, b, c, d, e, f (ISO 32000-1, 8.3.3) */
  transform: number[]
  width: number
}

/** A page: its height, and its pieces in the order of the file. */
export interface PdfPage {
  height: number
  items: PdfItem[]
}

/** A line of text. `left`, `right` and `y` are in points from the lower left corner of its page. */
export interface Line {
  text: string
  page: number
  y: number
  left: number
  right: number
  size: number
}

/** Between cells of a table; a wider gap than any between words. */
export const CELL = '\t'
const CELL_GAP = 3
/** The smallest gap between words, as a share of the size. */
const WORD_GAP = 0.15
const SAME_LINE = 0.4
/** Numbers and bullets are followed by a wide gap in the same paragraph. */
const MARKER = /^(\(?(\d{1,3}|[a-zđ]{1,2}|[IVX]{1,5})[.)]|[-–—+•*o])$/iu

interface Piece {
  text: string
  x: number
  y: number
  right: number
  size: number
}

/** Upright text only: watermarks stand across the page. */
function toPiece({ str, transform, width }: PdfItem): Piece | undefined {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  const size = Math.hypot(c, d)
  if (!str || size === 0 || a <= 0 || Math.abs(b) > 0.1 * a) return undefined
  return { text: str, x, y, right: x + width, size }
}

function between(line: Line, { text, x, size }: Piece): string {
  const gap = x - line.right
  if (gap > CELL_GAP * size && !MARKER.test(line.text.trim())) return CELL
  const isParted = /\s$/.test(line.text) || /^\s/.test(text)
  return gap > WORD_GAP * size && !isParted ? ' ' : ''
}

const isOnLine = (line: Line, { x, y, size }: Piece): boolean =>
  Math.abs(y - line.y) < SAME_LINE * Math.max(size, line.size) && x > line.left - size

/** The lines of a page in the order of the file, so that columns and cells stay together. */
export function linesOf({ items }: PdfPage, page: number): Line[] {
  const lines: Line[] = []
  for (const item of items) {
    const piece = toPiece(item)
    if (!piece) continue
    const line = lines.at(-1)
    if (line && isOnLine(line, piece)) {
      // A blank of its own may be as wide as the gap between two cells.
      if (!piece.text.trim()) continue
      line.text += between(line, piece) + piece.text
      line.right = Math.max(line.right, piece.right)
      line.size = Math.max(line.size, piece.size)
    } else if (piece.text.trim()) {
      const { text, y, x: left, right, size } = piece
      lines.push({ text, page, y, left, right, size })
    }
  }
  return lines
}
