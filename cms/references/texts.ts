import { parseTyped } from '../content/addresses.ts'
import { idOf, isRecord } from '../content/record.ts'

/** What to look for in texts and menus: links to a document. */
export interface Wanted {
  type: string
  id: string
  /** Every address of the document, including old ones that redirect to it. */
  addresses: ReadonlySet<string>
  /** Public address of the portal. */
  origin: string
}

/** Whether a typed address leads to the document. */
export function leadsThere(href: unknown, { addresses, origin }: Wanted): boolean {
  const typed = parseTyped(href, origin)
  return typed !== null && addresses.has(typed.address)
}

/** Whether stored content contains a link to the document: a typed one, or a chosen one. */
export function linksTo(value: unknown, wanted: Wanted): boolean {
  if (Array.isArray(value)) return value.some((one) => linksTo(one, wanted))
  if (!isRecord(value)) return false
  if (value.relationTo === wanted.type && String(idOf(value.value)) === wanted.id) return true
  if (leadsThere(value.url, wanted) || leadsThere(value.href, wanted)) return true
  return Object.values(value).some((one) => linksTo(one, wanted))
}
