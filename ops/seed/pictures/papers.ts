import { sheet, star } from './figures.ts'
import { ink } from './palette.ts'
import {
  WIDTH,
  circle,
  ellipse,
  faded,
  group,
  hill,
  path,
  picture,
  polygon,
  rect,
  sky,
  stroke,
  times,
  wave,
} from './shapes.ts'

const desk = rect(0, 640, WIDTH, 260, ink.indigoMid) + rect(0, 640, WIDTH, 14, ink.indigoSoft)

/** Round brick-red stamp mark. */
export const stamp = (x: number, y: number, r: number) =>
  faded(
    0.9,
    `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${ink.brick}" stroke-width="${r * 0.12}"/>`,
    `<circle cx="${x}" cy="${y}" r="${r * 0.72}" fill="none" stroke="${ink.brick}" stroke-width="${r * 0.05}"/>`,
    polygon(star(x, y, r * 0.5), ink.brick),
  )

/** Documents on a desk with a seal. */
export function documentsSeal(): string {
  const tool = group(
    [
      ellipse(0, -30, 110, 16, 'rgba(22,40,79,0.25)'),
      rect(-34, -210, 68, 120, ink.woodDark, 30),
      circle(0, -216, 46, ink.wood),
      rect(-62, -100, 124, 44, ink.night, 8),
      rect(-74, -58, 148, 24, ink.brick, 6),
    ],
    1240,
    770,
  )
  const pen = group(
    [
      rect(-170, -11, 250, 22, ink.night, 11),
      polygon(
        [
          [80, -11],
          [128, 0],
          [80, 11],
        ],
        ink.sunPale,
      ),
      rect(54, -11, 14, 22, ink.sun),
    ],
    470,
    800,
    1,
    -14,
  )
  return picture(
    ink.mist,
    sky('#dfe7f6', '#f6f1e4'),
    hill(wave(1.6, 420, 60, 820), ink.indigoPale) + hill(wave(4.1, 500, 44, 640), '#a9bae4'),
    desk,
    group([sheet(420, 560, ink.go, 7)], 300, 210, 1, -9),
    group([sheet(420, 560, ink.indigo, 7)], 900, 150, 1, 8),
    group([sheet(450, 590, ink.indigo, 8), stamp(330, 480, 74)], 570, 160),
    tool,
    pen,
  )
}

const field = (y: number, done: boolean) =>
  rect(0, y, 210, 12, ink.indigoSoft, 6) +
  rect(0, y + 24, 300, 54, ink.haze, 8) +
  `<rect x="0" y="${y + 24}" width="300" height="54" rx="8" fill="none" stroke="${ink.line}" stroke-width="3"/>` +
  (done
    ? circle(268, y + 51, 17, ink.go) + stroke(`M260 ${y + 51}l6 7l12 -13`, ink.paper, 5)
    : rect(20, y + 44, 120, 12, ink.indigoPale, 6))

/** A form on a telephone in front of the mountains. */
export function phoneForm(): string {
  const phone =
    rect(0, 0, 420, 760, ink.night, 48) +
    rect(16, 16, 388, 728, ink.paper, 36) +
    path('M16 52a36 36 0 0 1 36 -36H368a36 36 0 0 1 36 36V130H16Z', ink.indigo) +
    rect(60, 74, 190, 20, ink.paper, 10) +
    circle(352, 84, 18, ink.sun)
  const form = group(
    [
      field(0, true),
      field(110, true),
      field(220, true),
      field(330, false),
      rect(0, 464, 300, 72, ink.go, 10),
      rect(86, 492, 128, 16, ink.paper, 8),
    ],
    60,
    168,
  )
  const note = (x: number, y: number, turn: number, accent: string) =>
    group([sheet(210, 270, accent, 5)], x, y, 1, turn)
  return picture(
    ink.haze,
    sky('#bccdf0', '#f5f2e6'),
    circle(800, 430, 380, 'rgba(255,255,255,0.5)'),
    hill(wave(0.4, 560, 70, 820), ink.indigoPale) +
      hill(wave(3.7, 640, 54, 640), ink.indigoSoft) +
      hill((x) => 760 + 20 * Math.sin(x / 200), ink.leafSoft),
    note(260, 250, -8, ink.go) + note(1140, 300, 9, ink.indigo),
    stroke('M500 400Q540 380 578 400', ink.indigo, 6, ' stroke-dasharray="4 16"') +
      stroke('M1022 420Q1080 390 1130 420', ink.indigo, 6, ' stroke-dasharray="4 16"'),
    group([phone, form], 590, 90),
    circle(1060, 190, 58, ink.go) + stroke('M1034 192l19 20l36 -40', ink.paper, 13),
  )
}

const PARCELS: readonly (readonly [string, string])[] = [
  ['M0 0H230L210 170L0 190Z', ink.leafPale],
  ['M238 0H470L480 150L218 168Z', ink.leafSoft],
  ['M478 0H760V140L488 150Z', ink.meadow],
  ['M0 198L210 178L230 330L0 350Z', ink.indigoPale],
  ['M218 176L480 158L500 340L238 330Z', ink.sunPale],
  ['M488 158L760 148V300L508 340Z', ink.leafPale],
  ['M0 402L250 378L260 520H0Z', ink.leafSoft],
  ['M258 376L520 390L510 520H268Z', ink.mist],
  ['M528 386L760 350V520H518Z', ink.leaf],
]

/** A parcel map with a certificate and a marker. */
export function landMap(): string {
  const map =
    rect(-26, -22, 812, 570, 'rgba(22,40,79,0.16)', 10) +
    rect(-36, -36, 832, 592, ink.paper, 10) +
    PARCELS.map(([d, fill]) => path(d, fill)).join('') +
    stroke('M0 372Q240 340 500 362T760 322', '#8fb0ea', 26)
  const marker =
    path('M0 0Q-58 -78 -58 -118a58 58 0 0 1 116 0Q58 -78 0 0Z', ink.brick) + circle(0, -118, 24, ink.paper)
  const book =
    rect(8, 12, 300, 400, 'rgba(22,40,79,0.2)', 10) +
    rect(0, 0, 300, 400, ink.brick, 10) +
    rect(0, 0, 26, 400, '#96281b', 8) +
    polygon(star(160, 130, 46), ink.sun) +
    rect(80, 220, 160, 14, ink.sunPale, 7) +
    rect(100, 252, 120, 10, ink.sunPale, 5)
  const ruler =
    rect(0, 0, 560, 56, ink.amber, 6) +
    times(27)
      .map((index) => rect(16 + index * 20, 0, 3, index % 5 ? 16 : 28, ink.woodDark))
      .join('')
  return picture(
    '#dbe3f4',
    sky('#e3eaf8', '#cdd9f0'),
    group([map], 270, 190, 1.02, -4),
    group([marker], 690, 440, 1.1),
    group([book], 1130, 330, 1.05, 8),
    group([ruler], 330, 820, 1, -3),
  )
}
