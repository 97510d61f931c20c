import { ink } from './palette.ts'

/** Size of every cover, in pixels. */
export const WIDTH = 1600
export const HEIGHT = 900

const n = (value: number) => Number(value.toFixed(1)).toString()

/** A whole picture: the given elements on a background colour. */
export const picture = (background: string, ...parts: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">` +
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="${background}"/>${parts.join('')}</svg>`

/** A filled rectangle, in pixels from the upper left. */
export const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(radius)}" fill="${fill}"/>`

/** A filled circle around (x, y). */
export const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`

/** A filled ellipse around (x, y). */
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`

/** A filled shape from SVG path commands. */
export const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`

/** A drawn line from SVG path commands; `extra` holds further attributes with a leading space. */
export const stroke = (d: string, colour: string, width: number, extra = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${extra}/>`

/** Corners as [x, y] pairs. */
export const polygon = (points: readonly (readonly [number, number])[], fill: string) =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}"/>`

/** Elements moved, scaled and turned (degrees) as one. */
export const group = (parts: string[], x = 0, y = 0, scale = 1, turn = 0) =>
  `<g transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${scale})">${parts.join('')}</g>`

/** Elements turned over left to right, then moved, scaled and turned (degrees). */
export const mirrored = (parts: string[], x = 0, y = 0, scale = 1, turn = 0) =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${-scale} ${scale}) rotate(${turn})">${parts.join('')}</g>`

/** Elements at an opacity of 0 to 1. */
export const faded = (opacity: number, ...parts: string[]) => `<g opacity="${opacity}">${parts.join('')}</g>`

/** Numbers 0 to count - 1. */
export const times = (count: number) => Array.from({ length: count }, (_, index) => index)

/** A vertical blend of two colours over the whole picture. `id` is unique within the picture. */
export const sky = (top: string, bottom: string, id = 'sky') =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/>` +
  `<stop offset="1" stop-color="${bottom}"/></linearGradient></defs>${rect(0, 0, WIDTH, HEIGHT, `url(#${id})`)}`

/** A height for every x: waves of three lengths added, the same for the same seed. */
export const wave =
  (seed: number, base: number, amplitude: number, length = 700) =>
  (x: number) =>
    base +
    amplitude *
      (0.6 * Math.sin(x / (length / 6.28) + seed) +
        0.28 * Math.sin(x / (length / 13.7) + seed * 2.7) +
        0.12 * Math.sin(x / (length / 29) + seed * 5.1))

/** The line of a height function across the picture, as path commands that start with M. */
export const lineOf = (height: (x: number) => number, from = 0, to = WIDTH, step = 20) =>
  times(Math.floor((to - from) / step) + 1)
    .map((index) => from + index * step)
    .map((x, index) => `${index ? 'L' : 'M'}${n(x)} ${n(height(x))}`)
    .join('')

/** The ground under a height function, down to the foot of the picture. */
export const hill = (height: (x: number) => number, fill: string) =>
  path(`${lineOf(height)}L${WIDTH} ${HEIGHT}L0 ${HEIGHT}Z`, fill)

/** Rocky peaks through the given summits and saddles, with a lit side. */
export function peaks(points: readonly (readonly [number, number])[], fill: string, lit: string): string {
  const body = polygon([[0, HEIGHT], ...points, [WIDTH, HEIGHT]], fill)
  const faces = points.flatMap(([x, y], index) => {
    const after = points[index + 1]
    const before = points[index - 1]
    if (!after || !before || y >= after[1] || y >= before[1]) return []
    const drop = after[1] - y
    return [
      polygon(
        [
          [x, y],
          [x + (after[0] - x) * 0.8, y + drop * 0.8],
          [x + (after[0] - x) * 0.42, y + drop * 0.72],
          [x + (after[0] - x) * 0.3, y + drop * 1.02],
          [x + (after[0] - x) * 0.06, y + drop * 0.5],
        ],
        lit,
      ),
    ]
  })
  return body + faces.join('')
}

/** The sun with a soft ring. */
export const sun = (x: number, y: number, r: number) =>
  faded(0.35, circle(x, y, r * 1.7, ink.sunPale)) + circle(x, y, r, ink.sun)

/** A flat-bottomed cloud about 240 px wide at scale 1. */
export const cloud = (x: number, y: number, scale = 1, fill: string = ink.paper) =>
  group(
    [path('M-120 0a34 34 0 0 1 6-67a60 60 0 0 1 108-26a48 48 0 0 1 78 28a33 33 0 0 1 48 65z', fill)],
    x,
    y,
    scale,
  )
