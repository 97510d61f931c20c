import type { Locale } from '../paths.ts'
import { isReadable } from '../server/request-checks.ts'
import { readFramed, type FrameKind } from '../views/framed/framing.ts'

/** The language in an address, and the path that all languages share. */
export interface Address {
  locale: Locale
  /** Without the language and a trailing slash, percent-encoded as requested; '/' for home. */
  path: string
  /** In what the page is shown, when that is not the portal's own frame. */
  frame?: FrameKind
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
  const path = rest.replace(/\/+$/, '') || '/'
  const framed = readFramed(path)
  return {
    locale: isEnglish ? 'en' : 'vi',
    path: framed?.page ?? path,
    ...(framed && { frame: framed.kind }),
  }
}
