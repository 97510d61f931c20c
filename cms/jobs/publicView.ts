import { createLocalReq, type CollectionSlug, type Payload, type SelectType, type Where } from 'payload'

const PAGE_SIZE = 200

const OBJECT_ID = /^[0-9a-f]{24}$/i

/**
 * The ids that documents of this database can have. An index that another database has filled holds others, and MongoDB
 * refuses to be asked for them.
 */
export const possibleIds = <Id extends string | number>(payload: Payload, ids: Id[]): Id[] =>
  payload.db.name === 'mongoose' ? ids.filter((id) => OBJECT_ID.test(String(id))) : ids

/**
 * The stored documents of these ids as an anonymous reader sees them, in both languages; those that they do not see
 * are left out. Localized fields come as `{ vi, en }`.
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
 * Every document of a collection that an anonymous reader sees, as they see it, by id: ids first, since a list of whole
 * documents is slow to sort, then the documents themselves, each read when its turn comes.
 */
export async function* listPublic(payload: Payload, collection: CollectionSlug) {
  for await (const rows of listPublicRows(payload, collection, { select: { id: true } })) {
    for (let at = 0; at < rows.length; at += PAGE_SIZE) {
      const ids = rows.slice(at, at + PAGE_SIZE).map(({ id }) => String(id))
      yield* await findPublic(payload, collection, ids)
    }
  }
}

/** What the rule of a collection lets an anonymous reader see, null when that is nothing. */
async function publicWhere(payload: Payload, collection: CollectionSlug): Promise<Where | null> {
  const req = await createLocalReq({}, payload)
  const allowed = await payload.collections[collection].config.access.read({ req })
  if (allowed === true) return {}
  return allowed || null
}

const ROWS = 2000

export type PublicRow = { id: string | number; updatedAt?: string } & Record<string, unknown>

/**
 * A few plain fields of every document that an anonymous reader sees, or of those that meet `where`, in pages and by
 * id, straight from the tables: many times as fast as `findPublic`, since nothing is filled in or hooked. Relations are
 * ids. Not for fields with a read rule of their own. Each page begins after the last id and not at a number, so that a
 * document that goes meanwhile makes no other one be skipped.
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
