import { person, pine, stiltHouse, tree } from './figures.ts'
import { ink } from './palette.ts'
import {
  HEIGHT,
  WIDTH,
  cloud,
  hill,
  lineOf,
  peaks,
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

/** Steps that follow a slope: each field a band under the outline, with a darker bank. */
function fieldsBelow(outline: Height, seed: number, colours: readonly string[], bank: string): string {
  return times(15)
    .map((step) => {
      const drop = step * 22 + step * step * 2.6
      const edge = (x: number) => outline(x) + drop + Math.sin(x / 95 + step * 0.9 + seed) * (4 + step * 1.3)
      return (
        hill(edge, colours[step % colours.length] ?? ink.leaf) + stroke(lineOf(edge), bank, 4 + step * 0.35)
      )
    })
    .join('')
}

/** Terraced rice fields under a low sun. */
export function terraces(): string {
  const right: Height = (x) => 760 - 470 / (1 + Math.exp(-(x - 900) / 190)) + 14 * Math.sin(x / 120)
  const left: Height = (x) => 470 + 520 / (1 + Math.exp(-(x - 560) / 170)) + 12 * Math.sin(x / 90)
  const water = [ink.leafSoft, ink.mist, ink.leafSoft, ink.leafPale] as const
  const rice = [ink.leaf, ink.leafPale, ink.leafSoft, ink.sunPale] as const
  return picture(
    ink.haze,
    sky(ink.indigoPale, '#fdf3dc'),
    sun(520, 250, 74),
    hill(wave(1.2, 360, 70, 900), ink.indigoPale),
    hill(wave(3.9, 430, 60, 760), ink.indigoSoft),
    hill(wave(5.2, 500, 44, 620), ink.indigoMid),
    fieldsBelow(right, 1, water, ink.leaf),
    fieldsBelow(left, 4, rice, ink.go),
    person({ x: 330, y: 700, scale: 0.5, coat: ink.indigo, hat: 'cone' }),
    person({ x: 405, y: 730, scale: 0.52, coat: ink.brick, hat: 'cone' }),
  )
}

/** The Fansipan ridge above a sea of clouds. */
export function fansipan(): string {
  const bank = (y: number, fill: string, shift: number, scale: number) =>
    times(9)
      .map((index) => cloud(index * 215 - 60 + shift, y + (index % 3) * 14, scale, fill))
      .join('') + rect(0, y - 8, WIDTH, HEIGHT - y + 8, fill)
  return picture(
    ink.mist,
    sky('#9fb4e2', '#fbeed2'),
    sun(1240, 270, 66),
    peaks(
      [
        [0, 520],
        [150, 430],
        [280, 500],
        [460, 380],
        [640, 500],
        [900, 400],
        [1100, 470],
        [1330, 360],
        [1600, 500],
      ],
      ink.indigoPale,
      ink.mist,
    ),
    bank(650, 'rgba(255,255,255,0.55)', 40, 0.9),
    peaks(
      [
        [0, 640],
        [170, 560],
        [330, 600],
        [520, 400],
        [610, 440],
        [760, 180],
        [860, 320],
        [930, 300],
        [1100, 500],
        [1240, 470],
        [1420, 600],
        [1600, 560],
      ],
      ink.indigo,
      ink.indigoMid,
    ),
    polygon(
      [
        [748, 186],
        [760, 156],
        [772, 186],
      ],
      ink.sun,
    ),
    bank(735, ink.mist, -30, 1.1),
    peaks(
      [
        [0, 780],
        [220, 720],
        [420, 800],
        [700, 770],
        [1000, 810],
        [1210, 730],
        [1400, 780],
        [1600, 700],
      ],
      ink.night,
      ink.indigo,
    ),
    bank(850, ink.paper, 70, 1.05),
  )
}

/** Houses on stilts on a slope at dusk. */
export function hillsideHouses(): string {
  const smoke = (x: number, y: number) =>
    stroke(`M${x} ${y}q24 -40 0 -74t10 -70`, 'rgba(255,255,255,0.7)', 13)
  return picture(
    ink.haze,
    sky('#94abe0', '#fbe6c3'),
    sun(1180, 300, 70),
    peaks(
      [
        [0, 420],
        [180, 330],
        [380, 420],
        [620, 300],
        [840, 410],
        [1080, 340],
        [1320, 430],
        [1600, 350],
      ],
      ink.indigoSoft,
      ink.indigoPale,
    ),
    hill(wave(2.4, 500, 54, 740), ink.indigoMid),
    hill((x) => 560 - x * 0.06 + 24 * Math.sin(x / 160), ink.leaf),
    smoke(350, 380) + stiltHouse(330, 610, 0.8),
    pine(150, 620, 0.9) + pine(520, 600, 0.8) + pine(590, 610, 0.6),
    smoke(1190, 290) + stiltHouse(1170, 540, 0.86, ink.indigo),
    pine(980, 540, 0.8) + pine(1410, 540, 1) + pine(1490, 550, 0.8),
    hill((x) => 660 - x * 0.03 + 20 * Math.sin(x / 210 + 2), ink.leafSoft),
    stroke('M200 920Q420 780 760 800T1180 690T1240 580', '#efe4cf', 34),
    smoke(810, 440) + stiltHouse(790, 740, 1.25),
    tree(500, 780, 1) + tree(1110, 770, 0.9, ink.leaf, ink.go),
    hill((x) => 820 + 16 * Math.sin(x / 240), ink.go),
    person({
      x: 380,
      y: 850,
      scale: 0.9,
      coat: ink.brick,
      legs: ink.night,
      skirt: true,
      hat: 'scarf',
      bag: ink.wood,
    }),
    person({ x: 480, y: 864, scale: 0.62, coat: ink.indigo }),
  )
}
