import { idOf, isRecord, type StoredRecord } from '../record.ts'
import type { Chosen, Part, Parts } from './block.ts'
import { isBlockType, RICH_BLOCKS, type RichBlockType } from './index.ts'

/** A block inside a rich text: its type and stored fields; undefined for other nodes. */
export function blockOf(node: StoredRecord): { type: RichBlockType; fields: StoredRecord } | undefined {
  const { fields } = node
  if (node.type !== 'block' || !isRecord(fields) || !isBlockType(fields.blockType)) return undefined
  return { type: fields.blockType, fields }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null

const isReference = (value: unknown, collections: readonly string[]): value is Chosen => {
  if (!isRecord(value) || !collections.includes(value.relationTo as string)) return false
  const id = idOf(value.value)
  return typeof id === 'string' || Number.isFinite(id)
}

function isPart(part: Part, value: unknown): boolean {
  if (isAbsent(value)) return true
  if (part === 'rich') return isRecord(value) && isRecord(value.root)
  if (typeof part === 'string') return typeof value === 'string'
  if ('one' in part) return isReference(value, part.one)
  if (!Array.isArray(value)) return false
  return 'many' in part
    ? value.every((one) => isReference(one, part.many))
    : value.every((row) => isRecord(row) && areParts(part.rows, row))
}

const isIdOrAbsent = (value: unknown): boolean => isAbsent(value) || typeof value === 'string'

const areParts = (parts: Parts, fields: StoredRecord): boolean =>
  isIdOrAbsent(fields.id) && Object.entries(parts).every(([name, part]) => isPart(part, fields[name]))

/** Whether the fields of a block have the shapes that its parts declare; missing ones are no fault. */
export const isBlockShape = (type: RichBlockType, fields: StoredRecord): boolean =>
  isIdOrAbsent(fields.blockName) && areParts(RICH_BLOCKS[type].parts, fields)

/** A value inside a block, with what it is. */
export interface BlockValue {
  part: Part
  value: unknown
}

function* valuesIn(parts: Parts, fields: StoredRecord): Generator<BlockValue> {
  for (const [name, part] of Object.entries(parts)) {
    const value = fields[name]
    if (typeof part !== 'object' || !('rows' in part)) yield { part, value }
    else if (Array.isArray(value)) for (const row of value.filter(isRecord)) yield* valuesIn(part.rows, row)
  }
}

/** Every value of a block in the order in which readers see it, those of its rows included; none of other nodes. */
export function* blockValues(node: StoredRecord): Generator<BlockValue> {
  const block = blockOf(node)
  if (block) yield* valuesIn(RICH_BLOCKS[block.type].parts, block.fields)
}

/** The rich texts inside a block. */
export const textsInBlock = (node: StoredRecord): unknown[] =>
  [...blockValues(node)].flatMap(({ part, value }) => (part === 'rich' && isRecord(value) ? [value] : []))

type Change = (found: BlockValue) => unknown

function changed(parts: Parts, fields: StoredRecord, change: Change): StoredRecord {
  const result = { ...fields }
  for (const [name, part] of Object.entries(parts)) {
    const value = fields[name]
    if (typeof part !== 'object' || !('rows' in part)) result[name] = change({ part, value })
    else if (Array.isArray(value))
      result[name] = value.filter(isRecord).map((row) => changed(part.rows, row, change))
  }
  return result
}

/** A copy of a block with each of its values replaced; any other node as it is. */
export function withBlockValues<Node extends StoredRecord>(node: Node, change: Change): Node {
  const block = blockOf(node)
  return block ? { ...node, fields: changed(RICH_BLOCKS[block.type].parts, block.fields, change) } : node
}
