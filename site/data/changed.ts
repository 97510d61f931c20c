import type { CollectionSlug, SelectType } from 'payload'
import { getCms } from './payload.ts'

/** How many public documents a type has, and when the newest change was: other values mean other content. */
export interface Marker {
  total: number
  newest: string
}

/** How long an answer of the database about changes is used, and how long beside the next one: see kept.ts. */
export const MARKER_AGE = 500
export const MARKER_GRACE = 400

/** The marker of a type as an anonymous reader sees it: one cheap query. */
export async function markerOf(collection: CollectionSlug): Promise<Marker> {
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

export const isSameMarker = (a: Marker | undefined, b: Marker): boolean =>
  a?.total === b.total && a.newest === b.newest
