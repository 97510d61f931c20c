import { backdrop } from './backdrop.ts'
import { flag, person, pine, shadow } from './figures.ts'
import { ink } from './palette.ts'
import {
  WIDTH,
  circle,
  cloud,
  group,
  hill,
  path,
  peaks,
  picture,
  polygon,
  rect,
  sky,
  stroke,
  sun,
  times,
} from './shapes.ts'

const truck = (x: number, y: number, colour: string) =>
  group(
    [
      shadow(0, 4, 190),
      rect(-190, -150, 240, 120, colour, 6),
      ...[-140, -90, -40, 10].map((dx) => rect(dx - 2, -150, 4, 120, 'rgba(22,40,79,0.18)')),
      path('M58 -30V-118H122L160 -72V-30Z', ink.indigo),
      polygon(
        [
          [74, -104],
          [116, -104],
          [142, -72],
          [74, -72],
        ],
        ink.mist,
      ),
      rect(-194, -34, 358, 16, ink.night, 6),
      ...[-130, -70, 112].map((dx) => circle(dx, -16, 26, ink.night) + circle(dx, -16, 11, ink.line)),
    ],
    x,
    y,
  )

/** A border gate by the river, with a truck. */
export function borderGate(): string {
  const roof =
    path('M480 300Q800 210 1120 300L1150 352H450Z', ink.indigo) +
    path('M560 250Q800 180 1040 250L1060 292H540Z', ink.night)
  const posts = [500, 760, 1040]
    .map(
      (x) =>
        rect(x, 352, 60, 350, ink.paper) +
        rect(x, 352, 60, 20, ink.line) +
        rect(x - 8, 660, 76, 44, ink.indigoSoft, 4),
    )
    .join('')
  return picture(
    ink.haze,
    sky('#b5c7ec', '#fdf1d8'),
    sun(280, 230, 56),
    backdrop(1.1, 4.8, 390),
    rect(0, 560, WIDTH, 90, '#9db5e6') +
      times(9)
        .map((index) => rect(60 + index * 176, 590 + (index % 3) * 20, 90, 5, 'rgba(255,255,255,0.55)', 3))
        .join(''),
    hill(() => 640, ink.leafPale) + rect(0, 700, WIDTH, 200, '#cbd2e0'),
    rect(0, 792, WIDTH, 6, ink.paper) +
      times(9)
        .map((index) => rect(index * 190, 840, 110, 8, ink.paper, 4))
        .join(''),
    posts + roof + rect(470, 346, 660, 34, ink.indigoMid, 4) + circle(800, 322, 17, ink.sun),
    rect(690, 560, 60, 142, ink.mist, 4) + rect(698, 572, 44, 52, ink.indigoPale, 4),
    stroke('M576 640L742 610', ink.paper, 14) + stroke('M600 636L640 628M672 622L712 615', ink.brick, 14),
    flag(1230, 704, 420, 1.1),
    truck(300, 830, ink.amber),
    truck(1330, 860, ink.leafSoft),
    shadow(910, 792, 44) + person({ x: 910, y: 790, scale: 0.95, coat: ink.go, legs: ink.go, hat: 'helmet' }),
  )
}

/** A road that climbs to a pass in bends. */
export function mountainRoad(): string {
  const bends =
    'M700 930C980 860 1380 830 1300 740S620 700 640 610S1180 590 1120 510S760 480 800 420S1000 390 980 350'
  const van = group(
    [
      shadow(0, 2, 80),
      rect(-78, -74, 156, 62, ink.sun, 12),
      path('M-70 -74Q-64 -112 -30 -112H44Q64 -112 74 -74Z', ink.amber),
      rect(-44, -102, 40, 28, ink.haze, 4),
      rect(6, -102, 40, 28, ink.haze, 4),
      circle(-44, -10, 18, ink.night),
      circle(44, -10, 18, ink.night),
    ],
    890,
    704,
    0.8,
  )
  return picture(
    ink.haze,
    sky('#a9bce6', '#f7ecd4'),
    peaks(
      [
        [0, 480],
        [200, 360],
        [360, 430],
        [560, 280],
        [760, 400],
        [980, 230],
        [1180, 380],
        [1400, 300],
        [1600, 430],
      ],
      ink.indigoPale,
      ink.mist,
    ),
    cloud(300, 470, 1.1, 'rgba(255,255,255,0.8)'),
    cloud(1420, 450, 0.9, 'rgba(255,255,255,0.8)'),
    peaks(
      [
        [0, 640],
        [240, 560],
        [520, 470],
        [760, 380],
        [980, 330],
        [1180, 400],
        [1420, 520],
        [1600, 600],
      ],
      ink.leafSoft,
      ink.leafPale,
    ),
    hill((x) => 640 + 60 * Math.sin(x / 330 + 4), ink.leaf),
    stroke(bends, ink.go, 74),
    stroke(bends, ink.night, 56),
    stroke(bends, ink.sunPale, 4, ' stroke-dasharray="26 26"'),
    van,
    ...[
      [200, 800, 1],
      [330, 860, 1.3],
      [1480, 820, 1.2],
      [1390, 660, 0.6],
      [480, 660, 0.6],
      [540, 690, 0.7],
      [120, 880, 1.4],
    ].map(([x, y, s]) => pine(x ?? 0, y ?? 0, s)),
  )
}
