import { textsInBlock } from './blocks/walk.ts'
import { isRecord, type StoredRecord } from './record.ts'

/** The nodes directly inside a node of a rich text, a block or a whole text; none for what is malformed. */
export function nodesIn(value: unknown): StoredRecord[] {
  if (!isRecord(value)) return []
  if (isRecord(value.root)) return nodesIn(value.root)
  if (value.type === 'block') return textsInBlock(value).flatMap(nodesIn)
  return Array.isArray(value.children) ? value.children.filter(isRecord<StoredRecord>) : []
}

/** Every node below a node or in a whole text, in reading order. */
export function* allNodesIn(value: unknown): Generator<StoredRecord> {
  for (const node of nodesIn(value)) {
    yield node
    yield* allNodesIn(node)
  }
}

/** The words of a node and of those below it, with single blanks. */
export const wordsIn = (node: unknown): string => rawWords(node).replace(/\s+/g, ' ').trim()

function rawWords(node: unknown): string {
  if (!isRecord(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  return nodesIn(node).map(rawWords).join('')
}

/** Long enough to find a passage. */
const MOST_SHOWN = 60

/** The beginning of a passage, as a person recognises it. */
export const beginningOf = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).trimEnd()}…` : text
