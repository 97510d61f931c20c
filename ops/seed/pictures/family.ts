import { floor, plant, windowView } from './backdrop.ts'
import { person, shadow, sheet, tree } from './figures.ts'
import { ink } from './palette.ts'
import {
  circle,
  cloud,
  ellipse,
  group,
  hill,
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

/** A seated older person, hands on the knees; (x, y) is the seat. */
const seated = (x: number, y: number, coat: string, hair: string, stick = false) =>
  group(
    [
      path('M-36 0V-62q0 -34 36 -34t36 34V0Z', coat),
      rect(-34, -14, 70, 30, ink.night, 14),
      rect(-32, 0, 24, 86, ink.night, 8),
      rect(10, 0, 24, 86, ink.night, 8),
      stroke('M-30 -64q-14 34 10 56M30 -64q14 34 -8 56', coat, 18),
      circle(-18, -6, 9, ink.skin),
      circle(20, -6, 9, ink.skin),
      rect(-9, -110, 18, 18, ink.skin),
      circle(0, -126, 27, ink.skin),
      path('M-28 -124a28 28 0 0 1 56 0q-8 -16 -28 -16t-28 16z', hair),
      stick ? stroke('M40 -40q-22 -10 -18 14L30 92', ink.wood, 9) : '',
    ],
    x,
    y,
    1.35,
  )

/** An older couple on a bench under a tree, with a younger visitor. */
export function elderlyCare(): string {
  return picture(
    ink.haze,
    sky('#c2d0f0', '#fcebcd'),
    sun(340, 270, 66),
    cloud(1180, 180, 0.9),
    hill(wave(1.9, 400, 64, 860), ink.indigoPale) + hill(wave(4.6, 480, 46, 640), ink.indigoSoft),
    hill((x) => 620 + 18 * Math.sin(x / 260), ink.leafSoft),
    group([tree(0, 0, 1)], 1190, 740, 3.4),
    hill((x) => 730 + 12 * Math.sin(x / 300 + 1), ink.leafPale),
    shadow(730, 826, 330),
    rect(470, 560, 520, 26, ink.wood, 8) +
      rect(470, 604, 520, 26, ink.wood, 8) +
      [500, 930].map((x) => rect(x, 560, 24, 260, ink.woodDark, 4)).join(''),
    rect(450, 690, 560, 30, ink.wood, 8) + rect(450, 714, 560, 8, ink.woodDark),
    seated(620, 694, ink.indigo, '#d9dde6', true) + seated(810, 694, ink.clay, '#eceff4'),
    shadow(1090, 842, 60) + person({ x: 1090, y: 840, scale: 1.35, coat: ink.go, bag: ink.amber }),
    ...[120, 240, 330, 1420, 1500].map(
      (x, index) =>
        stroke(`M${x} ${850 + (index % 2) * 20}v-40`, ink.go, 6) +
        circle(x, 806 + (index % 2) * 20, 13, index % 2 ? ink.sun : ink.brick),
    ),
  )
}

/** A cradle by the window of a mountain home. */
export function newborn(): string {
  const cradle =
    path('M560 560H1040Q1030 740 900 750H700Q570 740 560 560Z', ink.wood) +
    path('M560 560H1040L1036 610H564Z', ink.woodDark) +
    stroke('M560 800Q800 880 1040 800', ink.woodDark, 22) +
    stroke('M660 744L640 826M940 744L960 826', ink.woodDark, 18)
  const trim = times(9)
    .map((index) =>
      polygon(
        [
          [606 + index * 46, 660],
          [629 + index * 46, 630],
          [652 + index * 46, 660],
          [629 + index * 46, 690],
        ],
        index % 2 ? ink.sun : ink.brick,
      ),
    )
    .join('')
  const baby =
    ellipse(690, 520, 92, 44, ink.paper) +
    circle(690, 500, 50, ink.skin) +
    path('M640 492a50 50 0 0 1 100 -8q-26 -24 -52 -14t-48 22z', ink.hair) +
    stroke('M670 506q8 7 16 0M698 506q8 7 16 0', ink.woodDark, 4) +
    stroke('M682 526q10 8 20 0', ink.clay, 4) +
    path('M700 560Q760 470 1010 520L1040 560Z', ink.indigo) +
    path('M700 560Q730 500 800 494L812 560Z', ink.indigoPale)
  const mobile =
    stroke('M800 0V150', ink.indigoSoft, 5) +
    stroke('M640 190Q800 120 960 190', ink.wood, 9) +
    [
      [650, ink.sun],
      [750, ink.brick],
      [850, ink.leaf],
      [950, ink.indigo],
    ]
      .map(
        ([x, fill], index) =>
          stroke(`M${x} ${index % 3 ? 160 : 184}v70`, ink.indigoSoft, 4) +
          circle(Number(x), 258 + (index % 2) * 16, 26, String(fill)),
      )
      .join('')
  return picture(
    '#f4ecdb',
    sky('#eef3fb', '#f9f0dc'),
    windowView(180, 150, 320, 380),
    group(
      [rect(-20, -20, 250, 310, ink.wood, 8), rect(0, 0, 210, 270, ink.haze), sheet(190, 250, ink.indigo, 5)],
      1190,
      190,
    ),
    floor(760, '#e6d5bb') + ellipse(800, 840, 470, 46, 'rgba(31,63,143,0.16)'),
    mobile,
    baby,
    cradle,
    trim,
    plant(1330, 830, 1.2),
    rect(210, 740, 190, 90, ink.brick, 14) +
      circle(260, 716, 32, ink.sun) +
      rect(320, 676, 60, 64, ink.leafSoft, 8),
  )
}
