import type { Locale } from '../paths.ts'
import { withinSentence } from './communes/names.ts'
import map from './commune-map-data.json' with { type: 'json' }

interface Drawn {
  /** SVG path of the commune's border. */
  d: string
  neighbours: string[]
}
const communes: Readonly<Record<string, Drawn>> = map.communes

/** A commune with the name that the map shows. */
export interface MapPlace {
  /** Code of the statistics office (GSO). */
  code: string
  name: string
  href?: string
  /** A number that is written on it. */
  figure?: string
}

/** A map of the province with one or more of its communes highlighted. */
export interface CommuneMapView {
  width: number
  height: number
  outline: string
  borders: string
  own: string
  /** 'tỉnh Lào Cai' */
  province: string
  /** 'xã Bắc Hà' */
  names: string
  neighbours: MapPlace[]
}

/**
 * The codes of the communes that share a border with one of `codes`, without these; unknown codes have no neighbours.
 */
export function neighboursOf(codes: readonly string[]): string[] {
  const around = codes.flatMap((code) => communes[code]?.neighbours ?? [])
  return [...new Set(around)].filter((code) => !codes.includes(code))
}

/**
 * The map with the communes of `codes` highlighted.
 * @param places names of these communes and their neighbours; other neighbours are not named
 * @returns null when none of them is on the map and has a name
 */
export function toCommuneMap(
  codes: readonly string[],
  places: readonly MapPlace[],
  locale: Locale,
): CommuneMapView | null {
  const drawn = codes.flatMap((code) => communes[code]?.d ?? [])
  const names = places.flatMap(({ code, name }) => (codes.includes(code) ? withinSentence(name, locale) : []))
  if (drawn.length === 0 || names.length === 0) return null
  const around = new Set(neighboursOf(codes))
  const byName = new Intl.Collator('vi')
  return {
    width: map.width,
    height: map.height,
    outline: map.outline,
    borders: map.borders,
    own: drawn.join(''),
    province: map.province[locale],
    names: new Intl.ListFormat(locale).format(names),
    neighbours: places
      .filter(({ code }) => around.has(code))
      .toSorted((one, other) => byName.compare(one.name, other.name)),
  }
}

/** A commune on the map of the province. */
interface MapArea {
  /** With its figure, where it has one. */
  name: string
  href: string
  code: string
  figure?: { text: string; x: number; y: number }
}

/** The map of the province with a link for each commune. */
export interface ProvinceMapView {
  width: number
  height: number
  /** 'tỉnh Lào Cai' */
  province: string
  areas: MapArea[]
}

/** The middle of a border, in units of the map: that of the box around its first, outer line. */
export function middleOf(d: string): { x: number; y: number } {
  const [outer = ''] = d.split('z', 1)
  const [x = 0, y = 0, ...steps] = (outer.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  const [box, at] = [
    [x, x, y, y],
    [x, y],
  ]
  for (let step = 0; step + 1 < steps.length; step += 2) {
    at[0]! += steps[step]!
    at[1]! += steps[step + 1]!
    box[0] = Math.min(box[0]!, at[0]!)
    box[1] = Math.max(box[1]!, at[0]!)
    box[2] = Math.min(box[2]!, at[1]!)
    box[3] = Math.max(box[3]!, at[1]!)
  }
  return { x: (box[0]! + box[1]!) / 2, y: (box[2]! + box[3]!) / 2 }
}

function toArea({ code, name, href, figure }: MapPlace): MapArea[] {
  const drawn = communes[code]
  if (!drawn || !href) return []
  if (!figure) return [{ name, href, code }]
  return [{ name: `${name}: ${figure}`, href, code, figure: { text: figure, ...middleOf(drawn.d) } }]
}

/** The map of the province; places without a border or an address are left out. */
export function toProvinceMap(places: readonly MapPlace[], locale: Locale): ProvinceMapView {
  const byName = new Intl.Collator('vi')
  const areas = places.flatMap(toArea)
  return {
    width: map.width,
    height: map.height,
    province: map.province[locale],
    areas: areas.toSorted((one, other) => byName.compare(one.name, other.name)),
  }
}

const shape = ([code, { d }]: [string, Drawn]) =>
  `<path id="${code}" vector-effect="non-scaling-stroke" d="${d}"/>`

/** An SVG file with the shape of every commune by its code, from which the map of the province is drawn. */
export const toShapes = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${Object.entries(communes).map(shape).join('')}</svg>`
