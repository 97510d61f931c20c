import { readTyped } from '../content/addresses.ts'
import { idOf, isRecord } from '../content/record.ts'

/** What a text or a menu must hold to lead to a document. */
export interface Wanted {
  type: string
  id: string
  /** Every address of the document, also the old ones that lead on. */
  addresses: ReadonlySet<string>
  /** Public address of the portal. */
  origin: string
}

/** Whether an address that somebody typed leads to the document. */
export function leadsThere(href: unknown, { addresses, origin }: Wanted): boolean {
  const typed = readTyped(href, origin)
  return typed !== null && addresses.has(typed.address)
}

/** Whether anything inside stored content leads to the document: a typed link, or one that was chosen. */
export function linksTo(value: unknown, wanted: Wanted): boolean {
  if (Array.isArray(value)) return value.some((one) => linksTo(one, wanted))
  if (!isRecord(value)) return false
  if (value.relationTo === wanted.type && String(idOf(value.value)) === wanted.id) return true
  if (leadsThere(value.url, wanted) || leadsThere(value.href, wanted)) return true
  return Object.values(value).some((one) => linksTo(one, wanted))
}
