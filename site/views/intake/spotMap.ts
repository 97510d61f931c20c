import map from '../commune-map-data.json' with { type: 'json' }

/** Side of the picture on which a spot is marked, in pixels; it is never scaled, so that a press has a place. */
export const MAP_SIDE = 288

type Point = [x: number, y: number]

/** A part of the map of the province that is shown as a square picture. */
export interface Box {
  x: number
  y: number
  size: number
}

/** Degrees of WGS 84. */
export interface Position {
  latitude: number
  longitude: number
}

const communes: Readonly<Record<string, { d: string; neighbours: string[] }>> = map.communes
const { west, north, perLongitude, perLatitude } = map.degrees
const MARGIN = 0.08

/** The points of a path as site/views/provinceMap/draw.ts writes it, by ring. */
const ringsOf = (d: string): Point[][] =>
  d
    .split('M')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, at): Point => {
        x += numbers[2 * at]!
        y += numbers[2 * at + 1]!
        return [x, y]
      })
    })

/** The square around a commune; null when it is not on the map. */
export function boxOf(code: string): Box | null {
  const points = communes[code] ? ringsOf(communes[code].d).flat() : []
  if (points.length === 0) return null
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const size = Math.max(right - left, foot - top) * (1 + 2 * MARGIN)
  return { x: (left + right - size) / 2, y: (top + foot - size) / 2, size }
}

/** A pixel of the picture. */
export const inside = (pixel: number): number => Math.min(MAP_SIDE, Math.max(0, pixel))

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** Where on earth a press on the picture is. @param at pixels from its upper left corner */
export const toPosition = ({ x, y, size }: Box, [right, down]: Point): Position => ({
  longitude: rounded(west + (x + (right / MAP_SIDE) * size) / perLongitude),
  latitude: rounded(north - (y + (down / MAP_SIDE) * size) / perLatitude),
})

const onMap = ({ latitude, longitude }: Position): Point => [
  (longitude - west) * perLongitude,
  (north - latitude) * perLatitude,
]

/** Where on the picture a position is, in pixels; null outside of it. */
export function toPixels({ x, y, size }: Box, position: Position): Point | null {
  const [right, down] = onMap(position)
  const at: Point = [((right - x) / size) * MAP_SIDE, ((down - y) / size) * MAP_SIDE]
  // Degrees are rounded.
  const isThere = at.every((one) => one >= -1 && one <= MAP_SIDE + 1)
  return isThere ? [inside(at[0]), inside(at[1])] : null
}

/** Whether a line to the right of a point crosses the border an odd number of times. */
function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  return ring.reduce((inside, [x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length]!
    const isCrossed = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
    return isCrossed ? !inside : inside
  }, false)
}

/** The code of the commune in which a position is, by the simplified borders; undefined outside of the province. */
export function communeAt(position: Position): string | undefined {
  const point = onMap(position)
  return Object.entries(communes).find(([, { d }]) =>
    ringsOf(d).reduce((inside, ring) => inside !== isInside(point, ring), false),
  )?.[0]
}

/** The position in two fields; null for anything else. */
export function readPosition(fields: { latitude: string; longitude: string }): Position | null {
  if (fields.latitude === '' || fields.longitude === '') return null
  const [latitude, longitude] = [Number(fields.latitude), Number(fields.longitude)]
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isOnEarth ? { latitude: rounded(latitude), longitude: rounded(longitude) } : null
}

const middleOf = (d: string): Point => {
  const points = ringsOf(d).flat()
  const mean = (part: 0 | 1) => points.reduce((sum, point) => sum + point[part], 0) / points.length
  return [mean(0), mean(1)]
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * The picture of a commune with its neighbours as an SVG file; null when it is not on the map.
 * @param nameOf the name of a commune by its code
 */
export function toSpotPicture(code: string, nameOf: (code: string) => string | undefined): string | null {
  const box = boxOf(code)
  if (!box) return null
  const shapes = [...communes[code]!.neighbours, code].flatMap((one) => {
    const drawn = communes[one]
    return drawn ? [{ code: one, d: drawn.d, name: nameOf(one) ?? '' }] : []
  })
  const unit = box.size / MAP_SIDE
  const paths = shapes.map(
    ({ code: one, d }) => `<path d="${d}" fill="${one === code ? '#dfe7f8' : '#f4f6fa'}"/>`,
  )
  const names = shapes.map(({ d, name }) => {
    const [x, y] = middleOf(d)
    return `<text x="${x}" y="${y}">${escaped(name)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${MAP_SIDE}" height="${MAP_SIDE}" viewBox="${box.x} ${box.y} ${box.size} ${box.size}">`,
    `<g stroke="#767e91" stroke-width="${unit}" stroke-linejoin="round">${paths.join('')}</g>`,
    `<g font-family="sans-serif" font-size="${12 * unit}" text-anchor="middle" fill="#1b1f2a">${names.join('')}</g></svg>`,
  ].join('')
}
