import { parse, type DefaultTreeAdapterTypes as Parsed } from 'parse5'

type Node = Parsed.ChildNode

const isElement = (node: Node): node is Parsed.Element => 'tagName' in node
const elements = ({ childNodes }: Parsed.ParentNode): Parsed.Element[] => childNodes.filter(isElement)
const attribute = (element: Parsed.Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The words of an element without the lists inside it; a line break or another block counts as a blank. */
function wordsOf(node: Node): string {
  if (!isElement(node)) return 'value' in node ? node.value : ''
  if (node.tagName === 'br') return ' '
  const inside = node.childNodes.map(wordsOf).join('')
  return /^(p|li|ul|ol|h\d|blockquote)$/.test(node.tagName) ? ` ${inside} ` : inside
}

const SIGNS: Record<string, string> = { strong: 'b', em: 'i', sup: 'sup', sub: 'sub', a: 'a' }

/** Links, then runs in bold, italics, above and below the line. */
function runsOf(element: Parsed.Element): string[] {
  return elements(element).flatMap((child) => {
    if (child.tagName === 'ul' || child.tagName === 'ol') return []
    const sign = SIGNS[child.tagName]
    const link = sign === 'a' ? ` -> ${attribute(child, 'href')}` : ''
    return [...(sign ? [`${sign} ${tidy(wordsOf(child))}${link}`] : []), ...runsOf(child)]
  })
}

function listOf(list: Parsed.Element, depth: number): string[] {
  let number = Number(attribute(list, 'start') ?? 1) - 1
  return elements(list).flatMap((item) => {
    const isNested = (child: Node) => isElement(child) && /^[uo]l$/.test(child.tagName)
    const words = tidy(
      item.childNodes
        .filter((child) => !isNested(child))
        .map(wordsOf)
        .join(''),
    )
    const mark = list.tagName === 'ul' ? '*'.repeat(depth) : `${'#'.repeat(depth)}${(number += 1)}`
    const below = elements(item).filter(isNested)
    return [`${mark} ${words}`, ...runsOf(item), ...below.flatMap((inner) => listOf(inner, depth + 1))]
  })
}

function cellOf(cell: Parsed.Element): string[] {
  const [across, down] = ['colspan', 'rowspan'].map((name) => attribute(cell, name) ?? '1')
  const span = across === '1' && down === '1' ? '' : `[${across}x${down}]`
  return [`${cell.tagName}${span} ${tidy(wordsOf(cell))}`, ...runsOf(cell)]
}

function tableOf(table: Parsed.Element): string[] {
  const rows = elements(table).flatMap((part) => (part.tagName === 'tr' ? [part] : elements(part)))
  return ['table', ...rows.flatMap((row) => ['tr', ...elements(row).flatMap(cellOf)])]
}

function blockOf(element: Parsed.Element): string[] {
  const { tagName } = element
  if (tagName === 'ul' || tagName === 'ol') return listOf(element, 1)
  if (tagName === 'table') return tableOf(element)
  if (tagName === 'hr') return ['hr']
  if (tagName === 'img') return [`img ${/^data:([^;]+)/.exec(attribute(element, 'src') ?? '')?.[1]}`]
  const name = tagName === 'blockquote' ? 'quote' : tagName
  return [`${name} ${tidy(wordsOf(element))}`, ...runsOf(element)]
}

/**
 * The structure of a cleaned text, a line for each: headings, paragraphs, list items with their depth and number, table
 * cells with their spans, and below each its links and its runs in bold, italics, sub- and superscript.
 */
export function outlineOf(html: string): string[] {
  const [root] = elements(parse(html))
  return elements(elements(root!).find(({ tagName }) => tagName === 'body')!).flatMap(blockOf)
}

/** How many lines two outlines have in common, in the same order. */
export function inCommon(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0)
  for (const line of a) {
    const next: number[] = []
    b.forEach((other, at) => {
      const diagonal = row[at - 1] ?? 0
      next.push(line === other ? diagonal + 1 : Math.max(row[at]!, next[at - 1] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}
