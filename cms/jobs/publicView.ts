import { createLocalReq, type CollectionSlug, type Payload, type SelectType, type Where } from 'payload'

const PAGE_SIZE = 200

const OBJECT_ID = /^[0-9a-f]{24}$/i

/**
 * The ids that are valid in this database. An index filled from another database has other ids, which MongoDB would
 * refuse in a query.
 */
export const possibleIds = <Id extends string | number>(payload: Payload, ids: Id[]): Id[] =>
  payload.db.name === 'mongoose' ? ids.filter((id) => OBJECT_ID.test(String(id))) : ids

/**
 * The stored documents of these ids as the public sees them, in both languages; hidden ones are omitted. Localized
 * fields come as `{ vi, en }`.
 */
export async function findPublic(payload: Payload, collection: string, ids: string[]) {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: possibleIds(payload, ids) } },
    pagination: false,
    limit: ids.length,
    depth: 1,
    locale: 'all',
    overrideAccess: false,
  })
  return docs
}

/**
 * Every public document of a collection, as the public sees it, by id: the ids are listed first, since a list of whole
 * documents is slow to sort, and each document is loaded when its turn comes.
 */
export async function* listPublic(payload: Payload, collection: CollectionSlug) {
  for await (const rows of listPublicRows(payload, collection, { select: { id: true } })) {
    for (let at = 0; at < rows.length; at += PAGE_SIZE) {
      const ids = rows.slice(at, at + PAGE_SIZE).map(({ id }) => String(id))
      yield* await findPublic(payload, collection, ids)
    }
  }
}

/** The condition for documents of a collection that the public may read; null when it may read none. */
async function publicWhere(payload: Payload, collection: CollectionSlug): Promise<Where | null> {
  const req = await createLocalReq({}, payload)
  const allowed = await payload.collections[collection].config.access.read({ req })
  if (allowed === true) return {}
  return allowed || null
}

const ROWS = 2000

export type PublicRow = { id: string | number; updatedAt?: string } & Record<string, unknown>

/**
 * A few plain fields of every public document, or of those that match `where`, in pages and by id, directly from the
 * tables: many times as fast as `findPublic`, since nothing is populated and no hooks run. Relations are ids. Not for
 * fields with access rules of their own. Pages are keyset-based (each begins after the last id), so a document deleted
 * meanwhile does not cause another to be skipped.
 */
export async function* listPublicRows(
  payload: Payload,
  collection: CollectionSlug,
  { select, where = {} }: { select: SelectType; where?: Where },
): AsyncGenerator<PublicRow[]> {
  const seen = await publicWhere(payload, collection)
  let after: Where = {}
  while (seen) {
    const { docs } = await payload.db.find<PublicRow>({
      collection,
      where: { and: [seen, where, after] },
      select,
      sort: 'id',
      limit: ROWS,
      pagination: false,
      locale: 'all',
    })
    if (docs.length > 0) yield docs
    const last = docs.at(-1)
    if (!last || docs.length < ROWS) return
    after = { id: { greater_than: last.id } }
  }
}
