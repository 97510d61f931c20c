import { ink } from './palette.ts'
import { WIDTH, circle, ellipse, group, hill, path, rect, times, wave } from './shapes.ts'

/** Two ranges of hills far behind; `base` is the height of the farther one in pixels from the top. */
export const backdrop = (far = 0.9, near = 3.6, base = 400) =>
  hill(wave(far, base, 76, 860), ink.indigoPale) + hill(wave(near, base + 80, 50, 660), ink.indigoSoft)

/** A row of windows, `gap` pixels from one left edge to the next. */
export const windows = (x: number, y: number, count: number, gap: number, w = 62, h = 86) =>
  times(count)
    .map(
      (index) =>
        rect(x + index * gap, y, w, h, ink.indigoPale, 4) +
        rect(x + index * gap + w / 2 - 2, y, 4, h, ink.paper),
    )
    .join('')

/** The floor of a room, from y down. */
export const floor = (y: number, fill: string) =>
  rect(0, y, WIDTH, 900 - y, fill) + rect(0, y, WIDTH, 8, 'rgba(22,40,79,0.12)')

/** Mountains seen through a window frame. */
export const windowView = (x: number, y: number, w: number, h: number) =>
  `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 ${WIDTH} 900" preserveAspectRatio="xMidYMid slice">` +
  rect(0, 0, WIDTH, 900, '#c9d8f4') +
  circle(1150, 260, 110, ink.sunPale) +
  hill(wave(1.3, 430, 120, 900), ink.indigoPale) +
  hill(wave(3.8, 560, 90, 700), ink.indigoSoft) +
  hill(wave(5.2, 720, 60, 640), ink.leafSoft) +
  `</svg>` +
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none" stroke="${ink.paper}" stroke-width="18"/>` +
  rect(x + w / 2 - 6, y, 12, h, ink.paper)

/** A pot plant that stands on (x, y). */
export const plant = (x: number, y: number, scale = 1) =>
  group(
    [
      ...[-50, -25, 0, 25, 50].map((turn) =>
        group([ellipse(0, -110, 20, 76, turn % 2 ? ink.leaf : ink.go)], 0, -40, 1, turn),
      ),
      path('M-44 -66H44L32 0H-32Z', ink.clay),
    ],
    x,
    y,
    scale,
  )
