import { isRecord } from '../content/record.ts'

/** Whether a rich text has anything that a replacement would lose: words, pictures, tables. */
export function hasText(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { root, type, text, children } = value
  if (isRecord(root)) return hasText(root)
  if (type === 'upload' || type === 'table') return true
  if (typeof text === 'string' && text.trim()) return true
  return Array.isArray(children) && children.some(hasText)
}
