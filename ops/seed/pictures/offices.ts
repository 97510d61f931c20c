import { backdrop, windows } from './backdrop.ts'
import { flag, person, pine, shadow, tree } from './figures.ts'
import { ink } from './palette.ts'
import { WIDTH, circle, cloud, hill, path, picture, polygon, rect, sky, stroke, times } from './shapes.ts'

/** A two-storey school with its yard and flag. */
export function school(): string {
  const wall =
    rect(330, 340, 940, 350, '#fbf1d8') +
    rect(330, 504, 940, 16, ink.amber) +
    windows(376, 386, 4, 100) +
    windows(876, 386, 4, 98) +
    windows(376, 556, 4, 100) +
    windows(876, 556, 4, 98)
  const middle =
    rect(740, 300, 120, 390, ink.paper) +
    rect(764, 560, 72, 130, ink.indigo, 6) +
    circle(800, 410, 38, ink.indigoPale) +
    stroke('M800 410V386M800 410L818 420', ink.night, 6)
  return picture(
    ink.haze,
    sky('#b9cbef', '#f8f1e1'),
    cloud(260, 200, 0.9),
    cloud(1370, 160, 0.8),
    backdrop(3.3, 1.4, 380),
    hill(() => 660, ink.leafPale),
    wall,
    polygon(
      [
        [300, 344],
        [380, 270],
        [1220, 270],
        [1300, 344],
      ],
      ink.brick,
    ) +
      polygon(
        [
          [716, 304],
          [800, 216],
          [884, 304],
        ],
        ink.clay,
      ),
    middle,
    hill(() => 690, '#efe6d2'),
    flag(470, 744, 570, 1.15),
    tree(180, 730, 1.6) + tree(1420, 730, 1.5, ink.leafSoft, ink.leaf),
    ...[
      [640, 800, 0.8, ink.indigo, ink.amber],
      [760, 830, 0.85, ink.paper, ink.brick],
      [930, 810, 0.8, ink.paper, ink.indigoMid],
      [1080, 842, 0.9, ink.go, ink.sun],
    ].map(
      ([x, y, s, coat, bag]) =>
        shadow(Number(x), Number(y) + 2, 44) +
        person({
          x: Number(x),
          y: Number(y),
          scale: Number(s),
          coat: String(coat),
          legs: ink.night,
          bag: String(bag),
        }),
    ),
  )
}

/** A commune health station. */
export function healthStation(): string {
  const cross = (x: number, y: number, s: number, fill: string) =>
    rect(x - s, y - s * 0.36, s * 2, s * 0.72, fill, 6) + rect(x - s * 0.36, y - s, s * 0.72, s * 2, fill, 6)
  return picture(
    ink.haze,
    sky('#cfdcf4', '#f3f8f4'),
    cloud(360, 170, 0.9),
    cloud(1240, 210, 0.7),
    backdrop(4.2, 0.5, 360),
    hill((x) => 600 + 10 * Math.sin(x / 260), ink.leafPale),
    rect(300, 380, 1000, 330, ink.paper) + rect(300, 650, 1000, 60, ink.mist),
    polygon(
      [
        [260, 390],
        [360, 290],
        [1240, 290],
        [1340, 390],
      ],
      ink.go,
    ),
    rect(640, 340, 320, 370, '#f3f8f4') +
      polygon(
        [
          [610, 350],
          [800, 226],
          [990, 350],
        ],
        ink.leaf,
      ),
    circle(800, 306, 42, ink.paper) + cross(800, 306, 25, ink.go),
    rect(720, 520, 160, 190, ink.indigoPale, 4) + rect(796, 520, 8, 190, ink.paper),
    windows(360, 460, 3, 92, 66, 110) + windows(1000, 460, 3, 92, 66, 110),
    rect(0, 706, WIDTH, 194, '#e6ece6') + path('M700 710H900L980 900H620Z', '#d5ddd8'),
    tree(170, 740, 1.5) + tree(1440, 740, 1.7, ink.leafSoft, ink.leaf),
    shadow(560, 822, 48) + person({ x: 560, y: 820, scale: 1.15, coat: ink.paper, legs: ink.leafSoft }),
    cross(560, 706, 11, ink.go),
    shadow(690, 832, 48) +
      person({ x: 690, y: 830, scale: 1.1, coat: ink.indigo, legs: ink.night, skirt: true, hat: 'scarf' }),
    shadow(760, 838, 30) + person({ x: 762, y: 836, scale: 0.68, coat: ink.amber, legs: ink.indigoMid }),
  )
}

/** The offices of an administration, with a flag. */
export function administrativeBuilding(): string {
  const columns = times(6)
    .map((index) => rect(602 + index * 74, 470, 26, 220, ink.paper))
    .join('')
  const wing = (x: number) =>
    rect(x, 430, 330, 270, ink.mist) +
    windows(x + 30, 466, 4, 74, 46, 74) +
    windows(x + 30, 584, 4, 74, 46, 74) +
    rect(x - 14, 414, 358, 22, ink.indigoMid, 4)
  return picture(
    ink.haze,
    sky('#a9bfea', '#fbf3e0'),
    cloud(300, 180, 0.9),
    cloud(1330, 210, 1),
    backdrop(5.4, 2.6, 360),
    hill(() => 640, ink.leafPale),
    wing(250) + wing(1020),
    rect(570, 440, 460, 260, ink.indigoSoft) + columns + rect(756, 560, 88, 140, ink.night, 4),
    rect(556, 430, 488, 42, ink.paper) +
      polygon(
        [
          [540, 432],
          [800, 310],
          [1060, 432],
        ],
        ink.indigo,
      ) +
      polygon(
        [
          [640, 420],
          [800, 346],
          [960, 420],
        ],
        ink.indigoMid,
      ),
    flag(800, 316, 170, 0.9),
    rect(530, 690, 540, 18, ink.line) +
      rect(500, 708, 600, 18, '#c8cedb') +
      rect(470, 726, 660, 18, ink.line),
    rect(0, 744, WIDTH, 156, ink.leafSoft) + path('M600 744H1000L1140 900H460Z', '#efe9da'),
    ...[120, 400, 1200, 1480].map((x, index) => pine(x, 790 + (index % 2) * 20, 1.2)),
    shadow(680, 842, 44) + person({ x: 680, y: 840, scale: 0.86, coat: ink.brick, bag: ink.amber }),
    shadow(900, 862, 44) + person({ x: 900, y: 860, scale: 0.9, coat: ink.indigo, hat: 'cone' }),
  )
}
