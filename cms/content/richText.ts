import { idOf, isRecord, type StoredRecord } from './record.ts'

/** The kinds of nodes that texts of editors consist of: those of the features of cms/editor.ts. */
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
] as const
export type RichNodeType = (typeof RICH_NODES)[number]

/** How deep nodes are shown: 30 lists, one inside the other. */
export const DEEPEST_NODE = 60

/** What keeps a text from being shown: a kind of node that there is not, by its name, or too many inside one another. */
export type RichFault = { kind: 'type'; type: string } | { kind: 'depth' } | { kind: 'shape' }

const isKnown = (type: unknown): boolean => (RICH_NODES as readonly unknown[]).includes(type)

const isAbsent = (value: unknown): boolean => value === undefined || value === null
const isTextOrAbsent = (value: unknown): boolean => isAbsent(value) || typeof value === 'string'
const isId = (value: unknown): boolean => typeof value === 'string' || Number.isFinite(value)
/** A chosen document: its type and its id, or the document itself. */
const isChosen = (chosen: unknown): boolean =>
  isRecord(chosen) && typeof chosen.relationTo === 'string' && isId(idOf(chosen.value))

/** What a node says beside its kind and children, as far as other code relies on its shape. */
function isWellFormed({ type, id, text, tag, fields, relationTo, value }: StoredRecord): boolean {
  if (!isAbsent(id) && !isId(id)) return false
  if (!isTextOrAbsent(text) || !isTextOrAbsent(tag)) return false
  if (type === 'upload' && !isChosen({ relationTo, value })) return false
  if (isAbsent(fields)) return type !== 'link'
  if (!isRecord(fields)) return false
  return (
    isTextOrAbsent(fields.url) &&
    isTextOrAbsent(fields.linkType) &&
    (isAbsent(fields.doc) || isChosen(fields.doc))
  )
}

/** The first thing in a node, or below it, that cannot be shown. */
function faultIn(node: unknown, depth: number): RichFault | undefined {
  if (!isRecord(node)) return { kind: 'shape' }
  if (depth > DEEPEST_NODE) return { kind: 'depth' }
  if (!isKnown(node.type)) return { kind: 'type', type: String(node.type) }
  if (!isWellFormed(node)) return { kind: 'shape' }
  const { children = [] } = node
  if (!Array.isArray(children)) return { kind: 'shape' }
  for (const child of children) {
    const fault = faultIn(child, depth + 1)
    if (fault) return fault
  }
  return undefined
}

/** A field of rich text that cannot be shown as it is, and why. */
export interface FaultyText {
  /** Of the field, such as `cases.0.note`. */
  path: string
  fault: RichFault
}

/** How deep fields of content lie inside one another. */
const DEEPEST_FIELD = 20

/** The first rich text in a document, or in a part of one, that cannot be shown as it is. */
export function findFaultyText(value: unknown, path = '', depth = 0): FaultyText | undefined {
  if (typeof value !== 'object' || value === null || depth > DEEPEST_FIELD) return undefined
  if (isRecord(value) && isRecord(value.root)) {
    const fault = faultIn(value.root, 0)
    return fault && { path, fault }
  }
  for (const [name, inside] of Object.entries(value)) {
    const found = findFaultyText(inside, path ? `${path}.${name}` : name, depth + 1)
    if (found) return found
  }
  return undefined
}

function readable(node: StoredRecord): StoredRecord {
  const { children, fields, ...rest } = node
  return {
    ...rest,
    ...(isRecord(fields) && { fields }),
    ...(Array.isArray(children) && { children: children.filter(isRecord).map(readable) }),
  }
}

/** A stored rich text without what is no node: Payload fails on it, and the whole document could not be opened. */
export function onlyNodes(value: unknown): unknown {
  if (!isRecord(value) || !isRecord(value.root)) return value
  return { ...value, root: readable(value.root) }
}
