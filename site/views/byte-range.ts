/** A range of bytes, both ends included. */
export interface ByteRange {
  start: number
  end: number
}

const ONE_RANGE = /^bytes=(\d{1,15})?-(\d{1,15})?$/

/**
 * The requested range (RFC 9110, 14.2), so that an interrupted download can be resumed.
 * @param size of the whole file, in bytes
 * @returns undefined to send the whole file: no range, an invalid one or several; 'unsatisfiable' when the file has no
 * such bytes
 */
export function readRange(header: string | null, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, from, to] = ONE_RANGE.exec(header ?? '') ?? []
  if (from === undefined && to === undefined) return undefined
  if (from === undefined) {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(from)
  const end = to === undefined ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== undefined && Number(to) < start) return undefined
  return start >= size ? 'unsatisfiable' : { start, end }
}

/** Whether the file is still the one that the reader has a part of (If-Range, RFC 9110, 13.1.5). */
export function isSamePart(
  ifRange: string | null,
  { etag, modified }: { etag: string; modified: Date },
): boolean {
  if (ifRange === null) return true
  return ifRange.startsWith('"') ? ifRange === etag : ifRange === modified.toUTCString()
}

/** Whether the reader's copy is current (If-Modified-Since, in whole seconds); If-None-Match takes precedence. */
export function isUnmodified(ifModifiedSince: string | null, modified: Date): boolean {
  const since = Date.parse(ifModifiedSince ?? '')
  return Number.isFinite(since) && Math.floor(modified.getTime() / 1000) * 1000 <= since
}
