import { person, shadow, tree } from './figures.ts'
import { ink } from './palette.ts'
import {
  circle,
  ellipse,
  faded,
  group,
  hill,
  lineOf,
  path,
  picture,
  polygon,
  rect,
  sky,
  stroke,
  sun,
  times,
  wave,
} from './shapes.ts'

type Height = (x: number) => number

const teaRow = (outline: Height, drop: number, width: number, fill: string) =>
  stroke(
    lineOf((x) => outline(x) + drop),
    fill,
    width,
    ` stroke-dasharray="${width * 1.1} ${width * 0.55}"`,
  )

function teaSlope(outline: Height, ground: string, bushes: string, rows: number, first: number): string {
  const gap = (row: number) => first + row * 34 + row * row * 3.2
  return (
    hill(outline, ground) +
    times(rows)
      .map((row) => teaRow(outline, gap(row), 20 + row * 3, bushes))
      .join('')
  )
}

/** Rows of tea on rounded hills, with pickers. */
export function teaHills(): string {
  return picture(
    ink.haze,
    sky('#c6d5f2', '#fbf3e0'),
    sun(1290, 230, 60),
    hill(wave(0.7, 340, 64, 900), ink.indigoPale),
    hill(wave(3.2, 410, 54, 700), ink.indigoSoft),
    teaSlope((x) => 470 - 70 * Math.sin(x / 320 + 0.6), ink.leafPale, ink.leafSoft, 6, 26),
    teaSlope((x) => 620 + 90 * Math.sin(x / 300 + 2.2), ink.leafSoft, ink.leaf, 8, 30),
    person({ x: 420, y: 760, scale: 0.78, coat: ink.indigo, hat: 'cone', bag: ink.amber, skirt: true }),
    person({ x: 1010, y: 700, scale: 0.66, coat: ink.brick, hat: 'cone', bag: ink.amber, skirt: true }),
    person({ x: 1110, y: 712, scale: 0.64, coat: ink.indigoMid, hat: 'cone', bag: ink.wood }),
    teaSlope((x) => 850 - 36 * Math.sin(x / 260), ink.leaf, ink.go, 3, 24),
  )
}

const trunk = (x: number, width: number, tone: string, light: string) =>
  polygon(
    [
      [x + width * 0.14, 0],
      [x + width * 0.86, 0],
      [x + width, 800],
      [x + width * 1.3, 830],
      [x - width * 0.3, 830],
      [x, 800],
    ],
    tone,
  ) +
  polygon(
    [
      [x + width * 0.26, 0],
      [x + width * 0.42, 0],
      [x + width * 0.36, 810],
      [x + width * 0.12, 810],
    ],
    light,
  ) +
  times(4)
    .map((index) => rect(x + 6, 250 + index * 140 + (x % 60), width - 12, 5, 'rgba(22,40,79,0.16)', 3))
    .join('')

const barkBundle = (x: number, y: number) =>
  group(
    [
      shadow(0, 8, 160),
      ...[-90, -54, -18, 18, 54, 90].map((shift, index) =>
        rect(shift - 18, -62 - (index % 2) * 16, 34, 74, index % 2 ? ink.clay : ink.wood, 15),
      ),
      ...[-90, -54, -18, 18, 54, 90].map((shift, index) =>
        ellipse(shift - 1, -62 - (index % 2) * 16, 17, 8, ink.sunPale),
      ),
      rect(-116, -34, 232, 10, ink.sunPale, 5),
    ],
    x,
    y,
  )

/** A cinnamon forest with bundles of bark. */
export function cinnamonForest(): string {
  return picture(
    ink.meadow,
    sky('#e4f1e9', '#fdf6e3'),
    circle(1000, 300, 150, ink.sunPale),
    ...[120, 420, 700, 980, 1240, 1500].map((x) => faded(0.5, trunk(x, 34, ink.leafPale, ink.meadow))),
    hill((x) => 700 + 14 * Math.sin(x / 200), ink.leafPale),
    ...[20, 330, 880, 1370].map((x) => trunk(x, 68, ink.wood, '#a8764f')),
    hill((x) => 790 + 16 * Math.sin(x / 170 + 1), ink.leafSoft),
    path('M0 0H1600V170Q1440 250 1290 180T980 190T660 180T350 200T0 170Z', ink.leaf),
    path('M0 0H1600V90Q1420 160 1230 100T850 110T470 100T0 120Z', ink.go),
    person({ x: 620, y: 800, scale: 1.05, coat: ink.indigo, hat: 'scarf' }),
    barkBundle(760, 830),
    barkBundle(1130, 850),
  )
}

/** An orchard in the orange season. */
export function orchard(): string {
  const fruit = (x: number, y: number, scale: number) =>
    tree(x, y, scale) +
    [
      [-40, -140],
      [10, -165],
      [38, -110],
      [-6, -110],
      [-58, -92],
      [60, -140],
      [20, -80],
    ]
      .map(([dx, dy]) => circle(x + (dx ?? 0) * scale, y + (dy ?? 0) * scale, 12 * scale, ink.amber))
      .join('')
  const basket = (x: number, y: number) =>
    shadow(x, y + 4, 84) +
    path(`M${x - 76} ${y - 66}H${x + 76}L${x + 56} ${y}H${x - 56}Z`, ink.wood) +
    [-50, -18, 14, 46].map((dx) => circle(x + dx, y - 74, 24, ink.amber)).join('') +
    [-32, 0, 32].map((dx) => circle(x + dx, y - 102, 23, ink.sun)).join('') +
    rect(x - 80, y - 70, 160, 12, ink.woodDark, 6)
  return picture(
    ink.haze,
    sky('#c9d8f3', '#fdf3dd'),
    hill(wave(1.7, 330, 60, 820), ink.indigoPale),
    hill(wave(4.9, 400, 46, 640), ink.leafPale),
    hill((x) => 470 + 16 * Math.sin(x / 210), ink.leafSoft),
    ...[120, 400, 690, 980, 1260, 1520].map((x, index) => fruit(x, 560 + (index % 2) * 14, 0.62)),
    hill((x) => 640 + 12 * Math.sin(x / 260 + 2), ink.meadow),
    ...[40, 460, 930, 1400].map((x, index) => fruit(x, 780 + (index % 2) * 10, 1.15)),
    hill((x) => 800 + 8 * Math.sin(x / 240), ink.leafPale),
    person({ x: 700, y: 850, scale: 1.05, coat: ink.indigo, hat: 'cone' }),
    basket(830, 858),
    basket(1180, 872),
  )
}
