import type { Chosen } from '../../cms/content/blocks/block.ts'
import { CELL_HEADER } from '../../cms/content/richNodes.ts'
import { isRecord } from '../../cms/content/record.ts'
import { DEEPEST_NODE, type RichNodeType } from '../../cms/content/richText.ts'
import { toBlock } from './blocks/toBlock.ts'
import type { BlockSources, BlockTools } from './blocks/tools.ts'
import type { BlockNode } from './blocks/views.ts'
import { toAnchor } from './format.ts'
import type { PictureView } from './media.ts'
import { isExternal, safeHref } from './safe-href.ts'
import { isEmpty, withCaptions } from './table-captions.ts'
import { toFormatted } from './text-formats.ts'

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
  /** Of a table. */
  caption?: string
  children: RichNode[]
}

/** A piece of editorial text ready to be rendered: plain text, one of the elements above, a picture, or a block. */
export type RichNode = string | RichElement | { picture: PictureView } | BlockNode

/** Resolves links, pictures and files in a text. */
export interface RichResolvers extends Partial<BlockSources> {
  /** Public path of a linked document; undefined removes the link and keeps its words. */
  hrefOf?: (link: Chosen) => string | undefined
  /** What is said behind a link to a document, such as type and size of a file. */
  noteOf?: (link: Chosen) => string | undefined
  /** Translates a typed path of this portal to the reader's language. */
  inLanguage?: (href: string) => string
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
  hasButton: boolean
  /** Number of ancestors of the current node. */
  depth: number
}

const headingTags = new Map<unknown, RichTag>([
  ['h1', 'h2'],
  ['h2', 'h2'],
  ['h3', 'h3'],
  ['h4', 'h4'],
  ['h5', 'h4'],
  ['h6', 'h4'],
])

const toText = ({ text, format }: LexicalNode): RichNode[] => toFormatted(text, format)

/** The children of a node; none below the depth that the editor allows. */
function childrenOf({ children }: LexicalNode, work: Work): RichNode[] {
  if (!Array.isArray(children) || work.depth > DEEPEST_NODE) return []
  work.depth += 1
  const nodes = children.filter(isRecord<LexicalNode>).flatMap((child) => toNodes(child, work))
  work.depth -= 1
  return withCaptions(nodes)
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

/** The address that a link leads to: of the chosen document if there is one, else the typed one. */
function addressOf(doc: Chosen | null | undefined, url: unknown, work: Work): string | undefined {
  if (doc) return work.hrefOf?.(doc)
  const typed = safeHref(url)
  return typed && (work.inLanguage?.(typed) ?? typed)
}

function toLink(node: LexicalNode, work: Work): RichNode[] {
  const fields = (node.fields ?? {}) as { url?: unknown; linkType?: string; doc?: unknown }
  const doc = fields.linkType === 'internal' ? (fields.doc as Chosen | null | undefined) : undefined
  const href = addressOf(doc, fields.url, work)
  const children = childrenOf(node, work)
  if (!href) return children
  const rel = isExternal(href) ? 'noopener' : undefined
  const note = doc && work.noteOf?.(doc)
  return [{ tag: 'a', attributes: { href, ...(rel && { rel }) }, children }, ...(note ? [` (${note})`] : [])]
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

function toCell(node: LexicalNode, work: Work): RichNode[] {
  const span = (name: string) => (Number(node[name]) > 1 ? Number(node[name]) : undefined)
  const children = childrenOf(node, work)
  // An empty corner, above the names of rows and beside those of columns, is a header of nothing.
  const isHeader = Boolean(node.headerState) && !isEmpty(children)
  const scope = isHeader && scopes.get(node.headerState)
  const attributes = { colspan: span('colSpan'), rowspan: span('rowSpan'), ...(scope && { scope }) }
  return [{ tag: isHeader ? 'th' : 'td', attributes, children }]
}

const toolsOf = (work: Work): BlockTools => ({
  filesOf: (chosen) => work.filesOf?.(chosen) ?? [],
  pictureOf: (chosen) => work.pictureOf?.(chosen),
  communeOf: (chosen) => work.communeOf?.(chosen),
  hrefOf: (chosen, typed) => addressOf(chosen, typed, work),
  nodesOf: (text) => nodesIn(text, work),
  isFirstButton: () => {
    const isFirst = !work.hasButton
    work.hasButton = true
    return isFirst
  },
})

/** Blocks of unknown types, too, keep the words below them. */
function toBlockNode(node: LexicalNode, work: Work): RichNode[] {
  const block = toBlock(node, toolsOf(work))
  return block ? [block] : childrenOf(node, work)
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
  block: toBlockNode,
}

/** Unknown kinds of nodes lose their formatting and keep their words. */
function toNodes(node: LexicalNode, work: Work): RichNode[] {
  const make = Object.hasOwn(makers, node.type) ? makers[node.type as RichNodeType] : childrenOf
  return make(node, work)
}

const isBlank = (node: RichNode) =>
  typeof node !== 'string' && 'tag' in node && node.tag === 'p' && !node.children.length

/** The nodes of a text or of one inside it, without empty paragraphs. */
function nodesIn(value: unknown, work: Work): RichNode[] {
  const root = (value as { root?: LexicalNode } | null | undefined)?.root
  if (!root || !Array.isArray(root.children)) return []
  return childrenOf(root, work).filter((node) => !isBlank(node))
}

/**
 * Converts a Lexical text of Payload to a tree of safe elements. Headings begin at h2 and have unique ids.
 * @param value the stored field; null, undefined or another shape gives an empty text
 */
export const toRichText = (value: unknown, resolvers: RichResolvers = {}): RichNode[] =>
  nodesIn(value, { ...resolvers, anchors: new Map(), hasButton: false, depth: 0 })
