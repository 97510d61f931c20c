/** Letters, digits and marks that mean the same when they are not encoded (RFC 3986, 2.3). */
const encodedForNothing = /%(?:2[de]|3\d|[46][1-9a-f]|[57][0-9a]|5f|7e)/gi

/** The path to send a reader to when the one asked for is not in its one true form; undefined when it is. */
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
