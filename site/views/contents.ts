import { plainText, type RichNode, type RichTag } from './rich-text.ts'

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
