/** The used part of a TopoJSON file: polygons that share arcs, in integers. */
export interface Topology {
  transform: { scale: [number, number]; translate: [number, number] }
  arcs: [number, number][][]
  objects: {
    communes: { geometries: { arcs: number[][]; properties: { code: string } }[] }
  }
}

export type Point = readonly [x: number, y: number]

/** A commune by the arcs around it: `~3` is arc 3 reversed (TopoJSON 2.1.4). */
export interface Area {
  code: string
  rings: readonly (readonly number[])[]
}

export const toAreas = ({ objects }: Topology): Area[] =>
  objects.communes.geometries.map(({ arcs, properties }) => ({ code: properties.code, rings: arcs }))

/** The arcs in degrees; the file stores each point as an offset from the previous one. */
export function toDegrees({ arcs, transform: { scale, translate } }: Topology): Point[][] {
  return arcs.map((steps) => {
    let [x, y] = [0, 0]
    return steps.map(([dx, dy]): Point => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

/** The points of a ring: each arc begins at the last point of the previous one. */
export function toRing(ring: readonly number[], arcs: readonly Point[][]): Point[] {
  return ring.flatMap((arc) => (arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? [])).slice(0, -1))
}

/** The codes of the areas on either side of each arc: two for a border between communes, one for the outer border. */
export function toSides(areas: readonly Area[], arcCount: number): string[][] {
  const sides = Array.from({ length: arcCount }, (): string[] => [])
  for (const { code, rings } of areas) for (const arc of rings.flat()) sides[arc < 0 ? ~arc : arc]?.push(code)
  return sides
}

/** The neighbours of each area; sharing a single point does not count. */
export function toNeighbours(sides: readonly string[][]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (code: string, other: string) => found.set(code, (found.get(code) ?? new Set()).add(other))
  for (const [one, other] of sides) {
    if (one === undefined || other === undefined || one === other) continue
    add(one, other)
    add(other, one)
  }
  return found
}

/** The outer border: arcs with one side, each following the one at whose end it begins. */
export function toOutline(sides: readonly string[][], arcs: readonly (readonly Point[])[]): number[][] {
  const left = new Set(sides.flatMap((codes, arc) => (codes.length === 1 ? [arc] : [])))
  const startOf = (arc: number) => (arc < 0 ? arcs[~arc]?.at(-1) : arcs[arc]?.[0])
  const next = (end: Point | undefined) =>
    [...left].flatMap((arc) => [arc, ~arc]).find((arc) => isSame(startOf(arc), end))
  const rings: number[][] = []
  for (const first of left) {
    const ring: number[] = []
    for (let arc: number | undefined = first; arc !== undefined; arc = next(startOf(~arc))) {
      ring.push(arc)
      left.delete(arc < 0 ? ~arc : arc)
    }
    rings.push(ring)
  }
  return rings
}

const isSame = (one: Point | undefined, other: Point | undefined) =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1]
