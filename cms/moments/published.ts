import type { CollectionSlug, Payload, SelectType, Where } from 'payload'

/** How many documents of a type are published, and the newest changes among them. */
export interface PublishedMarker {
  total: number
  latest: { id: string | number; updatedAt: string }[]
}

/**
 * What is published of a type, whether its moment has come or not: a marker that only a write changes, never the clock.
 * @param seen how many of the newest changes are told
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
    // Nothing but counts and stamps is read.
    overrideAccess: true,
    select: { updatedAt: true } as SelectType,
  })
  return { total: totalDocs, latest: docs as unknown as PublishedMarker['latest'] }
}
