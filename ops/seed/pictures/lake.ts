import { person, pine } from './figures.ts'
import { ink } from './palette.ts'
import {
  WIDTH,
  cloud,
  ellipse,
  faded,
  group,
  hill,
  path,
  picture,
  rect,
  sky,
  stroke,
  sun,
  times,
  wave,
} from './shapes.ts'

const island = (x: number, y: number, w: number, h: number, trees: number) =>
  faded(0.3, path(`M${x - w} ${y}Q${x} ${y + h * 0.9} ${x + w} ${y}Z`, ink.go)) +
  path(`M${x - w} ${y}Q${x - w * 0.4} ${y - h} ${x} ${y - h}T${x + w} ${y}Z`, ink.leaf) +
  path(
    `M${x} ${y - h}Q${x + w * 0.4} ${y - h} ${x + w} ${y}H${x + w * 0.1}Q${x + w * 0.3} ${y - h * 0.5} ${x} ${y - h}Z`,
    ink.go,
  ) +
  times(trees)
    .map((index) =>
      pine(x - w * 0.4 + (index * w * 0.8) / Math.max(1, trees - 1), y - h * 0.72, 0.42, ink.go),
    )
    .join('')

const boat = (x: number, y: number) =>
  group(
    [
      ellipse(0, 26, 210, 12, 'rgba(22,40,79,0.22)'),
      path('M-190 -18Q0 24 190 -18L150 24H-150Z', ink.woodDark),
      path('M-70 -20Q-66 -84 0 -84T70 -20Z', ink.amber),
      path('M-70 -20Q-66 -84 0 -84Q-30 -60 -32 -20Z', ink.clay),
      stroke('M118 -150L168 40', ink.wood, 7),
      person({ x: 112, y: -8, scale: 0.72, coat: ink.indigo, hat: 'cone' }),
    ],
    x,
    y,
  )

/** Thác Bà lake with its hill islands and a boat. */
export function lake(): string {
  const gleam = times(22)
    .map((index) =>
      rect(
        (index * 379) % 1500,
        520 + ((index * 53) % 360),
        90 + ((index * 37) % 120),
        5,
        'rgba(255,255,255,0.5)',
        3,
      ),
    )
    .join('')
  return picture(
    ink.haze,
    sky('#b9cbef', '#fdf4df'),
    sun(330, 240, 62),
    cloud(1180, 190, 0.9),
    cloud(830, 130, 0.6),
    hill(wave(2.1, 380, 70, 820), ink.indigoPale),
    hill(wave(4.4, 430, 46, 640), ink.indigoSoft),
    rect(0, 470, WIDTH, 430, '#a9bfea'),
    rect(0, 640, WIDTH, 260, '#93aee2'),
    gleam,
    island(250, 500, 150, 60, 3),
    island(860, 492, 120, 46, 2),
    island(1340, 530, 240, 110, 5),
    island(520, 590, 180, 90, 4),
    boat(960, 730),
    faded(0.9, path('M0 900V780Q160 720 330 830T620 900Z', ink.night)),
    pine(90, 812, 0.9, ink.night),
    pine(190, 826, 0.7, ink.night),
  )
}
