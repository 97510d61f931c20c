import type { Locale } from '../paths.ts'
import { isReadable } from '../server/request-checks.ts'

/** The language in an address, and the path that all languages share. */
export interface Address {
  locale: Locale
  /** Without the language and a trailing slash, percent-encoded as requested; '/' for home. */
  path: string
}

/**
 * Parses a path of the portal.
 * @param pathname as requested, percent-encoded
 * @returns undefined when it cannot be a path of ours: bad encoding, control characters, backslashes
 */
export function readAddress(pathname: string): Address | undefined {
  if (!isReadable(pathname)) return undefined
  const isEnglish = pathname === '/en' || pathname.startsWith('/en/')
  const rest = isEnglish ? pathname.slice('/en'.length) : pathname
  return { locale: isEnglish ? 'en' : 'vi', path: rest.replace(/\/+$/, '') || '/' }
}
