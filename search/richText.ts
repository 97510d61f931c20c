import type { Part } from '../cms/content/blocks/block.ts'
import { blockValues, type BlockValue } from '../cms/content/blocks/walk.ts'
import { nameOfChosen } from '../cms/content/blocks/names.ts'

type RichTextNode = { type?: unknown; text?: unknown; children?: unknown; root?: unknown }

const MAX_DEPTH = 60
const MOST_HEADINGS = 60
const INLINE = new Set(['link', 'autolink'])

function isNode(value: unknown): value is RichTextNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isList = (part: Part): boolean => typeof part === 'object' && 'many' in part

/** What readers see of a value in a block: its words, and the names of files and units, which are found by them. */
function collectValue({ part, value }: BlockValue, depth: number, out: string[]): void {
  if (part === 'words' && typeof value === 'string') out.push(value)
  else if (part === 'rich' && isNode(value)) collect(value.root, depth + 1, out)
  else if (typeof part === 'object') {
    const chosen: unknown[] = isList(part) && Array.isArray(value) ? value : [value]
    for (const one of chosen) out.push(nameOfChosen(one), ' ')
  }
  out.push(' ')
}

function collect(node: unknown, depth: number, out: string[]): void {
  if (!isNode(node) || depth > MAX_DEPTH) return
  if (typeof node.text === 'string') out.push(node.text)
  if (node.type === 'linebreak' || node.type === 'tab') out.push(' ')
  if (Array.isArray(node.children)) for (const child of node.children) collect(child, depth + 1, out)
  for (const found of blockValues(node)) collectValue(found, depth, out)
  if (Array.isArray(node.children) && !INLINE.has(String(node.type))) out.push(' ')
}

/** The text of a Lexical document, blocks separated by a space, '' for anything else. Never throws. */
export function richTextToPlain(value: unknown): string {
  if (!isNode(value)) return ''
  const out: string[] = []
  collect(value.root ?? value, 0, out)
  return out.join('').replace(/\s+/g, ' ').normalize('NFC').trim()
}

/** The headings of a Lexical document in order, none of anything else. Never throws. */
export function headingsOf(value: unknown): string[] {
  const root = isNode(value) ? (value.root ?? value) : undefined
  const blocks = isNode(root) && Array.isArray(root.children) ? root.children : []
  return blocks
    .filter((node) => isNode(node) && node.type === 'heading')
    .slice(0, MOST_HEADINGS)
    .map(richTextToPlain)
    .filter((heading) => heading !== '')
}
