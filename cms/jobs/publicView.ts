import type { CollectionSlug, Payload, Where } from 'payload'

/**
 * A stored document as an anonymous reader sees it, in both languages, or null when they see nothing.
 * Localized fields come as `{ vi, en }`.
 */
export async function findPublic(payload: Payload, collection: string, id: string) {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    limit: 1,
    depth: 1,
    locale: 'all',
    overrideAccess: false,
  })
  return docs[0] ?? null
}

const PAGE_SIZE = 100

/** Every published document of a collection, or those that meet `where`, as an anonymous reader sees it, by id. */
export async function* listPublic(payload: Payload, collection: string, where: Where = {}) {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: collection as CollectionSlug,
      where,
      sort: 'id',
      limit: PAGE_SIZE,
      page,
      depth: 1,
      locale: 'all',
      overrideAccess: false,
    })
    yield* docs
    if (!hasNextPage) return
  }
}
