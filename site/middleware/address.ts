import type { Locale } from '../paths.ts'
import { isReadable } from '../server/request-checks.ts'

/** What an address says: its language, and the path all languages share. */
export interface Address {
  locale: Locale
  /** Without the language and a final slash, percent-encoded as it came; '/' for home. */
  path: string
}

/**
 * Reads a path of the portal.
 * @param pathname as it came, percent-encoded
 * @returns undefined when it cannot be a path of ours: bad encoding, control characters, backslashes
 */
export function readAddress(pathname: string): Address | undefined {
  if (!isReadable(pathname)) return undefined
  const isEnglish = pathname === '/en' || pathname.startsWith('/en/')
  const rest = isEnglish ? pathname.slice('/en'.length) : pathname
  return { locale: isEnglish ? 'en' : 'vi', path: rest.replace(/\/+$/, '') || '/' }
}
