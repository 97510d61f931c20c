/** A line of a made page: its left end and its baseline in points. */
export type PlacedLine = [x: number, y: number, text: string, size?: number]

/** Every character is half as wide as its size. */
export const CHARACTER = 0.5
export const PAGE = { width: 595, height: 842 }

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`

/** Text as a string of the font of `makePdf`. */
export const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex')

const stream = (text: string, entries = '') =>
  `<<${entries}/Length ${Buffer.byteLength(text, 'latin1')}>>stream\n${text}\nendstream`

/** A whole file of these objects, numbered from 1; the first is the catalog. */
function toFile(objects: readonly string[], trailer: string): Buffer {
  const body = objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`)
  const offsets = body.map((_, at) => 9 + body.slice(0, at).join('').length)
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const head = `%PDF-1.7\n${body.join('')}`
  return Buffer.from(
    `${head}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Root 1 0 R/Size ${size}${trailer}>>\nstartxref\n${head.length}\n%%EOF\n`,
    'latin1',
  )
}

/**
 * A PDF with text at these places, in a font that has every character of the basic plane.
 * @param trailer more entries of its trailer
 * @param drawn what each page draws besides its text
 */
export function makePdf(
  pages: readonly (readonly PlacedLine[])[],
  { trailer = '', drawn = '' }: { trailer?: string; drawn?: string } = {},
): Buffer {
  const [font, descendant, unicode, first] = [3, 4, 5, 6]
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/Made/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Made/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>',
    stream(TO_UNICODE),
  ]
  pages.forEach((lines, at) => {
    const text = lines.map(
      ([x, y, words, size = 12]) => `/F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(words)}> Tj`,
    )
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Resources<</Font<</F ${font} 0 R>>>>/Contents ${first + at * 2 + 1} 0 R>>`,
      stream(`${drawn}\nBT\n${text.join('\n')}\nET`),
    )
  })
  return toFile(objects, trailer)
}

/** A picture that fills a page, as a scanner makes one. */
export const SCAN = 'q 595 0 0 842 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \x00\xff\xff\x00 EI Q'

/** A password is asked for: none of the keys is that of an empty one. */
export const PASSWORD_ASKED = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'a1'.repeat(32)}>/U<${'b2'.repeat(32)}>>>/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]`

/**
 * Places paragraphs on pages as a word processor does: greedy lines between margins, the first of each paragraph
 * indented, page numbers at the top from the second page.
 */
export function typeset(
  paragraphs: readonly string[],
  { left = 85, right = 540, indent = 28, leading = 16, size = 12, linesPerPage = 40 } = {},
): PlacedLine[][] {
  const lines: { x: number; text: string }[] = []
  for (const paragraph of paragraphs) {
    let line = { x: left + indent, text: '' }
    for (const word of paragraph.split(' ')) {
      const longer = line.text ? `${line.text} ${word}` : word
      if (line.text && line.x + longer.length * size * CHARACTER > right) {
        lines.push(line)
        line = { x: left, text: word }
      } else line.text = longer
    }
    lines.push(line)
  }
  const pages = Array.from({ length: Math.ceil(lines.length / linesPerPage) }, (_, at) =>
    lines.slice(at * linesPerPage, (at + 1) * linesPerPage),
  )
  return pages.map((page, at) => [
    ...(at > 0 ? [[PAGE.width / 2, 800, String(at + 1), size] as PlacedLine] : []),
    ...page.map(({ x, text }, row): PlacedLine => [x, 770 - row * leading, text, size]),
  ])
}
