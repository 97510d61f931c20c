import type { Locale } from '../paths.ts'
import { contentHref } from './content-links.ts'
import { hrefIn, safeHref } from './safe-href.ts'

/** See site/data/moved.ts. */
type Leading =
  | { kind: 'document'; target: { relationTo: string; value: object }; below: string }
  | { kind: 'address'; to: string; below: string }

/** Appends the rest of a path and a query to an address that may have its own query and fragment. */
function join(address: string, below: string, search: string): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  const asked = query && search ? `${query}&${search.slice(1)}` : query || search
  return path + below + asked + fragment
}

/** The data of a procedure (JSON) is the same in every language. */
const inLanguage = (href: string, below: string, locale: Locale): string =>
  below === '.json' ? href : hrefIn(href, locale)

/**
 * Where to redirect a reader whose page has moved, in their language and with their query.
 * @param search their query string, '' or '?…'
 * @returns null when there is no safe address to go to
 */
export function toLocation(moved: Leading, locale: Locale, search: string): string | null {
  if (moved.kind === 'document') {
    const language = moved.below === '.json' ? 'vi' : locale
    const href = contentHref(moved.target.relationTo, moved.target.value, language)
    return href === undefined ? null : join(href, moved.below, search)
  }
  const safe = safeHref(moved.to)
  if (!safe || !/^(\/|https:)/i.test(safe)) return null
  // Addresses of documents are unencoded paths; those written by editors may be either.
  const encoded = safe.startsWith('/') ? encodeURI(decodeSafely(safe)) : safe
  return join(inLanguage(encoded, moved.below, locale), moved.below, search)
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
