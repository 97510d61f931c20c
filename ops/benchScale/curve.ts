/** What was measured at one size. */
export type Point = { news: number; p95: number }
/** A kind of page at every size. */
export type Curve = { name: string; points: Point[] }

const WIDTH = 720
const ROW = 22
const NAME = 250
const LEFT = 20
const TOP = 44

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Bars of a curve as text, the longest for `most` ms: '▁▂▇'. */
export function toSparkline(points: readonly Point[], most: number): string {
  const bars = '▁▂▃▄▅▆▇█'
  return points
    .map(({ p95 }) => bars[Math.min(bars.length - 1, Math.floor((p95 / most) * bars.length))])
    .join('')
}

function toRow({ name, points }: Curve, at: number, most: number): string {
  const y = TOP + at * ROW
  const room = WIDTH - NAME - 90
  const marks = points.map(({ p95 }, size) => {
    const x = NAME + (Math.min(p95, most) / most) * room
    return `<circle cx="${x.toFixed(1)}" cy="${y - 4}" r="${3 + size * 1.5}" fill="none" stroke="#0b5394"/>`
  })
  const told = points.map(({ p95 }) => Math.round(p95)).join(' → ')
  return `<text x="${LEFT}" y="${y}">${escape(name)}</text>${marks.join('')}<text x="${WIDTH - 80}" y="${y}">${told}</text>`
}

/**
 * The p95 of every kind of page at every size, as a picture: the larger a circle, the more news.
 * @param target milliseconds, drawn as a line
 */
export function toSvg(curves: readonly Curve[], target: number): string {
  const most = Math.max(target * 1.2, ...curves.flatMap(({ points }) => points.map(({ p95 }) => p95)))
  const height = TOP + curves.length * ROW + 10
  const x = NAME + (target / most) * (WIDTH - NAME - 90)
  const sizes = curves[0]?.points.map(({ news }) => news.toLocaleString('en')).join(', ') ?? ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">`,
    `<text x="${LEFT}" y="18">p95 in ms with ${sizes} news, uncached; the line is ${target} ms</text>`,
    `<line x1="${x}" x2="${x}" y1="26" y2="${height - 6}" stroke="#b00"/>`,
    ...curves.map((curve, at) => toRow(curve, at, most)),
    '</svg>',
    '',
  ].join('\n')
}
