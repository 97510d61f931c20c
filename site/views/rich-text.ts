import { CELL_HEADER } from '../../cms/content/richNodes.ts'
import { isRecord } from '../../cms/content/record.ts'
import { DEEPEST_NODE, type RichNodeType } from '../../cms/content/richText.ts'
import { toAnchor } from './format.ts'
import type { PictureView } from './media.ts'
import { isExternal, safeHref } from './safe-href.ts'

/** Elements that a text from the CMS may become; no other element is ever written. */
export type RichTag =
  | 'p'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'ul'
  | 'ol'
  | 'li'
  | 'blockquote'
  | 'a'
  | 'strong'
  | 'em'
  | 'u'
  | 's'
  | 'code'
  | 'sub'
  | 'sup'
  | 'br'
  | 'hr'
  | 'table'
  | 'tr'
  | 'th'
  | 'td'

export interface RichElement {
  tag: RichTag
  attributes?: {
    id?: string
    href?: string
    rel?: string
    start?: number
    colspan?: number
    rowspan?: number
    scope?: 'row' | 'col'
  }
  children: RichNode[]
}

/** A piece of editorial text ready to be rendered: plain text, one of the elements above, or a picture. */
export type RichNode = string | RichElement | { picture: PictureView }

/** Resolves the addresses of links and pictures in a text. */
export interface RichResolvers {
  /** Public path of a linked document; undefined removes the link and keeps its words. */
  hrefOf?: (link: { relationTo: string; value: unknown }) => string | undefined
  /** Translates a typed path of this portal to the reader's language. */
  inLanguage?: (href: string) => string
  pictureOf?: (upload: { relationTo: string; value: unknown }) => PictureView | undefined
  /** The anchor of a heading; undefined for one made of all its words. */
  anchorOf?: (heading: string) => string | undefined
}

interface LexicalNode {
  type: string
  children?: LexicalNode[]
  [key: string]: unknown
}

interface Work extends RichResolvers {
  anchors: Map<string, number>
  /** Number of ancestors of the current node. */
  depth: number
}

const formats: [bit: number, tag: RichTag][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

const headingTags = new Map<unknown, RichTag>([
  ['h1', 'h2'],
  ['h2', 'h2'],
  ['h3', 'h3'],
  ['h4', 'h4'],
  ['h5', 'h4'],
  ['h6', 'h4'],
])

function toText(node: LexicalNode): RichNode[] {
  const text = typeof node.text === 'string' ? node.text.normalize('NFC') : ''
  const format = typeof node.format === 'number' ? node.format : 0
  const wrap = (inner: RichNode, [bit, tag]: [number, RichTag]): RichNode =>
    format & bit ? { tag, children: [inner] } : inner
  return text ? [formats.reduce<RichNode>(wrap, text)] : []
}

/** The children of a node; none below the depth that the editor allows. */
function childrenOf({ children }: LexicalNode, work: Work): RichNode[] {
  if (!Array.isArray(children) || work.depth > DEEPEST_NODE) return []
  work.depth += 1
  const nodes = children.filter(isRecord<LexicalNode>).flatMap((child) => toNodes(child, work))
  work.depth -= 1
  return nodes
}

/** The words of a text without formatting. */
export function plainText(nodes: RichNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : 'tag' in node ? plainText(node.children) : ''))
    .join('')
}

function toHeading(node: LexicalNode, work: Work): RichNode[] {
  const children = childrenOf(node, work)
  const heading = plainText(children)
  const anchor = work.anchorOf?.(heading) ?? toAnchor(heading)
  const seen = work.anchors.get(anchor) ?? 0
  work.anchors.set(anchor, seen + 1)
  const id = seen === 0 ? anchor : `${anchor}-${seen + 1}`
  return [{ tag: headingTags.get(node.tag) ?? 'h3', attributes: { id }, children }]
}

function toLink(node: LexicalNode, work: Work): RichNode[] {
  const fields = (node.fields ?? {}) as { url?: unknown; linkType?: string; doc?: unknown }
  const doc = fields.doc as { relationTo: string; value: unknown } | null | undefined
  const typed = safeHref(fields.url)
  const written = typed && (work.inLanguage?.(typed) ?? typed)
  const href = fields.linkType === 'internal' && doc ? work.hrefOf?.(doc) : written
  const children = childrenOf(node, work)
  if (!href) return children
  const rel = isExternal(href) ? 'noopener' : undefined
  return [{ tag: 'a', attributes: { href, ...(rel && { rel }) }, children }]
}

