import mammoth from 'mammoth'
import { NoTextError } from '../answer.ts'
import { DocxParts } from './docxParts.ts'
import { readLabels } from './labels.ts'

const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => `p[style-name='heading ${level}'] => h${level}:fresh`)
const CAPITALIZED = HEADINGS.map((line) => line.replace('heading', 'Heading'))
/** Lists are read from their labels, so that they are paragraphs here; what Word calls its built-in styles is English. */
const STYLES = [
  ...HEADINGS,
  ...CAPITALIZED,
  "p[style-name='Title'] => h1:fresh",
  "r[style-name='Strong'] => strong",
  "r[style-name='footnote reference'] =>",
  "r[style-name='endnote reference'] =>",
  "r[style-name='Footnote anchor'] =>",
  "r[style-name='Endnote anchor'] =>",
  "r[style-name='Hyperlink'] =>",
]

/** The way back from a note to its place. */
const BACK = /<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/g

/**
 * The text of a DOCX as HTML, with the labels of its lists.
 * @param bytes of a file that `checkOffice` found harmless
 * @throws NoTextError for a damaged one
 */
export async function docxToHtml(bytes: Buffer): Promise<{ html: string; document: string }> {
  try {
    const parts = await DocxParts.open(bytes)
    const options = { styleMap: STYLES, includeDefaultStyleMap: false, externalFileAccess: false }
    const { value } = await mammoth.convertToHtml({ file: parts } as never, options)
    return { html: readLabels(value.replace(BACK, '')), document: await parts.document() }
  } catch (cause) {
    throw new NoTextError('broken', { cause })
  }
}
