import { simplify } from './simplify.ts'
import { toAreas, toDegrees, toOutline, toRing, toSides, type Point, type Topology } from './topology.ts'

/** Points of a polygon, the first one again at its end counted: what systems that receive alerts cope with. */
export const MOST_POINTS = 100

/** Decimals of degrees: eleven metres, finer than the borders are. */
const DECIMALS = 4

const isFew = (ring: readonly Point[]): boolean => ring.length <= MOST_POINTS

/** A closed ring with as many points as are allowed; the least significant ones are left out. */
function reduce(ring: readonly Point[]): readonly Point[] {
  let reduced = ring
  for (let area = 1e-8; !isFew(reduced); area *= 1.25) reduced = simplify(reduced, area)
  return reduced
}

const toPair = ([longitude, latitude]: Point): string =>
  `${latitude.toFixed(DECIMALS)},${longitude.toFixed(DECIMALS)}`

const toPolygon = (ring: readonly Point[]): string =>
  reduce([...ring, ring[0]!])
    .map(toPair)
    .join(' ')

/**
 * The borders of a province and of its communes by code, as CAP 1.2 wants them (3.2.4): "latitude,longitude" in WGS 84
 * apart by blanks, closed. An area of several parts has its first one alone: those of the sample have one.
 */
export function toPolygons(topology: Topology, province: string): Record<string, string> {
  const [areas, arcs] = [toAreas(topology), toDegrees(topology)]
  const outline = toOutline(toSides(areas, arcs.length), arcs)
  const rings = [{ code: province, rings: outline }, ...areas]
  const polygons = rings.map(({ code, rings: [ring = []] }) => [code, toPolygon(toRing(ring, arcs))] as const)
  return Object.fromEntries(polygons.toSorted(([one], [other]) => one.localeCompare(other)))
}
