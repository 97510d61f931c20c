import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const FOLDER = join(import.meta.dirname, '../../../node_modules/@fontsource-variable/source-sans-3/files')
/** The font comes in a file of its own for the letters that only Vietnamese has. */
const PARTS = ['latin', 'vietnamese']
const WEIGHTS = [400, 700]

async function toFace(part: string, weight: number, text: string): Promise<string> {
  const whole = await readFile(join(FOLDER, `source-sans-3-${part}-wght-normal.woff2`))
  const font = await subsetFont(whole, text, {
    ...{ targetFormat: 'truetype', variationAxes: { wght: weight } },
  })
  const data = `url(data:font/ttf;base64,${font.toString('base64')})`
  return `@font-face { font-family: 'Source ${part}'; font-weight: ${weight}; src: ${data} }`
}

/** The family of `fontFaces`. */
export const FAMILY = PARTS.map((part) => `'Source ${part}'`).join(', ')

/** The faces of the portal's font with the characters of a text only, so that a printed file stays small. */
export async function fontFaces(text: string): Promise<string> {
  const wanted = PARTS.flatMap((part) => WEIGHTS.map((weight) => toFace(part, weight, text)))
  return (await Promise.all(wanted)).join('\n')
}
