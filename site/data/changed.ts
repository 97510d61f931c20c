import type { CollectionSlug, SelectType } from 'payload'
import { makeChangeLog } from './changeLog.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

/**
 * A version marker of a type: how many public documents it has, and when the newest changed. Another marker means
 * other content.
 */
export interface Marker {
  total: number
  newest: string
  /** Ids and times of the newest changes: a change that commits late may not be the newest. */
  latest: string
  /** Changes of the type reported to this process, where `updatedAt` does not reveal them all. */
  told: number
  /** Documents of the type that reached a moment since this process started. */
  turned: number
}

/** How long a marker is used, and how much longer while the next one loads, in milliseconds: see kept.ts. */
export const MARKER_AGE = 500
export const MARKER_GRACE = 400

/**
 * How many of the newest changes a marker names. On MongoDB a transaction sets `updatedAt` before it commits, so
 * changes may become visible out of order; SQLite runs one transaction after the other.
 */
export const LATEST_SEEN = 20
/**
 * How long such a change may be delayed, in milliseconds: MongoDB aborts transactions after 60 s
 * (transactionLifetimeLimitSeconds).
 */
export const LATE_COMMIT_MS = 90_000

/** Whether changes may become visible in another order than their `updatedAt`. */
export const commitsLate = async (): Promise<boolean> => (await getCms()).db.name === 'mongoose'

const told = makeChangeLog()
const turned = makeChangeLog()

async function readMarker(collection: CollectionSlug): Promise<Marker> {
  const isLate = await commitsLate()
  const counts = { told: isLate ? told.countOf(collection) : 0, turned: turned.countOf(collection) }
  const cms = await getCms()
  const { docs, totalDocs } = await cms.find({
    collection,
    sort: '-updatedAt',
    limit: isLate ? LATEST_SEEN : 1,
    depth: 0,
    overrideAccess: false,
    select: { updatedAt: true } as SelectType,
  })
  const latest = docs as unknown as { id: string | number; updatedAt: string }[]
  return {
    total: totalDocs,
    newest: latest[0]?.updatedAt ?? '',
    latest: latest.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join(),
    ...counts,
  }
}

/** Notes documents reported as changed, so that they are read again whatever their `updatedAt`. */
export function noteChanged(tags: readonly string[]): void {
  for (const tag of tags) {
    const [collection = '', id] = tag.split(':')
    if (id !== undefined) told.note(collection, id)
  }
}

/** Notes that a document has reached a moment: it has changed without being written. */
export const noteTurned = (collection: string, id: string): void => turned.note(collection, id)

/** The documents of a type reported after the first `count` reports; undefined when there are too many to tell. */
export const toldSince = (collection: CollectionSlug, count: number) => told.since(collection, count)
/** The documents of a type that reached a moment after the first `count`; undefined when there are too many to tell. */
export const turnedSince = (collection: CollectionSlug, count: number) => turned.since(collection, count)

/** Several caches hold the same type in different shapes; they share one query for the marker, for this long. */
const MARKER_QUERY_AGE = 200
/** Pages are renewed by the marker: during an outage an old one must not pass for current. */
const NOW = { lasts: false }
const readers = new Map<CollectionSlug, () => Promise<Marker>>()

/** The marker of a type for anonymous readers: one cheap query. */
export function markerOf(collection: CollectionSlug): Promise<Marker> {
  const known = readers.get(collection) ?? keep(() => readMarker(collection), MARKER_QUERY_AGE, 0, NOW)
  readers.set(collection, known)
  return known()
}

export const isSameMarker = (a: Marker | undefined, b: Marker): boolean =>
  a?.total === b.total && a.latest === b.latest && a.told === b.told && a.turned === b.turned
