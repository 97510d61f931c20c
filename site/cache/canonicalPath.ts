/** Percent-encoded letters, digits and marks that mean the same unencoded (RFC 3986, 2.3). */
const encodedForNothing = /%(?:2[de]|3\d|[46][1-9a-f]|[57][0-9a]|5f|7e)/gi

/** The canonical form of a path, to redirect to; undefined when the path is canonical already. */
export function canonicalPath(pathname: string): string | undefined {
  const plain = pathname.replace(encodedForNothing, decodeURIComponent)
  const tidy = plain.replace(/\/{2,}/g, '/').replace(/\/+$/, '') || '/'
  let composed = tidy
  try {
    const nfc = decodeURI(tidy).normalize('NFC')
    if (nfc !== decodeURI(tidy)) composed = encodeURI(nfc)
  } catch {
    return undefined
  }
  return composed === pathname ? undefined : composed
}
