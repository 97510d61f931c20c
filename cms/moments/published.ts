import type { CollectionSlug, Payload, SelectType, Where } from 'payload'

/** How many documents of a type are published, and their latest changes. */
export interface PublishedMarker {
  total: number
  latest: { id: string | number; updatedAt: string }[]
}

/**
 * A revision marker for the published documents of a type, including those hidden until a moment: it changes only with
 * a write, never with the clock.
 * @param seen how many of the latest changes are included
 */
export async function markPublished(
  payload: Payload,
  collection: CollectionSlug,
  seen: number,
): Promise<PublishedMarker> {
  const { config } = payload.collections[collection]
  const where: Where = config.versions?.drafts ? { _status: { equals: 'published' } } : {}
  const { docs, totalDocs } = await payload.find({
    collection,
    where,
    sort: '-updatedAt',
    limit: seen,
    depth: 0,
    // Only counts and timestamps are loaded.
    overrideAccess: true,
    select: { updatedAt: true } as SelectType,
  })
  return { total: totalDocs, latest: docs as unknown as PublishedMarker['latest'] }
}
