import type { CoveredPart } from '../../content/cases/photos.ts'

export interface Point {
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

const within = (value: number, most: number) => Math.min(Math.max(0, Math.round(value)), most)

/** The part between two corners, within a photo. */
export function partBetween(a: Point, b: Point, { width, height }: Size): CoveredPart {
  const [x1, x2] = [within(Math.min(a.x, b.x), width), within(Math.max(a.x, b.x), width)]
  const [y1, y2] = [within(Math.min(a.y, b.y), height), within(Math.max(a.y, b.y), height)]
  return { left: x1, top: y1, width: x2 - x1, height: y2 - y1 }
}

/** A part with one of its numbers changed, kept within its photo. */
export function partWith(
  part: CoveredPart,
  change: Partial<CoveredPart>,
  { width, height }: Size,
): CoveredPart {
  const next = { ...part, ...change }
  const left = within(next.left, width - 1)
  const top = within(next.top, height - 1)
  return {
    ...{ left, top },
    width: Math.max(1, within(next.width, width - left)),
    height: Math.max(1, within(next.height, height - top)),
  }
}

/** A part in the middle of a photo, a quarter as wide and as high, to begin with. */
export const middleOf = ({ width, height }: Size): CoveredPart =>
  partBetween(
    { x: (width * 3) / 8, y: (height * 3) / 8 },
    { x: (width * 5) / 8, y: (height * 5) / 8 },
    { width, height },
  )
