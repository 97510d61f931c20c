/** Bytes of a file, both ends included. */
export interface ByteRange {
  start: number
  end: number
}

const ONE_RANGE = /^bytes=(\d{1,15})?-(\d{1,15})?$/

/**
 * The one range that a reader asks for (RFC 9110, 14.2), so that a broken download goes on where it ended.
 * @param size of the whole file, in bytes
 * @returns undefined to send the whole file: nothing was asked, or what is no range or several; 'unsatisfiable' when there
 * are no such bytes
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

/** Whether the file is still the one that a reader has a part of (If-Range, RFC 9110, 13.1.5). */
export function isSamePart(
  ifRange: string | null,
  { etag, modified }: { etag: string; modified: Date },
): boolean {
  if (ifRange === null) return true
  return ifRange.startsWith('"') ? ifRange === etag : ifRange === modified.toUTCString()
}

/** Whether the reader has the file as it is (If-Modified-Since, in whole seconds); If-None-Match goes before it. */
export function isUnmodified(ifModifiedSince: string | null, modified: Date): boolean {
  const since = Date.parse(ifModifiedSince ?? '')
  return Number.isFinite(since) && Math.floor(modified.getTime() / 1000) * 1000 <= since
}
