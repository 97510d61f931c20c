import type { Point } from './topology.ts'

/** The area of a triangle. */
const areaOf = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2

/**
 * Removes the least significant points of a line one after the other, until each remaining one makes a triangle of at
 * least `area` with its neighbours (Visvalingam and Whyatt, 1993). Both ends stay, so that lines still meet there.
 */
export function simplify(line: readonly Point[], area: number): Point[] {
  const points = [...line]
  for (;;) {
    const areas = points.slice(1, -1).map((point, at) => areaOf(points[at]!, point, points[at + 2]!))
    const least = Math.min(...areas)
    if (!(least < area)) return points
    points.splice(areas.indexOf(least) + 1, 1)
  }
}
