import type { CollectionSlug, SelectType } from 'payload'
import { makeChangeLog } from './changeLog.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

/** How many public documents a type has, and when the newest changes were: other values mean other content. */
export interface Marker {
  total: number
  newest: string
  /** The newest documents, each with its change: a change that is committed late is not the newest. */
  latest: string
  /** How often this process was told of changes of the type, where stamps do not say it all. */
  told: number
  /** How many documents of the type had a moment since this process began. */
  turned: number
}

/** How long an answer of the database about changes is used, and how long beside the next one: see kept.ts. */
export const MARKER_AGE = 500
export const MARKER_GRACE = 400

/**
 * Documents whose change may become visible after a later one: on MongoDB a transaction stamps its documents before it is
 * committed, beside others. On SQLite one transaction follows the other.
 */
export const LATEST_SEEN = 20
/** How much later, in milliseconds: MongoDB ends transactions after 60 s (transactionLifetimeLimitSeconds). */
export const LATE_COMMIT_MS = 90_000

/** Whether changes may become visible in another order than that of their stamps. */
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

/** Notes which documents are said to have changed, so that they are read again whatever their stamps say. */
export function noteChanged(tags: readonly string[]): void {
  for (const tag of tags) {
    const [collection = '', id] = tag.split(':')
    if (id !== undefined) told.note(collection, id)
  }
}

/** Notes that a document has a moment now: it changes without being written. */
export const noteTurned = (collection: string, id: string): void => turned.note(collection, id)

/** The documents of a type that were said to have changed after `count` others; undefined when they are too many to tell. */
export const toldSince = (collection: CollectionSlug, count: number) => told.since(collection, count)
/** The same for those that had a moment. */
export const turnedSince = (collection: CollectionSlug, count: number) => turned.since(collection, count)

/** Several keep the same type's documents in different shapes: they share one look. */
const SHARED_AGE = 200
/** A page is renewed by it only when nothing has changed for sure. */
const NOW = { lasts: false }
const readers = new Map<CollectionSlug, () => Promise<Marker>>()

/** The marker of a type as an anonymous reader sees it: one cheap query. */
export function markerOf(collection: CollectionSlug): Promise<Marker> {
  const known = readers.get(collection) ?? keep(() => readMarker(collection), SHARED_AGE, 0, NOW)
  readers.set(collection, known)
  return known()
}

export const isSameMarker = (a: Marker | undefined, b: Marker): boolean =>
  a?.total === b.total && a.latest === b.latest && a.told === b.told && a.turned === b.turned
