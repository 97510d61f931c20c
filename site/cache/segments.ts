import { sizeOf, type Entry } from './entry.ts'

/** Entries in two segments, each in the order of last use, with the bytes they take. */
export interface Segments {
  /** Entries with one hit, and those that the protected segment has no room for. */
  readonly probation: Map<string, Entry>
  /** Entries with more hits. */
  readonly protected: Map<string, Entry>
  /** Entries that may have a redundant body, the least recently stored first. */
  readonly slimmable: Set<Entry>
  /** Entries with an error status, oldest first. */
  readonly errors: Set<Entry>
  /** The size that each entry was counted with. */
  readonly counted: Map<Entry, number>
  bytes: number
  protectedBytes: number
  errorBytes: number
}

export const makeSegments = (): Segments => ({
  probation: new Map(),
  protected: new Map(),
  slimmable: new Set(),
  errors: new Set(),
  counted: new Map(),
  bytes: 0,
  protectedBytes: 0,
  errorBytes: 0,
})

export const findEntry = (segments: Segments, key: string): Entry | undefined =>
  segments.protected.get(key) ?? segments.probation.get(key)

/** Removes an entry from everywhere. */
export function evict(segments: Segments, entry: Entry): void {
  const size = segments.counted.get(entry) ?? 0
  segments.bytes -= size
  if (segments.errors.delete(entry)) segments.errorBytes -= size
  if (segments.protected.delete(entry.key)) segments.protectedBytes -= size
  segments.probation.delete(entry.key)
  segments.counted.delete(entry)
  segments.slimmable.delete(entry)
}

/** Counts an entry, or counts it again after its bodies have changed. */
export function count(segments: Segments, entry: Entry): void {
  const grown = sizeOf(entry) - (segments.counted.get(entry) ?? 0)
  segments.counted.set(entry, sizeOf(entry))
  segments.bytes += grown
  if (segments.errors.has(entry)) segments.errorBytes += grown
  if (segments.protected.get(entry.key) === entry) segments.protectedBytes += grown
}

/** Moves the least recently used protected entry to the newest end of probation. */
export function demote(segments: Segments): void {
  const [oldest] = segments.protected.values()
  if (!oldest) return
  segments.protected.delete(oldest.key)
  segments.protectedBytes -= segments.counted.get(oldest) ?? 0
  segments.probation.set(oldest.key, oldest)
}

/** Moves an entry to the newest end of its segment; from the second hit on that is the protected one. */
export function promote(segments: Segments, entry: Entry): void {
  const isFrequent = segments.protected.has(entry.key) || entry.hits > 1
  segments.probation.delete(entry.key)
  if (!isFrequent) return void segments.probation.set(entry.key, entry)
  if (!segments.protected.delete(entry.key)) segments.protectedBytes += segments.counted.get(entry) ?? 0
  segments.protected.set(entry.key, entry)
}
