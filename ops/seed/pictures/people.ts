import { floor, plant, windowView } from './backdrop.ts'
import { person, shadow, sheet } from './figures.ts'
import { ink } from './palette.ts'
import { circle, group, picture, polygon, rect, sky, times } from './shapes.ts'

const bay = (x: number, colour: string, hair: string) =>
  person({ x: x + 150, y: 720, scale: 1.15, coat: colour, hair }) +
  rect(x + 196, 520, 96, 70, ink.night, 8) +
  rect(x + 236, 590, 16, 30, ink.night)

/** A counter of a public service centre. */
export function serviceCounter(): string {
  const counter =
    rect(240, 620, 1120, 190, ink.indigo, 8) +
    rect(220, 604, 1160, 26, ink.paper, 8) +
    [240, 613, 987]
      .map(
        (x) =>
          rect(x + 24, 650, 325, 136, ink.indigoMid, 8) +
          circle(x + 186, 694, 30, ink.paper) +
          circle(x + 186, 694, 12, ink.sun),
      )
      .join('')
  const queue = [
    [560, 858, 1.3, ink.brick],
    [930, 862, 1.3, ink.amber],
    [1040, 874, 1.3, ink.go],
  ] as const
  return picture(
    '#e8eef9',
    sky('#e3ebf9', '#f6f1e4'),
    windowView(250, 90, 360, 330) + windowView(990, 90, 360, 330),
    rect(680, 150, 240, 170, ink.night, 12) +
      rect(704, 178, 66, 114, ink.indigoMid, 6) +
      [180, 216, 252].map((y, index) => rect(790, y, 104, 16, index ? ink.indigoPale : ink.sun, 8)).join(''),
    floor(740, '#d5deef'),
    bay(250, ink.paper, ink.hair) + bay(640, ink.indigoPale, ink.woodDark) + bay(1010, ink.paper, ink.hair),
    counter,
    plant(160, 830, 1.4) + plant(1450, 830, 1.3),
    ...queue.map(
      ([x, y, scale, coat], index) =>
        shadow(x, y + 4, 62) +
        person({
          x,
          y,
          scale,
          coat,
          ...(index === 0 ? { skirt: true, hat: 'scarf' as const } : { bag: ink.wood }),
        }),
    ),
    group([sheet(66, 84, ink.indigo, 4)], 618, 676, 1, 6),
  )
}

const wrench = (x: number, y: number) =>
  group(
    [
      rect(-9, -70, 18, 130, ink.indigoSoft, 8),
      circle(0, -78, 28, ink.indigoSoft),
      rect(-10, -112, 20, 34, '#e3ebf9'),
    ],
    x,
    y,
    1,
    14,
  )
const hammer = (x: number, y: number) =>
  group([rect(-8, -50, 16, 120, ink.wood, 7), rect(-42, -84, 84, 38, ink.night, 8)], x, y, 1, -10)
const saw = (x: number, y: number) =>
  group(
    [
      polygon(
        [
          [-110, -20],
          [70, -34],
          [70, 20],
          [-110, 0],
        ],
        ink.line,
      ),
      rect(66, -46, 66, 72, ink.amber, 18),
    ],
    x,
    y,
  )

/** A workshop with a bench, tools and two workers. */
export function workshop(): string {
  const gear = (x: number, y: number, r: number, fill: string) =>
    times(8)
      .map((index) => group([rect(-r * 0.2, -r * 1.26, r * 0.4, r * 0.5, fill, 4)], x, y, 1, index * 45))
      .join('') +
    circle(x, y, r, fill) +
    circle(x, y, r * 0.4, '#eef1f6')
  const machine =
    rect(930, 452, 220, 128, ink.indigoMid, 12) +
    rect(960, 480, 90, 60, ink.sunPale, 6) +
    circle(1100, 510, 24, ink.amber) +
    rect(1000, 400, 80, 56, ink.night, 8)
  return picture(
    '#eef1f6',
    sky('#e3ebf9', '#f8f2e4'),
    windowView(980, 100, 440, 260),
    rect(200, 110, 620, 270, ink.indigoPale, 12) +
      wrench(300, 250) +
      hammer(440, 250) +
      saw(620, 250) +
      gear(760, 236, 34, ink.indigoMid),
    floor(760, '#d9dfea'),
    person({ x: 560, y: 760, scale: 1.6, coat: ink.indigo, hat: 'helmet' }),
    person({ x: 850, y: 760, scale: 1.55, coat: ink.go, hat: 'helmet', hair: ink.wood }),
    machine,
    rect(240, 580, 1120, 34, ink.wood, 6) +
      rect(240, 606, 1120, 10, ink.woodDark) +
      [290, 760, 1260].map((x) => rect(x, 614, 44, 216, ink.woodDark, 4)).join(''),
    gear(400, 540, 34, ink.amber) +
      gear(330, 558, 20, ink.indigoSoft) +
      group([sheet(150, 30, ink.indigo, 1)], 640, 548),
    rect(1180, 690, 130, 130, ink.sunPale, 6) +
      rect(1180, 744, 130, 14, ink.amber) +
      rect(1330, 730, 100, 90, ink.wood, 6) +
      rect(1330, 764, 100, 12, ink.woodDark),
  )
}