function toList(node: LexicalNode, work: Work): RichNode[] {
  const isOrdered = node.listType === 'number'
  const start = isOrdered && typeof node.start === 'number' && node.start > 1 ? node.start : undefined
  const attributes = start ? { start } : {}
  return [{ tag: isOrdered ? 'ol' : 'ul', attributes, children: childrenOf(node, work) }]
}

function toPicture(node: LexicalNode, work: Work): RichNode[] {
  const picture = work.pictureOf?.({ relationTo: String(node.relationTo), value: node.value })
  return picture ? [{ picture }] : []
}

/** Which cells a header cell is about, by the state that the editor gives it; none for one in both a row and a column. */
const scopes = new Map<unknown, 'row' | 'col'>([
  [CELL_HEADER.ofColumn, 'col'],
  [CELL_HEADER.ofRow, 'row'],
])

const isEmpty = (nodes: RichNode[]): boolean =>
  nodes.every((node) =>
    typeof node === 'string' ? node.trim() === '' : 'tag' in node && isEmpty(node.children),
  )

function toCell(node: LexicalNode, work: Work): RichNode[] {
  const span = (name: string) => (Number(node[name]) > 1 ? Number(node[name]) : undefined)
  const children = childrenOf(node, work)
  // An empty corner, above the names of rows and beside those of columns, is a header of nothing.
  const isHeader = Boolean(node.headerState) && !isEmpty(children)
  const scope = isHeader && scopes.get(node.headerState)
  const attributes = { colspan: span('colSpan'), rowspan: span('rowSpan'), ...(scope && { scope }) }
  return [{ tag: isHeader ? 'th' : 'td', attributes, children }]
}

const element =
  (tag: RichTag) =>
  (node: LexicalNode, work: Work): RichNode[] => [{ tag, children: childrenOf(node, work) }]

type Maker = (node: LexicalNode, work: Work) => RichNode[]

const makers: Record<RichNodeType, Maker> = {
  root: childrenOf,
  text: toText,
  paragraph: element('p'),
  heading: toHeading,
  quote: element('blockquote'),
  list: toList,
  listitem: element('li'),
  link: toLink,
  autolink: toLink,
  linebreak: element('br'),
  tab: () => [' '],
  horizontalrule: element('hr'),
  upload: toPicture,
  table: element('table'),
  tablerow: element('tr'),
  tablecell: toCell,
}

/** Unknown kinds of nodes lose their formatting and keep their words. */
function toNodes(node: LexicalNode, work: Work): RichNode[] {
  const make = Object.hasOwn(makers, node.type) ? makers[node.type as RichNodeType] : childrenOf
  return make(node, work)
}

const isBlank = (node: RichNode) =>
  typeof node !== 'string' && 'tag' in node && node.tag === 'p' && !node.children.length

/**
 * Converts a Lexical text of Payload to a tree of safe elements. Headings begin at h2 and have unique ids.
 * @param value the stored field; null, undefined or another shape gives an empty text
 */
export function toRichText(value: unknown, resolvers: RichResolvers = {}): RichNode[] {
  const root = (value as { root?: LexicalNode } | null | undefined)?.root
  if (!root || !Array.isArray(root.children)) return []
  return childrenOf(root, { ...resolvers, anchors: new Map(), depth: 0 }).filter((node) => !isBlank(node))
}

/** A heading in a list of contents, with those below it. */
export interface ContentsEntry {
  id: string
  label: string
  below?: ContentsEntry[]
}

const headingOf = (node: RichNode, tags: readonly RichTag[]): ContentsEntry[] =>
  typeof node !== 'string' && 'tag' in node && tags.includes(node.tag) && node.attributes?.id
    ? [{ id: node.attributes.id, label: plainText(node.children) }]
    : []

/** The second-level headings of a text, for the list of contents. */
export const headingsOf = (nodes: RichNode[]): ContentsEntry[] =>
  nodes.flatMap((node) => headingOf(node, ['h2']))

/** All headings of a text on two levels, as the chapters of a law and their articles. */
export function outlineOf(nodes: RichNode[]): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  for (const node of nodes) {
    entries.push(...headingOf(node, ['h2']))
    const [lower] = headingOf(node, ['h3', 'h4'])
    const above = entries.at(-1)
    if (lower && above) above.below = [...(above.below ?? []), lower]
    else if (lower) entries.push(lower)
  }
  return entries
}
