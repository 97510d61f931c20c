import { isBlockType } from './blocks/index.ts'
import { isBlockShape, textsInBlock } from './blocks/walk.ts'
import { idOf, isRecord, type StoredRecord } from './record.ts'

/** The node types of rich text: those of the features enabled in cms/editor.ts. */
export const RICH_NODES = [
  'root',
  'paragraph',
  'heading',
  'text',
  'linebreak',
  'tab',
  'list',
  'listitem',
  'quote',
  'horizontalrule',
  'link',
  'autolink',
  'upload',
  'table',
  'tablerow',
  'tablecell',
  'block',
] as const
export type RichNodeType = (typeof RICH_NODES)[number]

/** The node types of a rich text inside a block: those of the features enabled in cms/innerEditor.ts. */
const INNER_NODES: ReadonlySet<unknown> = new Set<RichNodeType>([
  ...(['root', 'paragraph', 'text', 'linebreak', 'tab'] as const),
  ...(['list', 'listitem', 'link', 'autolink'] as const),
])

/** The deepest node that is rendered: 30 nested lists. */
export const DEEPEST_NODE = 60

/** Why a rich text cannot be rendered: an unknown node type, by name, nesting that is too deep, or a malformed node. */
export type RichFault = { kind: 'type'; type: string } | { kind: 'depth' } | { kind: 'shape' }

const ALL_NODES: ReadonlySet<unknown> = new Set(RICH_NODES)

const isAbsent = (value: unknown): boolean => value === undefined || value === null
const isTextOrAbsent = (value: unknown): boolean => isAbsent(value) || typeof value === 'string'
const isId = (value: unknown): boolean => typeof value === 'string' || Number.isFinite(value)
/** A reference to a document: type and id, or the populated document. */
const isChosen = (chosen: unknown): boolean =>
  isRecord(chosen) && typeof chosen.relationTo === 'string' && isId(idOf(chosen.value))

/** The properties of a node beside its type and children, as far as other code relies on their shape. */
function isWellFormed({ type, id, text, tag, fields, relationTo, value }: StoredRecord): boolean {
  if (!isAbsent(id) && !isId(id)) return false
  if (!isTextOrAbsent(text) || !isTextOrAbsent(tag)) return false
  if (type === 'upload' && !isChosen({ relationTo, value })) return false
  if (type === 'block') return true
  if (isAbsent(fields)) return type !== 'link'
  if (!isRecord(fields)) return false
  return (
    isTextOrAbsent(fields.url) &&
    isTextOrAbsent(fields.linkType) &&
    (isAbsent(fields.doc) || isChosen(fields.doc))
  )
}

/** The first fault of a block or of the texts inside it. */
function faultInBlock(node: StoredRecord, depth: number): RichFault | undefined {
  const { fields } = node
  if (!isRecord(fields)) return { kind: 'shape' }
  if (!isBlockType(fields.blockType)) return { kind: 'type', type: String(fields.blockType) }
  if (!isBlockShape(fields.blockType, fields)) return { kind: 'shape' }
  return firstFault(
    textsInBlock(node).map((text) => (text as StoredRecord).root),
    { depth, known: INNER_NODES },
  )
}

interface Within {
  /** How many nodes are around. */
  depth: number
  known: ReadonlySet<unknown>
}

function firstFault(nodes: unknown[], within: Within): RichFault | undefined {
  for (const node of nodes) {
    const fault = faultIn(node, within)
    if (fault) return fault
  }
  return undefined
}

/** The first fault in a node or below it. */
function faultIn(node: unknown, { depth, known }: Within): RichFault | undefined {
  if (!isRecord(node)) return { kind: 'shape' }
  if (depth > DEEPEST_NODE) return { kind: 'depth' }
  if (!known.has(node.type)) return { kind: 'type', type: String(node.type) }
  if (!isWellFormed(node)) return { kind: 'shape' }
  if (node.type === 'block') return faultInBlock(node, depth + 1)
  const { children = [] } = node
  return Array.isArray(children) ? firstFault(children, { depth: depth + 1, known }) : { kind: 'shape' }
}

/** A rich text field that cannot be rendered, and why. */
export interface FaultyText {
  /** The path of the field, such as `cases.0.note`. */
  path: string
  fault: RichFault
}

/** The maximum nesting depth of content fields. */
const DEEPEST_FIELD = 20

/** The first rich text in a document, or in a part of one, that cannot be rendered. */
export function findFaultyText(value: unknown, path = '', depth = 0): FaultyText | undefined {
  if (typeof value !== 'object' || value === null || depth > DEEPEST_FIELD) return undefined
  if (isRecord(value) && isRecord(value.root)) {
    const fault = faultIn(value.root, { depth: 0, known: ALL_NODES })
    return fault && { path, fault }
  }
  for (const [name, inside] of Object.entries(value)) {
    const found = findFaultyText(inside, path ? `${path}.${name}` : name, depth + 1)
    if (found) return found
  }
  return undefined
}

/** Payload reads the fields of a block without looking whether there are any. */
const isNode = (node: unknown): node is StoredRecord =>
  isRecord(node) && (node.type !== 'block' || isRecord(node.fields))

function readable(node: StoredRecord): StoredRecord {
  const { children, fields, ...rest } = node
  return {
    ...rest,
    ...(isRecord(fields) && { fields }),
    ...(Array.isArray(children) && { children: children.filter(isNode).map(readable) }),
  }
}

/**
 * A stored rich text without values that are not nodes: Payload fails on these, and the document could not be opened.
 */
export function onlyNodes(value: unknown): unknown {
  if (!isRecord(value) || !isRecord(value.root)) return value
  return { ...value, root: readable(value.root) }
}
