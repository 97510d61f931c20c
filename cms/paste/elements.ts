import type { LossKind } from './losses.ts'
import type { PasteElement } from './tree.ts'

/** Elements that are left out with all they contain, and the loss they are. */
const LEFT_OUT: Partial<Record<string, LossKind | 'nothing'>> = {
  script: 'script',
  iframe: 'media',
  video: 'media',
  audio: 'media',
  object: 'media',
  embed: 'media',
  canvas: 'media',
  svg: 'picture',
  math: 'formula',
  'm:omath': 'formula',
  'm:omathpara': 'formula',
  input: 'form',
  select: 'form',
  textarea: 'form',
  button: 'form',
  style: 'nothing',
  title: 'nothing',
  meta: 'nothing',
  link: 'nothing',
  template: 'nothing',
  noscript: 'nothing',
  head: 'nothing',
  xml: 'nothing',
  wbr: 'nothing',
  'o:officedocumentsettings': 'nothing',
  'w:worddocument': 'nothing',
}

const isHidden = ({ attributes, style }: PasteElement): boolean =>
  'hidden' in attributes ||
  /^none/i.test(style.display ?? '') ||
  /^all/i.test(style['mso-hide'] ?? '') ||
  /^hidden/i.test(style.visibility ?? '') ||
  (attributes.type === 'hidden' && attributes.style === undefined)

const hasClass = ({ attributes }: PasteElement, name: RegExp): boolean =>
  (attributes.class ?? '').split(/\s+/).some((one) => name.test(one))

/** Comments of Word and their list. */
const isComment = (element: PasteElement): boolean =>
  /^comment/i.test(element.style['mso-element'] ?? '') ||
  hasClass(element, /^(msocom(txt|off)|MsoCommentText)$/i)
const isCommentAnchor = (element: PasteElement): boolean =>
  hasClass(element, /^(msocomanchor|MsoCommentReference)$/i)

const isDeletion = (element: PasteElement): boolean =>
  (element.tag === 'del' && ('cite' in element.attributes || 'datetime' in element.attributes)) ||
  hasClass(element, /^msoDel$/)

/** Whether an element is left out with all it contains: 'nothing' for one that is no loss. */
export function leftOut(element: PasteElement): LossKind | 'nothing' | undefined {
  if (isHidden(element)) return 'nothing'
  if (isCommentAnchor(element)) return 'comment'
  if (isComment(element)) return 'nothing'
  if (isDeletion(element)) return 'deleted'
  if (hasClass(element, /^MsoToc\d$/i)) return 'contents'
  if (/^v:/.test(element.tag)) return 'nothing'
  return LEFT_OUT[element.tag]
}

const BLOCKS = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
)

/** Whether an element begins a paragraph of its own. */
export const isBlock = ({ tag }: PasteElement): boolean => BLOCKS.has(tag)

/** The rank of a heading: of its tag, of what it says of itself (Word Online), or of Word's title. */
export function rankOf(element: PasteElement): number | undefined {
  const { tag, attributes } = element
  const level = /^h([1-6])$/.exec(tag)?.[1]
  if (level) return Number(level)
  if (attributes.role === 'heading') return Number(attributes['aria-level']) || 2
  return hasClass(element, /^(MsoTitle|title)$/i) && tag === 'p' ? 1 : undefined
}

export const isCentred = ({ tag, attributes, style }: PasteElement): boolean | undefined => {
  if (tag === 'center') return true
  const align = style['text-align'] ?? attributes.align
  return align && tag !== 'table' ? /center/i.test(align) : undefined
}

/** The line above Word's footnotes. */
export const isNoteRule = ({ attributes }: PasteElement): boolean =>
  attributes.size === '1' && /^3\d%$/.test(attributes.width ?? '')
