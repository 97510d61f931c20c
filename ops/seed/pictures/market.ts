import { backdrop } from './backdrop.ts'
import { person, shadow, stiltHouse, tree } from './figures.ts'
import { ink } from './palette.ts'
import { WIDTH, circle, cloud, hill, path, picture, polygon, rect, sky, sun, times } from './shapes.ts'

/** Stripes of an awning with scalloped ends. */
const awning = (x: number, y: number, w: number, colours: readonly [string, string]) => {
  const part = w / 8
  return times(8)
    .map((index) => {
      const left = x + index * part
      const fill = colours[index % 2] ?? ink.paper
      return path(
        `M${left + (4 - index) * 7} ${y}H${left + part + (3 - index) * 7}L${left + part} ${y + 78}a${part / 2} 22 0 0 1 -${part} 0Z`,
        fill,
      )
    })
    .join('')
}

const crate = (x: number, y: number, fruit: string) =>
  [16, 46, 76, 106].map((dx) => circle(x + dx, y + 4, 17, fruit)).join('') +
  [31, 61, 91].map((dx) => circle(x + dx, y - 16, 16, fruit)).join('') +
  rect(x, y + 6, 122, 54, ink.wood, 5) +
  rect(x, y + 24, 122, 6, ink.woodDark)

const stall = (x: number, y: number, colours: readonly [string, string], goods: readonly string[]) =>
  [rect(x + 14, y - 300, 12, 300, ink.woodDark), rect(x + 394, y - 300, 12, 300, ink.woodDark)].join('') +
  rect(x + 6, y - 100, 408, 100, ink.indigoMid, 4) +
  rect(x, y - 116, 420, 20, ink.woodDark, 5) +
  goods.map((fruit, index) => crate(x + 14 + index * 134, y - 174, fruit)).join('') +
  awning(x - 10, y - 372, 440, colours)

/** Stalls of a highland market. */
export function market(): string {
  return picture(
    ink.haze,
    sky('#bccdf0', '#fdf2dc'),
    sun(800, 210, 58),
    backdrop(0.9, 3.6, 380),
    hill((x) => 560 + 10 * Math.sin(x / 200), ink.leafPale),
    stiltHouse(130, 590, 0.6),
    stiltHouse(1470, 590, 0.56, ink.indigo),
    hill((x) => 650 + 6 * Math.sin(x / 180), '#efe4cf'),
    person({ x: 390, y: 736, scale: 1, coat: ink.clay, hat: 'scarf' }),
    person({ x: 1170, y: 736, scale: 1, coat: ink.leaf, hat: 'scarf' }),
    stall(180, 780, [ink.indigo, ink.paper], [ink.amber, ink.leafSoft, ink.brick]),
    stall(990, 780, [ink.brick, ink.sunPale], [ink.leaf, ink.sun, ink.clay]),
    person({ x: 640, y: 672, scale: 0.6, coat: ink.go, hat: 'cone' }) +
      person({
        x: 900,
        y: 680,
        scale: 0.62,
        coat: ink.indigoMid,
        legs: ink.brick,
        skirt: true,
        hat: 'scarf',
      }) +
      person({ x: 810, y: 664, scale: 0.56, coat: ink.amber, hat: 'scarf' }),
    shadow(130, 838, 60) +
      person({
        x: 110,
        y: 836,
        scale: 1.1,
        coat: ink.leaf,
        legs: ink.indigo,
        skirt: true,
        hat: 'cone',
        bag: ink.amber,
      }) +
      shadow(1500, 850, 60) +
      person({
        x: 1500,
        y: 848,
        scale: 1.15,
        coat: ink.indigoMid,
        legs: ink.night,
        hat: 'scarf',
        bag: ink.wood,
      }),
    shadow(720, 842, 60),
    person({
      x: 720,
      y: 840,
      scale: 1.25,
      coat: ink.indigo,
      legs: ink.brick,
      skirt: true,
      hat: 'scarf',
      bag: ink.wood,
    }),
    shadow(860, 852, 60),
    person({ x: 860, y: 850, scale: 1.2, coat: ink.night, legs: ink.indigoMid, hat: 'cone' }),
  )
}

const shelf = (x: number, y: number, w: number) =>
  rect(x, y, w, 10, ink.wood) +
  times(Math.floor(w / 44))
    .map((index) =>
      rect(
        x + 8 + index * 44,
        y - 40 - (index % 3) * 10,
        30,
        40 + (index % 3) * 10,
        [ink.amber, ink.leafSoft, ink.indigoSoft, ink.brick][index % 4] ?? ink.amber,
        4,
      ),
    )
    .join('')

/** A small shop on a street in a hill town. */
export function shopFront(): string {
  return picture(
    ink.haze,
    sky('#c6d4f2', '#fcf3e2'),
    cloud(330, 190, 0.8),
    cloud(1330, 150, 0.7),
    backdrop(2.2, 5.1, 330),
    rect(0, 470, 330, 300, ink.mist),
    rect(60, 540, 90, 120, ink.indigoPale, 4) + rect(200, 540, 90, 120, ink.indigoPale, 4),
    polygon(
      [
        [-20, 480],
        [160, 390],
        [350, 480],
      ],
      ink.indigoMid,
    ),
    rect(1270, 430, 340, 340, '#e8eef9') +
      rect(1340, 510, 90, 120, ink.indigoPale, 4) +
      rect(1480, 510, 90, 120, ink.indigoPale, 4),
    polygon(
      [
        [1250, 440],
        [1440, 350],
        [1640, 440],
      ],
      ink.indigoMid,
    ),
    rect(360, 300, 880, 470, ink.paper),
    rect(360, 300, 880, 90, ink.indigo),
    rect(470, 322, 660, 46, ink.indigoMid, 23) +
      circle(800, 345, 13, ink.sun) +
      circle(750, 345, 8, ink.sunPale) +
      circle(850, 345, 8, ink.sunPale),
    rect(400, 470, 500, 300, '#fdf3dc'),
    shelf(420, 560, 460) + shelf(420, 650, 460) + shelf(420, 740, 460),
    rect(940, 470, 250, 300, ink.woodDark, 4) +
      rect(958, 488, 214, 190, ink.indigoPale, 4) +
      circle(1160, 720, 9, ink.sun),
    awning(352, 390, 896, [ink.indigo, ink.sunPale]),
    rect(0, 770, WIDTH, 130, '#d9dfeb') + rect(0, 770, WIDTH, 12, ink.indigoSoft),
    crate(420, 740, ink.amber) + crate(560, 740, ink.leafSoft) + crate(700, 740, ink.brick),
    person({ x: 900, y: 830, scale: 1.2, coat: ink.go, hat: 'scarf' }),
    person({ x: 1090, y: 850, scale: 1.2, coat: ink.brick, legs: ink.night, bag: ink.amber }),
    tree(240, 800, 1.2),
  )
}
