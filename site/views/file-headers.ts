interface Sent {
  filename: string
  mimeType: string
  etag: string
}

const NOT_IN_TOKENS = /['()*!]/g
const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/**
 * A Content-Disposition for Vietnamese file names (RFC 6266, RFC 5987): an ASCII name for old clients, and the full
 * name percent-encoded.
 */
export function attachment(filename: string): string {
  const plain = filename
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(filename).replace(NOT_IN_TOKENS, percent)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

const guarded = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
}

/** Headers of a document file: always an attachment, revalidated each time since it may be withdrawn. */
export const fileHeaders = ({ filename, mimeType, etag }: Sent): Record<string, string> => ({
  ...guarded,
  'content-type': mimeType,
  'content-disposition': attachment(filename),
  'cache-control': 'no-cache',
  etag,
})

/** Names that change with the picture's content; the name of a size includes width and height. */
const NAMED_BY_CONTENT = /-[0-9a-f]{8}(-\d+)?(-\d+x\d+)?\.[a-z]+$/

/**
 * Headers of a picture. When the name changes with the content, browsers cache it indefinitely and shared caches for a
 * day, since a picture may be withdrawn; otherwise all cache it for a day.
 */
export const pictureHeaders = ({ filename, mimeType, etag }: Sent): Record<string, string> => ({
  ...guarded,
  'content-type': mimeType,
  'cache-control': NAMED_BY_CONTENT.test(filename)
    ? 'public, max-age=31536000, s-maxage=86400, immutable'
    : 'public, max-age=86400, stale-while-revalidate=604800',
  etag,
})

/** Whether the reader already has this content (If-None-Match; weak comparison). */
export function hasSame(ifNoneMatch: string | null, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
