import type { Locale } from '../paths.ts'

/** What an address says: its language, and the path all languages share. */
export interface Address {
  locale: Locale
  /** Decoded, NFC, without the language and without a final slash; '/' for home. */
  path: string
}

const blocked = /[\u0000-\u001f\u007f\\]/

/**
 * Reads a path of the portal.
 * @param pathname as it came, still percent-encoded
 * @returns undefined when it cannot be a path of ours: bad encoding, control characters, backslashes
 */
export function readAddress(pathname: string): Address | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname).normalize('NFC')
  } catch {
    return undefined
  }
  if (blocked.test(decoded)) return undefined
  const isEnglish = decoded === '/en' || decoded.startsWith('/en/')
  const rest = isEnglish ? decoded.slice('/en'.length) : decoded
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
