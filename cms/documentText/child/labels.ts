import type { Labels, Place } from './numbering.ts'

/** Around a label in the text of a paragraph: characters of private use, removed from the text before. */
const [BEGIN, END] = ['\ue000', '\ue001']
const OWN = new RegExp(`[${BEGIN}${END}]|&#x0*e00[01];|&#5734[45];`, 'gi')

const TAG = /<(\/?)w:(p|pPr|pPrChange|pStyle|numPr|ilvl|numId)(?=[\s/>])([^<>]*?)(\/?)>/g
const valueIn = (attributes: string): string => /w:val\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? ''

/** What the properties of a paragraph say of its list. */
interface Properties {
  style?: string
  list?: string
  level?: number
}

function placeOf({ style, list, level }: Properties, labels: Labels): Place | undefined {
  const styled = style === undefined ? undefined : labels.placeOfStyle(style)
  const number = list ?? styled?.list
  if (number === undefined || number === '0') return undefined
  return { list: number, level: level ?? styled?.level ?? 0 }
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function markOf(properties: Properties, labels: Labels): string {
  const place = placeOf(properties, labels)
  const label = place && labels.next(place)
  if (!place || !label) return ''
  const mark = `${BEGIN}${place.list}|${place.level + 1}|${escaped(label)}${END}`
  return `<w:r><w:t xml:space="preserve">${mark}</w:t></w:r>`
}

/** Writes the label of each numbered paragraph of document.xml into its text, where `readLabels` finds it again. */
export function writeLabels(document: string, labels: Labels): string {
  const pieces: string[] = []
  let from = 0
  let properties: Properties | undefined
  let isOld = false
  const xml = document.replace(OWN, '')
  for (const found of xml.matchAll(TAG)) {
    const [whole, end, name, attributes = '', empty] = found
    if (name === 'pPrChange') isOld = !end && !empty
    else if (name === 'pPr' && !end && !empty && !isOld) properties = {}
    else if (name === 'pPr' && end && properties && !isOld) {
      const at = found.index + whole.length
      pieces.push(xml.slice(from, at), markOf(properties, labels))
      from = at
      properties = undefined
    } else if (properties && !isOld && !end) read(properties, name ?? '', valueIn(attributes))
  }
  return [...pieces, xml.slice(from)].join('')
}

function read(properties: Properties, name: string, value: string): void {
  if (name === 'pStyle') properties.style = value
  if (name === 'numId') properties.list = value
  if (name === 'ilvl') properties.level = Number(value)
}

const MARKED = new RegExp(
  `(<(?:p|h[1-6])(?: [^>]*)?)>((?:<a id="[^"]*"></a>)*)${BEGIN}(\\w+)\\|(\\d+)\\|([^${END}]*)${END}`,
  'g',
)
const LEFT_OVER = new RegExp(`${BEGIN}\\w+\\|\\d+\\|([^${END}]*)${END}`, 'g')

/** Makes of the labels in HTML what Word itself writes to the clipboard, which is read like any paste. */
export const readLabels = (html: string): string =>
  html
    .replace(MARKED, '$1 style="mso-list:l$3 level$4 lfo$3">$2<span style="mso-list:Ignore">$5</span>')
    .replace(LEFT_OVER, '$1 ')
