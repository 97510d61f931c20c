import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { NoTextError } from '../answer.ts'
import { cleanParagraph } from '../clean.ts'
import { withoutFurniture } from '../pdf/furniture.ts'
import { linesOf, type PdfItem, type PdfPage } from '../pdf/lines.ts'
import { joinLines } from '../pdf/paragraphs.ts'
import type { Part } from '../structure.ts'

const MOST_PAGES = 500
/** A page with fewer letters is a picture with a stamp or a page number. */
const LETTERS_OF_TEXT = 40

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number)
  const { height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ includeMarkedContent: false })
  page.cleanup()
  return { height, items: items.filter((item): item is typeof item & PdfItem => 'str' in item) }
}

async function readPages(bytes: Buffer): Promise<PdfPage[]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    // Nothing is drawn and nothing fetched: neither fonts, pictures and colours nor files beside this one.
    ...{
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      maxImageSize: 0,
    },
    ...{ stopAtErrors: false, enableXfa: false, verbosity: VerbosityLevel.ERRORS },
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES) throw new NoTextError('long')
    const pages: PdfPage[] = []
    for (let at = 1; at <= document.numPages; at += 1) pages.push(await readPage(document, at))
    return pages
  } finally {
    await task.destroy()
  }
}

const lettersIn = ({ items }: PdfPage): number =>
  items.reduce((sum, { str }) => sum + (str.match(/\p{L}/gu)?.length ?? 0), 0)

/** Why pdf.js could not open a file. */
function reasonOf(error: unknown): NoTextError {
  if (error instanceof NoTextError) return error
  const name = error instanceof Error ? error.name : ''
  return new NoTextError(name === 'PasswordException' ? 'encrypted' : 'broken', { cause: error })
}

/**
 * The paragraphs of a PDF.
 * @throws NoTextError for one that is encrypted or damaged, too long, or scanned: most of its pages have no letters
 */
export async function readPdf(bytes: Buffer): Promise<Part[]> {
  const pages = await readPages(bytes).catch((error: unknown) => {
    throw reasonOf(error)
  })
  const textless = pages.filter((page) => lettersIn(page) < LETTERS_OF_TEXT).length
  if (textless > pages.length / 2) throw new NoTextError('scanned')
  const lines = pages.map((page, at) => ({ lines: linesOf(page, at), height: page.height }))
  return joinLines(withoutFurniture(lines)).map((text) => ({ type: 'p', text: cleanParagraph(text) }))
}
