import { sheet } from './figures.ts'
import { ink } from './palette.ts'
import { stamp } from './papers.ts'
import { circle, group, hill, mirrored, path, picture, rect, sky, stroke, wave } from './shapes.ts'

/** A hand in a sleeve that comes in from the left, holding with the thumb above. */
const hand = (sleeve: string, cuff: string) =>
  path('M-420 -84L-60 -56V66L-420 96Z', sleeve) +
  rect(-84, -62, 46, 134, cuff, 10) +
  path('M-46 -46Q40 -62 92 -44Q150 -34 196 -30a22 22 0 0 1 0 44Q170 18 150 34Q90 66 -46 56Z', ink.skin) +
  stroke('M120 16Q160 14 190 14M112 34Q140 32 156 26', '#d3a27b', 4)

const thumb = path('M20 -50Q90 -74 152 -58a20 20 0 0 1 -2 40Q110 -24 60 -18Z', '#f0cba8')

/** Two hands pass a document. */
export function handsPapers(): string {
  return picture(
    ink.mist,
    sky('#d5e0f5', '#f9f1df'),
    circle(800, 450, 360, 'rgba(255,255,255,0.6)'),
    hill(wave(2.9, 660, 60, 760), ink.indigoPale) +
      hill(wave(5.6, 740, 48, 620), ink.indigoSoft) +
      hill((x) => 830 + 14 * Math.sin(x / 190), ink.leafSoft),
    group([hand(ink.indigo, ink.paper)], 400, 520, 1.15, -6),
    mirrored([hand(ink.go, ink.sunPale)], 1200, 520, 1.15, -6),
    group([sheet(400, 520, ink.indigo, 7), stamp(298, 424, 56)], 600, 190),
    group([thumb], 400, 520, 1.15, -6),
    mirrored([thumb], 1200, 520, 1.15, -6),
  )
}
