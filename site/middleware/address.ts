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

/** The path to send a reader to when the one asked for is not in its one true form; undefined when it is. */
export function canonicalPath(pathname: string): string | undefined {
  const tidy = pathname.replace(/\/{2,}/g, '/').replace(/\/+$/, '') || '/'
  let composed = tidy
  try {
    const nfc = decodeURI(tidy).normalize('NFC')
    if (nfc !== decodeURI(tidy)) composed = encodeURI(nfc)
  } catch {
    return undefined
  }
  return composed === pathname ? undefined : composed
}
