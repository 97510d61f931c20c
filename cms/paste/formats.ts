import { FORMAT } from './blocks.ts'
import type { PasteElement } from './tree.ts'

const BY_TAG: Partial<Record<string, number>> = {
  b: FORMAT.bold,
  strong: FORMAT.bold,
  i: FORMAT.italic,
  em: FORMAT.italic,
  cite: FORMAT.italic,
  dfn: FORMAT.italic,
  sub: FORMAT.sub,
  sup: FORMAT.sup,
}

const set = (format: number, bit: number, isSet: boolean): number => (isSet ? format | bit : format & ~bit)

/** Bold or not, by the weight; undefined when nothing is said. */
function isBold(weight = ''): boolean | undefined {
  if (/^(bold|bolder|[6-9]00)/i.test(weight)) return true
  return /^(normal|lighter|[1-5]00)/i.test(weight) ? false : undefined
}

function isItalic(style = ''): boolean | undefined {
  if (/^(italic|oblique)/i.test(style)) return true
  return /^normal/i.test(style) ? false : undefined
}

/** The format of what is inside an element, given the format around it. */
export function formatInside({ tag, style }: PasteElement, around: number): number {
  let format = around | (BY_TAG[tag] ?? 0)
  const [bold, italic] = [isBold(style['font-weight']), isItalic(style['font-style'])]
  if (bold !== undefined) format = set(format, FORMAT.bold, bold)
  if (italic !== undefined) format = set(format, FORMAT.italic, italic)
  if (/^table/.test(style.display ?? '') || tag === 'td' || tag === 'th') return format
  const raised = style['vertical-align'] ?? ''
  if (/^super/i.test(raised)) format = set(format, FORMAT.sup, true)
  if (/^sub/i.test(raised)) format = set(format, FORMAT.sub, true)
  return format
}

/** Whether the words inside are struck out. */
export const isStruck = ({ tag, style }: PasteElement): boolean =>
  tag === 's' ||
  tag === 'strike' ||
  /line-through/i.test(style['text-decoration'] ?? style['text-decoration-line'] ?? '')
