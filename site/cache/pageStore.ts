import { sizeOf, slim, type Entry } from './entry.ts'
import { count, demote, evict, findEntry, makeSegments, promote, type Segments } from './segments.ts'

/** Pages with more than one hit are protected from eviction, up to this share of the room. */
const PROTECTED_SHARE = 0.8
/** Answers like 404, of which there is no end, are evicted first once they take more than this share. */
const ERROR_SHARE = 0.02
const FIRST_ERROR = 400
/** Larger pages are rendered per request, so that a few do not evict many; in a small store the limit is a quarter. */
const LARGEST_BYTES = 1024 * 1024

function slimEntries(segments: Segments, maxBytes: number): void {
  for (const entry of segments.slimmable) {
    if (segments.bytes <= maxBytes) return
    if (slim(entry)) count(segments, entry)
    else segments.slimmable.delete(entry)
  }
}

function makeRoom(segments: Segments, maxBytes: number): void {
  for (const entry of segments.errors) {
    if (segments.errorBytes <= maxBytes * ERROR_SHARE) break
    evict(segments, entry)
  }
  if (segments.bytes > maxBytes) slimEntries(segments, maxBytes)
  while (segments.protectedBytes > maxBytes * PROTECTED_SHARE) demote(segments)
  while (segments.bytes > maxBytes) {
    const [oldest] = segments.probation.size > 0 ? segments.probation.values() : segments.protected.values()
    if (!oldest) return
    evict(segments, oldest)
  }
}

/**
 * Entries by key, bounded in bytes: a segmented LRU. Entries with one hit are on probation and evicted first, so that a
 * robot that walks through every address does not evict the pages people read. Before any entry is evicted, bodies that
 * can be made again from another coding are dropped, those of the least recently stored entries first.
 * @param maxBytes room for all entries
 */
export function makePageStore(maxBytes: number) {
  const segments = makeSegments()

  return {
    get: (key: string): Entry | undefined => findEntry(segments, key),
    /** Notes that an entry was used. */
    touch(entry: Entry, now: number): void {
      entry.usedAt = now
      promote(segments, entry)
      if (segments.protectedBytes > maxBytes * PROTECTED_SHARE) demote(segments)
    },
    /** Replaces the entry of a key; an entry that is too large is not stored. */
    set(entry: Entry): void {
      const before = findEntry(segments, entry.key)
      if (before) evict(segments, before)
      if (sizeOf(entry) > Math.min(LARGEST_BYTES, maxBytes / 4)) return
      segments[entry.hits > 1 ? 'protected' : 'probation'].set(entry.key, entry)
      if (entry.status >= FIRST_ERROR) segments.errors.add(entry)
      count(segments, entry)
      segments.slimmable.add(entry)
      makeRoom(segments, maxBytes)
    },
    /** Updates the size of an entry whose bodies have changed. */
    resize(entry: Entry): void {
      if (!segments.counted.has(entry)) return
      segments.slimmable.delete(entry)
      segments.slimmable.add(entry)
      count(segments, entry)
      makeRoom(segments, maxBytes)
    },
    delete(key: string): void {
      const entry = findEntry(segments, key)
      if (entry) evict(segments, entry)
    },
    entries: (): Entry[] => [...segments.counted.keys()],
    has: (entry: Entry): boolean => segments.counted.has(entry),
    size: () => ({ entries: segments.counted.size, bytes: segments.bytes }),
  }
}

export type PageStore = ReturnType<typeof makePageStore>
