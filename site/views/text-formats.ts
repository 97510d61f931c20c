import type { RichNode, RichTag } from './rich-text.ts'

const formats: [bit: number, tag: RichTag][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

/** The words of a text node in the elements of its format, as the editor stores it; none for an empty text. */
export function toFormatted(text: unknown, format: unknown): RichNode[] {
  const words = typeof text === 'string' ? text.normalize('NFC') : ''
  const bits = typeof format === 'number' ? format : 0
  const wrap = (inner: RichNode, [bit, tag]: [number, RichTag]): RichNode =>
    bits & bit ? { tag, children: [inner] } : inner
  return words ? [formats.reduce<RichNode>(wrap, words)] : []
}
