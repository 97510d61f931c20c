import { blockValues } from '../content/blocks/walk.ts'
import type { StoredRecord } from '../content/record.ts'
import { nodesIn, wordsIn } from '../content/richWalk.ts'

export type Language = 'vi' | 'en'

/** Words that are read together: a paragraph, an item of a list, a heading, a cell. */
export interface Passage {
  kind: 'heading' | 'cell' | 'text'
  text: string
}

const BLOCKS = new Set<unknown>([
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'table',
  'tablerow',
  'tablecell',
  'block',
])

const isBlock = ({ type }: StoredRecord): boolean => BLOCKS.has(type)

function* below(node: StoredRecord, kind: Passage['kind']): Generator<Passage> {
  const inside = nodesIn(node)
  const text = wordsIn({ children: inside.filter((one) => !isBlock(one)) })
  const own = node.type === 'heading' ? 'heading' : kind
  if (text !== '') yield { kind: own, text }
  for (const { part, value } of blockValues(node))
    if (part === 'words' && typeof value === 'string' && value.trim() !== '')
      yield { kind, text: value.trim() }
  for (const block of inside.filter(isBlock)) yield* below(block, block.type === 'tablecell' ? 'cell' : kind)
}

/** The passages of a rich text in reading order. */
export const passagesOf = (text: unknown): Passage[] => [...below({ children: nodesIn(text) }, 'text')]
