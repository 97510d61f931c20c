import type { CollectionSlug, Payload } from 'payload'

/**
 * How many documents of a collection are stored, exactly: without a condition MongoDB only estimates, from figures of
 * the collection that lag behind its writes.
 */
export async function countStored(payload: Payload, collection: CollectionSlug): Promise<number> {
  const where = { id: { exists: true } }
  return (await payload.count({ collection, where, overrideAccess: true })).totalDocs
}
