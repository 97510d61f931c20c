import type { ListMark } from './lines.ts'
import { findElement, textOf, type PasteElement } from './tree.ts'
import type { Style } from './styles.ts'

/** Fonts whose letters are signs. */
const SIGN_FONTS = /symbol|wingdings|webdings/i
const LETTERS = /alpha|latin|roman/i

/** What a label means at its level: a number, letters below the first level, a sign, or words to keep. */
export function readLabel(label: string, level: number): Pick<ListMark, 'kind' | 'value' | 'label'> {
  const number = /^\(?(\d{1,4})[.)]?$/.exec(label)?.[1]
  if (number !== undefined) return { kind: 'decimal', value: Number(number) }
  if (!/[\p{L}\p{N}]/u.test(label) || /^[^\d\s]$/u.test(label)) return { kind: 'bullet' }
  if (level > 1 && /^([a-zđ]|[ivxl]+)\.$/i.test(label)) return { kind: 'letters', label }
  return { kind: 'text', label }
}

const isLabel = ({ style }: PasteElement): boolean => /^ignore$/i.test(style['mso-list'] ?? '')

/** Whether an element is the label that Word writes before an item. */
export const isWordLabel = isLabel

function hasSignFont(element: PasteElement): boolean {
  const fonts = [
    element.style['font-family'],
    element.style['mso-fareast-font-family'],
    element.attributes.face,
  ]
  if (SIGN_FONTS.test(fonts[0] ?? '') || SIGN_FONTS.test(fonts[2] ?? '')) return true
  return element.children.some(
    (child) => typeof child !== 'string' && findElement(element, isLabel) !== undefined && hasSignFont(child),
  )
}

/** The mark by Word's definition of the list, where the label is missing. */
function byDefinition(definition: Style | undefined): Pick<ListMark, 'kind'> {
  const format = definition?.['mso-level-number-format'] ?? 'decimal'
  if (/bullet|image/i.test(format)) return { kind: 'bullet' }
  return { kind: LETTERS.test(format) ? 'letters' : 'decimal' }
}

/** How Word marks a paragraph as an item: "mso-list:l0 level2 lfo1", and its label in a span of its own. */
export function wordMark(element: PasteElement, sheet: ReadonlyMap<string, Style>): ListMark | undefined {
  const found = /^(l\d+)\s+level(\d+)\s+(lfo\d+)/i.exec(element.style['mso-list'] ?? '')
  if (!found) return undefined
  const [, list = '', digits = '1', key = ''] = found
  const level = Number(digits)
  const place = { key: key.toLowerCase(), level }
  const definition = sheet.get(`@list ${list.toLowerCase()}:level${level}`)
  const label = findElement(element, isLabel)
  const text = label
    ? textOf(label)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
    : ''
  if (!text) return { ...place, ...byDefinition(definition) }
  if (/bullet/i.test(definition?.['mso-level-number-format'] ?? '') || hasSignFont(element))
    return { ...place, kind: 'bullet' }
  return { ...place, ...readLabel(text, level) }
}

const numberIn = (text: string | undefined): number | undefined =>
  text && /^\d{1,5}$/.test(text.trim()) ? Number(text) : undefined

/** A list of HTML that is being read. */
export interface OpenList {
  key: string
  level: number
  kind: ListMark['kind']
  /** The number of the next item, where the list says so. */
  next?: number
  count: number
}

/** The list that an `ol` or `ul` begins. */
export function openList(element: PasteElement, key: string, level: number): OpenList {
  const type =
    element.attributes.type ?? element.style['list-style-type'] ?? element.style['list-style'] ?? ''
  const isLettered = LETTERS.test(type) || /^[aAiI]$/.test(type)
  const kind = element.tag === 'ul' ? 'bullet' : isLettered ? 'letters' : 'decimal'
  const next = numberIn(element.attributes.start)
  return { key, level, kind, count: 0, ...(next !== undefined && { next }) }
}

/** The mark of an item of such a list, as its own attributes (Word Online, Google Docs) and the list say. */
export function itemMark({ attributes, style }: PasteElement, list: OpenList): ListMark {
  const level = numberIn(attributes['data-aria-level'] ?? attributes['aria-level']) ?? list.level
  const value =
    numberIn(attributes.value) ?? numberIn(attributes['data-aria-posinset']) ?? list.next ?? undefined
  const isLettered = list.kind === 'decimal' && LETTERS.test(style['list-style-type'] ?? '')
  const key = attributes['data-listid'] ? `id${attributes['data-listid']}` : list.key
  const kind = isLettered ? 'letters' : list.kind
  return { key, level, kind, ...(value !== undefined && { value }) }
}
