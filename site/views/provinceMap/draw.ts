import { simplify } from './simplify.ts'
import {
  toAreas,
  toDegrees,
  toNeighbours,
  toOutline,
  toRing,
  toSides,
  type Area,
  type Point,
  type Topology,
} from './topology.ts'

/** The map as stored in site/views/commune-map-data.json: SVG paths in whole units. */
export interface DrawnMap {
  source: string
  /** The name of the province, as used within a sentence. */
  province: { vi: string; en: string }
  width: number
  height: number
  /** Where the upper left corner is, and how many units a degree is long (WGS 84). */
  degrees: { west: number; north: number; perLongitude: number; perLatitude: number }
  /** The province as one area. */
  outline: string
  /** The borders between communes, without duplicates. */
  borders: string
  /** By the code of the commune, in order. */
  communes: Record<string, { d: string; neighbours: string[] }>
}

const RADIANS = Math.PI / 180

/** The minimum area of the triangle at a bend of a border, in square units. */
const LEAST_BEND = 6

/**
 * Projects arcs to a plane `width` units wide, north up. At the size of a province, a degree of longitude is as long as
 * one of latitude times the cosine of the latitude (equirectangular projection).
 */
function project(
  arcs: readonly Point[][],
  width: number,
): { arcs: Point[][] } & Pick<DrawnMap, 'height' | 'degrees'> {
  const xs = arcs.flat().map(([x]) => x)
  const ys = arcs.flat().map(([, y]) => y)
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const perLongitude = width / (east - west)
  const perLatitude = perLongitude / Math.cos(((south + north) / 2) * RADIANS)
  const place = ([x, y]: Point): Point => [(x - west) * perLongitude, (north - y) * perLatitude]
  const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)]
  return {
    arcs: arcs.map((arc) => withoutRepeats(simplify(arc.map(place), LEAST_BEND).map(round))),
    height: Math.ceil((north - south) * perLatitude),
    degrees: { west, north, perLongitude, perLatitude },
  }
}

/** Removes points that equal the previous one; both ends stay. */
const withoutRepeats = (points: Point[]): Point[] =>
  points.filter(([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1])

/** A path in relative coordinates, the shortest notation. */
function toPath(points: readonly Point[], end = ''): string {
  const [first = [0, 0], ...others] = points
  let before = first
  const steps = others.flatMap(([x, y]) => {
    const step = [x - before[0], y - before[1]]
    before = [x, y]
    return step
  })
  const text = steps.map((step, at) => (at === 0 || step < 0 ? `${step}` : ` ${step}`)).join('')
  return `M${first.join(' ')}l${text}${end}`
}

/**
 * Draws the communes of a province.
 * @param width of the map in units; one unit is the finest detail kept
 */
export function drawMap(
  topology: Topology,
  about: Pick<DrawnMap, 'source' | 'province'>,
  width: number,
): DrawnMap {
  const areas = toAreas(topology)
  const degrees = toDegrees(topology)
  const sides = toSides(areas, degrees.length)
  const neighbours = toNeighbours(sides)
  const { arcs, ...projected } = project(degrees, width)
  const draw = (rings: Area['rings']) => rings.map((ring) => toPath(toRing(ring, arcs), 'z')).join('')
  const inner = arcs.filter((arc, at) => sides[at]?.length === 2 && arc.length > 1)
  const communes = areas.map(({ code, rings }) => {
    const next = [...(neighbours.get(code) ?? [])].sort()
    return [code, { d: draw(rings), neighbours: next }] as const
  })
  return {
    ...about,
    width,
    ...projected,
    outline: draw(toOutline(sides, degrees)),
    borders: inner.map((arc) => toPath(arc)).join(''),
    communes: Object.fromEntries(communes.sort(([one], [other]) => one.localeCompare(other))),
  }
}
