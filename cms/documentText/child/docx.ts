import mammoth from 'mammoth'
import { NoTextError } from '../answer.ts'
import { cleanParagraph } from '../clean.ts'
import type { Part } from '../structure.ts'

/** An element of mammoth's document, as far as it is read here. */
interface Element {
  type: string
  children?: Element[]
  value?: string
  styleName?: string | null
  isAllCaps?: boolean
  breakType?: string
  numbering?: { isOrdered: boolean; level: string | number } | null
}

const MOTTO_OR_SIGNATURE = /CỘNG H(ÒA|OÀ) XÃ HỘI|Nơi nhận/
const HEADING_STYLE = /^heading ([1-6])$/i

/** The text of an element; tabs are blanks, lines end with a line feed. */
function textOf(element: Element): string {
  if (element.type === 'text') return element.value ?? ''
  if (element.type === 'tab') return ' '
  if (element.type === 'break') return element.breakType === 'line' ? '\n' : ' '
  const text = (element.children ?? []).map(textOf).join('')
  return element.type === 'run' && element.isAllCaps ? text.toUpperCase() : text
}

const linesOf = (paragraph: Element): string[] =>
  textOf(paragraph).split('\n').map(cleanParagraph).filter(Boolean)

function paragraphParts(paragraph: Element): Part[] {
  const level = HEADING_STYLE.exec(paragraph.styleName ?? '')?.[1]
  return linesOf(paragraph).map((text) => ({ type: 'p', text, ...(level && { styled: Number(level) }) }))
}

const paragraphsIn = (element: Element): Element[] =>
  element.type === 'paragraph' ? [element] : (element.children ?? []).flatMap(paragraphsIn)

/** A table; one that only places text side by side, as a letterhead does, is its paragraphs. */
function tableParts(table: Element): Part[] {
  const rows = (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => paragraphsIn(cell).flatMap(linesOf).join(' ')),
  )
  const isLayout =
    rows.length < 2 ||
    rows.every((row) => row.length < 2) ||
    rows.some((row) => row.some((text) => MOTTO_OR_SIGNATURE.test(text)))
  return isLayout ? paragraphsIn(table).flatMap(paragraphParts) : [{ type: 'table', rows }]
}

/** Adds an entry of a list, to the list before it when that is of the same kind. */
function addItem(parts: Part[], paragraph: Element): void {
  const [text] = [linesOf(paragraph).join(' ')]
  if (!text) return
  const type = paragraph.numbering?.isOrdered ? 'ol' : 'ul'
  const last = parts.at(-1)
  if (last?.type === type) last.items.push(text)
  else parts.push({ type, items: [text] })
}

function toParts({ children = [] }: Element): Part[] {
  const parts: Part[] = []
  for (const element of children) {
    if (element.type === 'table') parts.push(...tableParts(element))
    else if (element.type !== 'paragraph') continue
    else if (element.numbering && !HEADING_STYLE.test(element.styleName ?? '')) addItem(parts, element)
    else parts.push(...paragraphParts(element))
  }
  return parts
}

/**
 * The paragraphs, lists and tables of a DOCX, which `checkOffice` found harmless.
 * @throws NoTextError for a damaged one
 */
export async function readDocx(buffer: Buffer): Promise<Part[]> {
  let parts: Part[] = []
  /** Takes the document as mammoth read it, and leaves nothing to convert. */
  const transformDocument = (document: Element): Element => {
    parts = toParts(document)
    return { ...document, children: [] }
  }
  try {
    await mammoth.convertToHtml({ buffer }, { transformDocument, externalFileAccess: false })
  } catch (cause) {
    throw new NoTextError('broken', { cause })
  }
  return parts
}
