import { parse, type DefaultTreeAdapterTypes as Parsed } from 'parse5'
import { readStyle, readSheet, type Style } from './styles.ts'

/** An element of a pasted text. */
export interface PasteElement {
  tag: string
  attributes: Record<string, string>
  /** The declarations of its classes and its own, names in lower case. */
  style: Style
  children: PasteNode[]
}
export type PasteNode = string | PasteElement

/** Deeper ones are read as their text: no program writes them. */
const DEEPEST = 150

type AnyNode = Parsed.ChildNode | Parsed.Document

const isElement = (node: AnyNode): node is Parsed.Element => 'tagName' in node
const isText = (node: AnyNode): node is Parsed.TextNode => node.nodeName === '#text'
const childrenOf = (node: AnyNode): Parsed.ChildNode[] => ('childNodes' in node ? node.childNodes : [])

/** The text below a node, without recursion. */
function textBelow(node: AnyNode): string {
  const waiting: AnyNode[] = [node]
  let text = ''
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isText(next)) text += next.value
    else waiting.push(...childrenOf(next).toReversed())
  }
  return text
}

function find(node: AnyNode, tag: string): Parsed.Element[] {
  const found: Parsed.Element[] = []
  const waiting: AnyNode[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isElement(next) && next.tagName === tag) found.push(next)
    waiting.push(...childrenOf(next).toReversed())
  }
  return found
}

type Sheet = ReturnType<typeof readSheet>

function styleOf(tag: string, attributes: Record<string, string>, sheet: Sheet): Style {
  const names = (attributes.class ?? '').split(/\s+/).filter(Boolean)
  const ofClasses = names.flatMap((name) => [sheet.get(`.${name}`) ?? {}, sheet.get(`${tag}.${name}`) ?? {}])
  return Object.assign({}, ...ofClasses, readStyle(attributes.style ?? '')) as Style
}

function toElement(node: Parsed.Element, sheet: Sheet, depth: number): PasteElement {
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  const style = styleOf(node.tagName, attributes, sheet)
  const children = depth > DEEPEST ? [textBelow(node)] : childNodes(node, sheet, depth)
  return { tag: node.tagName, attributes, style, children }
}

const childNodes = (node: Parsed.Element, sheet: Sheet, depth: number): PasteNode[] =>
  node.childNodes.flatMap((child): PasteNode[] => {
    if (isText(child)) return [child.value]
    return isElement(child) ? [toElement(child, sheet, depth + 1)] : []
  })

/** A pasted document: its body, and the declarations of its style sheets by selector. */
export function parsePaste(html: string): { body: PasteElement; sheet: Sheet } {
  const document = parse(html)
  const sheet = readSheet(find(document, 'style').map(textBelow).join('\n'))
  const [body] = find(document, 'body')
  const empty: PasteElement = { tag: 'body', attributes: {}, style: {}, children: [] }
  return { body: body ? toElement(body, sheet, 0) : empty, sheet }
}

/** The text of an element and of all below it. */
export const textOf = (node: PasteNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')

/** The first element, of all below it, that fits. */
export function findElement(
  element: PasteElement,
  fits: (element: PasteElement) => boolean,
): PasteElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const found = fits(child) ? child : findElement(child, fits)
    if (found) return found
  }
  return undefined
}
