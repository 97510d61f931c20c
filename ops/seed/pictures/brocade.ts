import { ink } from './palette.ts'
import { mirrored, WIDTH, group, picture, polygon, rect, stroke, times } from './shapes.ts'

const diamond = (x: number, y: number, r: number, fill: string, inner: string) =>
  polygon(
    [
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ],
    fill,
  ) +
  polygon(
    [
      [x, y - r * 0.58],
      [x + r * 0.58, y],
      [x, y + r * 0.58],
      [x - r * 0.58, y],
    ],
    ink.night,
  ) +
  polygon(
    [
      [x, y - r * 0.3],
      [x + r * 0.3, y],
      [x, y + r * 0.3],
      [x - r * 0.3, y],
    ],
    inner,
  )

const snail = (x: number, y: number, isTurned: boolean) =>
  (isTurned ? mirrored : group)(
    [stroke('M0 0a10 10 0 0 1 20 0a20 20 0 0 1 -40 0a31 31 0 0 1 62 0a42 42 0 0 1 -84 0', ink.indigoPale, 8)],
    x,
    y,
  )

const crosses = (y: number, colour: string) =>
  times(40)
    .map((index) => stroke(`M${index * 40 + 12} ${y - 8}l16 16m0 -16l-16 16`, colour, 4))
    .join('')

const teeth = (y: number, fill: string, down: number) =>
  times(26)
    .map((index) =>
      polygon(
        [
          [index * 64 - 32, y],
          [index * 64, y + 40 * down],
          [index * 64 + 32, y],
        ],
        fill,
      ),
    )
    .join('')

/** A cloth of the highlands: indigo ground with bands of stitched patterns. */
export function brocade(): string {
  const line = (y: number, fill: string, h = 8) => rect(0, y, WIDTH, h, fill)
  return picture(
    ink.night,
    rect(0, 0, WIDTH, 110, ink.indigo) +
      crosses(54, ink.indigoPale) +
      line(110, ink.sun) +
      teeth(118, ink.brick, 1) +
      line(176, ink.indigoSoft, 4),
    times(11)
      .map((index) => snail(80 + index * 144, 250, index % 2 === 1))
      .join(''),
    line(318, ink.indigoSoft, 4) + line(332, ink.leaf, 14) + line(352, ink.paper, 5),
    times(9)
      .map((index) =>
        diamond(
          80 + index * 180,
          450,
          84,
          index % 2 ? ink.brick : ink.indigoMid,
          index % 2 ? ink.sun : ink.sunPale,
        ),
      )
      .join(''),
    times(10)
      .map(
        (index) =>
          diamond(-10 + index * 180, 394, 26, ink.leaf, ink.paper) +
          diamond(-10 + index * 180, 506, 26, ink.leaf, ink.paper),
      )
      .join(''),
    line(543, ink.paper, 5) + line(554, ink.leaf, 14) + line(580, ink.indigoSoft, 4),
    times(11)
      .map((index) => snail(80 + index * 144, 650, index % 2 === 0))
      .join(''),
    line(720, ink.indigoSoft, 4) +
      teeth(782, ink.brick, -1) +
      line(782, ink.sun) +
      rect(0, 790, WIDTH, 110, ink.indigo) +
      crosses(845, ink.indigoPale),
  )
}
