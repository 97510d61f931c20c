import { cleanAddress, isWithinText } from './address.ts'
import { isCentred, rankOf } from './elements.ts'
import { formatInside, isStruck } from './formats.ts'
import type { Losses } from './losses.ts'
import type { OpenList } from './marks.ts'
import { encodingOfFont } from './styles.ts'
import { textOf, type PasteElement } from './tree.ts'

/** What the elements around a place say of it. */
export interface Around {
  format: number
  href?: string
  font?: ReturnType<typeof encodingOfFont>
  isStruck?: boolean
  isUpper?: boolean
  /** Line ends are kept, as in `pre`. */
  isKept?: boolean
  isQuote?: boolean
  isCentred?: boolean
  isInTable?: boolean
  /** Of the heading, 1 for the highest. */
  rank?: number
  list?: OpenList
}

function linked({ attributes, children }: PasteElement, losses: Losses): { href?: string } {
  const given = attributes.href
  if (given === undefined || isWithinText(given)) return {}
  const href = cleanAddress(given)
  if (href === undefined) losses.add('link', children.map(textOf).join(''))
  return href === undefined ? {} : { href }
}

/** What is around the children of an element between words. */
export function insideInline(element: PasteElement, around: Around, losses: Losses): Around {
  const { style, attributes, tag } = element
  const struck = isStruck(element)
  if (struck && !around.isStruck) losses.add('struck', textOf(element))
  const family = style['font-family'] ?? attributes.face
  return {
    ...around,
    format: formatInside(element, around.format),
    ...(struck && { isStruck: true }),
    ...(family && { font: encodingOfFont(family) }),
    ...(/^uppercase/i.test(style['text-transform'] ?? '') && { isUpper: true }),
    ...(tag === 'a' && linked(element, losses)),
  }
}

const keepsLines = ({ tag, style }: PasteElement): boolean =>
  tag === 'pre' || /^pre/i.test(style['white-space'] ?? '')

/** What is around the children of a block. */
export function insideBlock(element: PasteElement, around: Around, losses: Losses): Around {
  const [rank, centred] = [rankOf(element), isCentred(element)]
  return {
    ...insideInline(element, around, losses),
    ...(rank !== undefined && { rank }),
    ...(centred !== undefined && { isCentred: centred }),
    ...(element.tag === 'blockquote' && { isQuote: true }),
    ...(keepsLines(element) && { isKept: true }),
  }
}
