import type { CollectionSlug, SelectType } from 'payload'
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
}

/** How long an answer of the database about changes is used, and how long beside the next one: see kept.ts. */
export const MARKER_AGE = 500
export const MARKER_GRACE = 400

/**
 * Documents whose change may become visible after a later one: on MongoDB a transaction stamps its documents before it is
 * committed, beside others. On SQLite one transaction follows the other.
 */
const LATEST_SEEN = 20
/** How much later, in milliseconds: MongoDB ends transactions after 60 s (transactionLifetimeLimitSeconds). */
export const LATE_COMMIT_MS = 90_000

/** Whether changes may become visible in another order than that of their stamps. */
export const commitsLate = async (): Promise<boolean> => (await getCms()).db.name === 'mongoose'

async function readMarker(collection: CollectionSlug): Promise<Marker> {
  const isLate = await commitsLate()
  const told = isLate ? toldOf(collection).count : 0
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
    told,
  }
}

/** Documents of one type that are remembered as changed. */
const MOST_TOLD = 1000

interface Told {
  /** How many changes were told of in all. */
  count: number
  /** The last of them, the newest at the end. */
  ids: string[]
}

const told = new Map<string, Told>()
const toldOf = (collection: string): Told => told.get(collection) ?? { count: 0, ids: [] }

/** Notes which documents are said to have changed, so that they are read again whatever their stamps say. */
export function noteChanged(tags: readonly string[]): void {
  for (const tag of tags) {
    const [collection = '', id] = tag.split(':')
    if (id === undefined) continue
    const { count, ids } = toldOf(collection)
    told.set(collection, { count: count + 1, ids: [...ids, id].slice(-MOST_TOLD) })
  }
}

/** The documents of a type that were said to have changed after `count` others; undefined when they are too many to tell. */
export function toldSince(collection: CollectionSlug, count: number): string[] | undefined {
  const known = toldOf(collection)
  const fresh = known.count - count
  if (fresh > known.ids.length) return undefined
  return fresh === 0 ? [] : known.ids.slice(-fresh)
}

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
  a?.total === b.total && a.latest === b.latest && a.told === b.told
