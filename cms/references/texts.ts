import { readTyped } from '../content/addresses.ts'

/** What a text or a menu must hold to lead to a document. */
export interface Wanted {
  type: string
  id: string
  /** Every address of the document, also the old ones that lead on. */
  addresses: ReadonlySet<string>
  /** Public address of the portal. */
  origin: string
}

type Node = Record<string, unknown>

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value

/** Whether an address that somebody typed leads to the document. */
export function leadsThere(href: unknown, { addresses, origin }: Wanted): boolean {
  const typed = readTyped(href, origin)
  return typed !== null && addresses.has(typed.address)
}

/** Whether anything inside stored content leads to the document: a typed link, or one that was chosen. */
export function linksTo(value: unknown, wanted: Wanted): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some((one) => linksTo(one, wanted))
  const node = value as Node
  if (node.relationTo === wanted.type && String(idOf(node.value)) === wanted.id) return true
  if (leadsThere(node.url, wanted) || leadsThere(node.href, wanted)) return true
  return Object.values(node).some((one) => linksTo(one, wanted))
}
