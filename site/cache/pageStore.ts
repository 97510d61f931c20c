import { sizeOf, slim, type Entry } from './entry.ts'

/** A page that is asked for again belongs to the kept ones, which may take this share of the room. */
const KEPT_SHARE = 0.8
/** Answers that there is no such page, of which there is no end: they leave first once they take more than this share. */
const MISSING_SHARE = 0.02
/** From here on an answer says that there is nothing to show. */
const FIRST_ERROR = 400
/** What is larger is made anew for each, so that a few do not drive out many; of a small store, a quarter. */
const LARGEST_BYTES = 1024 * 1024

/**
 * Entries by key, bounded in bytes. What was asked for once waits in an outer ring and leaves first, so that a robot
 * that walks through every address does not drive out the pages people read. Before any page leaves, bodies that can
 * be made again from another coding are given up, those not used for longest first.
 * @param maxBytes room for all entries
 */
export function makePageStore(maxBytes: number) {
  const once = new Map<string, Entry>()
  const again = new Map<string, Entry>()
  /** Entries with a body to spare, and what each was counted with. */
  const spare = new Set<Entry>()
  const counted = new Map<Entry, number>()
  /** Entries that say that there is no page, oldest first. */
  const missing = new Set<Entry>()
  let bytes = 0
  let keptBytes = 0
  let missingBytes = 0

  function forget(entry: Entry): void {
    const size = counted.get(entry) ?? 0
    bytes -= size
    if (missing.delete(entry)) missingBytes -= size
    if (again.delete(entry.key)) keptBytes -= size
    once.delete(entry.key)
    counted.delete(entry)
    spare.delete(entry)
  }

  function count(entry: Entry): void {
    const grown = sizeOf(entry) - (counted.get(entry) ?? 0)
    counted.set(entry, sizeOf(entry))
    bytes += grown
    if (missing.has(entry)) missingBytes += grown
    if (again.get(entry.key) === entry) keptBytes += grown
  }

  function giveUpSpares(): void {
    for (const entry of spare) {
      if (bytes <= maxBytes) return
      if (slim(entry)) count(entry)
      else spare.delete(entry)
    }
  }

  function makeRoom(): void {
    for (const entry of missing) {
      if (missingBytes <= maxBytes * MISSING_SHARE) break
      forget(entry)
    }
    if (bytes > maxBytes) giveUpSpares()
    while (keptBytes > maxBytes * KEPT_SHARE) demote()
    while (bytes > maxBytes) {
      const [oldest] = once.size > 0 ? once.values() : again.values()
      if (!oldest) return
      forget(oldest)
    }
  }

  function demote(): void {
    const [oldest] = again.values()
    if (!oldest) return
    again.delete(oldest.key)
    keptBytes -= counted.get(oldest) ?? 0
    once.set(oldest.key, oldest)
  }

  /** The newest of its ring; one that comes again moves to the inner ring. */
  function touch(entry: Entry, now: number): void {
    const isOften = again.has(entry.key) || entry.hits > 1
    entry.usedAt = now
    once.delete(entry.key)
    if (!isOften) return void once.set(entry.key, entry)
    if (!again.delete(entry.key)) keptBytes += counted.get(entry) ?? 0
    again.set(entry.key, entry)
    if (keptBytes > maxBytes * KEPT_SHARE) demote()
  }

  return {
    get: (key: string): Entry | undefined => again.get(key) ?? once.get(key),
    touch,
    /** Puts an entry in the place of the one with its key; one that does not fit at all is not kept. */
    set(entry: Entry): void {
      const before = again.get(entry.key) ?? once.get(entry.key)
      if (before) forget(before)
      if (sizeOf(entry) > Math.min(LARGEST_BYTES, maxBytes / 4)) return
      if (entry.hits > 1) again.set(entry.key, entry)
      else once.set(entry.key, entry)
      if (entry.status >= FIRST_ERROR) missing.add(entry)
      count(entry)
      spare.add(entry)
      makeRoom()
    },
    /** Counts an entry anew whose bodies have changed. */
    resize(entry: Entry): void {
      if (!counted.has(entry)) return
      spare.delete(entry)
      spare.add(entry)
      count(entry)
      makeRoom()
    },
    delete(key: string): void {
      const entry = again.get(key) ?? once.get(key)
      if (entry) forget(entry)
    },
    entries: (): Entry[] => [...counted.keys()],
    isKept: (entry: Entry): boolean => counted.has(entry),
    size: () => ({ entries: counted.size, bytes }),
  }
}

export type PageStore = ReturnType<typeof makePageStore>
