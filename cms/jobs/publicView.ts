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

/**
 * Every published document of a collection, or those that meet `where`, as an anonymous reader sees it, by id. Each page
 * begins after the last id and not at a number, so that a document that goes meanwhile makes no other one be skipped.
 */
export async function* listPublic(payload: Payload, collection: string, where: Where = {}) {
  let after: Where = {}
  for (;;) {
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      where: { and: [where, after] },
      sort: 'id',
      limit: PAGE_SIZE,
      pagination: false,
      depth: 1,
      locale: 'all',
      overrideAccess: false,
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE_SIZE) return
    after = { id: { greater_than: last.id } }
  }
}
