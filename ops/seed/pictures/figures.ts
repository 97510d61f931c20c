import { ink } from './palette.ts'
import { circle, ellipse, group, path, polygon, rect, stroke } from './shapes.ts'

interface Person {
  /** Where the feet stand. */
  x: number
  y: number
  /** 1 is about 220 px tall. */
  scale?: number
  coat: string
  legs?: string
  skirt?: boolean
  hat?: 'cone' | 'helmet' | 'scarf'
  hair?: string
  bag?: string
}

const HATS: Record<NonNullable<Person['hat']>, string> = {
  cone:
    path('M-46 -186Q0 -238 46 -186Q0 -174 -46 -186Z', ink.sunPale) +
    path('M-46 -186Q0 -174 46 -186Q0 -180 -46 -186Z', ink.amber),
  helmet: path('M-29 -188a29 29 0 0 1 58 0z', ink.amber) + rect(-34, -191, 68, 7, ink.amber, 3),
  scarf:
    path('M-27 -182a27 29 0 0 1 54 0q-10 -10 -27 -10t-27 10z', ink.indigo) +
    rect(-25, -193, 50, 6, ink.brick, 3),
}

/** A standing person without a face, in flat colours. */
export function person({
  x,
  y,
  scale = 1,
  coat,
  legs = ink.night,
  skirt,
  hat,
  hair = ink.hair,
  bag,
}: Person) {
  const lower = skirt
    ? polygon(
        [
          [-26, -92],
          [26, -92],
          [42, -18],
          [-42, -18],
        ],
        legs,
      ) +
      rect(-20, -18, 12, 18, ink.skin) +
      rect(8, -18, 12, 18, ink.skin)
    : rect(-24, -92, 21, 92, legs, 6) + rect(3, -92, 21, 92, legs, 6)
  return group(
    [
      bag ? rect(-46, -142, 30, 52, bag, 10) : '',
      lower,
      path('M-32 -84V-128q0 -26 32 -26t32 26V-84z', coat),
      stroke('M-29 -126q-12 24 -6 52', coat, 17),
      stroke('M29 -126q12 24 6 52', coat, 17),
      circle(-35, -68, 8, ink.skin),
      circle(35, -68, 8, ink.skin),
      rect(-9, -166, 18, 18, ink.skin),
      circle(0, -180, 25, ink.skin),
      path('M-26 -178a26 26 0 0 1 52 0q-8 -14 -26 -14t-26 14z', hair),
      hat ? HATS[hat] : '',
    ],
    x,
    y,
    scale,
  )
}

/** A round tree; the trunk stands on (x, y). */
export const tree = (x: number, y: number, scale = 1, crown: string = ink.leaf, shade: string = ink.go) =>
  group(
    [
      rect(-9, -70, 18, 70, ink.woodDark, 4),
      circle(0, -130, 68, crown),
      circle(-44, -96, 44, crown),
      circle(46, -98, 46, crown),
      path('M0 -62a68 68 0 0 0 66 -84a46 46 0 0 1 -20 94a44 44 0 0 1 -46 -10z', shade),
    ],
    x,
    y,
    scale,
  )

/** A conifer; the trunk stands on (x, y). */
export const pine = (x: number, y: number, scale = 1, fill: string = ink.go) =>
  group(
    [
      rect(-6, -24, 12, 24, ink.woodDark),
      polygon(
        [
          [0, -170],
          [34, -96],
          [-34, -96],
        ],
        fill,
      ),
      polygon(
        [
          [0, -132],
          [44, -56],
          [-44, -56],
        ],
        fill,
      ),
      polygon(
        [
          [0, -92],
          [54, -18],
          [-54, -18],
        ],
        fill,
      ),
    ],
    x,
    y,
    scale,
  )

/** The national flag on a pole whose foot is (x, y). */
export const flag = (x: number, y: number, height: number, scale = 1) =>
  rect(x - 3, y - height, 6, height, ink.line, 3) +
  group(
    [path('M0 0q30 -10 58 0t58 0v76q-30 10 -58 0t-58 0z', '#da251d'), polygon(star(58, 38, 24), '#ffde00')],
    x + 3,
    y - height + 4,
    scale,
  )

/** Corners of a five-pointed star of outer radius r. */
export const star = (cx: number, cy: number, r: number): [number, number][] =>
  Array.from({ length: 10 }, (_, index) => {
    const angle = (Math.PI / 5) * index - Math.PI / 2
    const reach = index % 2 ? r * 0.4 : r
    return [cx + reach * Math.cos(angle), cy + reach * Math.sin(angle)]
  })

/** A house on stilts with a wide roof; its posts stand on (x, y). About 300 px wide at scale 1. */
export const stiltHouse = (x: number, y: number, scale = 1, roof: string = ink.night) =>
  group(
    [
      ...[-110, -40, 40, 110].map((post) => rect(post - 6, -70, 12, 70, ink.woodDark)),
      rect(-126, -152, 252, 86, ink.wood),
      rect(-126, -76, 252, 10, ink.woodDark),
      rect(-86, -138, 46, 44, ink.sunPale, 2),
      rect(-16, -142, 42, 66, ink.woodDark, 2),
      rect(54, -138, 46, 44, ink.sunPale, 2),
      polygon(
        [
          [-166, -146],
          [-104, -232],
          [104, -232],
          [166, -146],
        ],
        roof,
      ),
      polygon(
        [
          [-104, -232],
          [104, -232],
          [112, -220],
          [-112, -220],
        ],
        ink.indigoMid,
      ),
      stroke('M126 -66L176 0', ink.woodDark, 9),
    ],
    x,
    y,
    scale,
  )

/** A sheet of paper with lines of writing; its upper left corner is the origin of the group. */
export const sheet = (w: number, h: number, accent: string = ink.indigo, lines = 6) =>
  rect(8, 10, w, h, 'rgba(22,40,79,0.14)', 8) +
  rect(0, 0, w, h, ink.paper, 8) +
  rect(w * 0.12, h * 0.09, w * 0.46, 16, accent, 8) +
  Array.from({ length: lines }, (_, index) =>
    rect(
      w * 0.12,
      h * 0.22 + index * ((h * 0.6) / lines),
      w * (index % 3 === 2 ? 0.5 : 0.76),
      9,
      ink.line,
      5,
    ),
  ).join('')

/** A soft shadow on the ground. */
export const shadow = (x: number, y: number, rx: number, opacity = 0.14) =>
  ellipse(x, y, rx, rx * 0.13, `rgba(22,40,79,${opacity})`)
