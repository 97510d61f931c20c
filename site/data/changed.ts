import type { CollectionSlug, SelectType } from 'payload'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

/** How many public documents a type has, and when the newest change was: other values mean other content. */
export interface Marker {
  total: number
  newest: string
}

/** How long an answer of the database about changes is used, and how long beside the next one: see kept.ts. */
export const MARKER_AGE = 500
export const MARKER_GRACE = 400

async function readMarker(collection: CollectionSlug): Promise<Marker> {
  const cms = await getCms()
  const { docs, totalDocs } = await cms.find({
    collection,
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    select: { updatedAt: true } as SelectType,
  })
  const newest = (docs[0] as { updatedAt?: string } | undefined)?.updatedAt ?? ''
  return { total: totalDocs, newest }
}

/** Several keep the same type's documents in different shapes: they share one look. */
const SHARED_AGE = 200
const readers = new Map<CollectionSlug, () => Promise<Marker>>()

/** The marker of a type as an anonymous reader sees it: one cheap query. */
export function markerOf(collection: CollectionSlug): Promise<Marker> {
  const known = readers.get(collection) ?? keep(() => readMarker(collection), SHARED_AGE)
  readers.set(collection, known)
  return known()
}

export const isSameMarker = (a: Marker | undefined, b: Marker): boolean =>
  a?.total === b.total && a.newest === b.newest
