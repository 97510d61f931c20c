import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

/** The latest publication of a document; times are ISO. */
export interface Publication {
  key: string
  subject: CollectionSlug
  document: string
  agency?: string | null
  by?: string | null
  publishedAt: string
  portalAt?: string | null
  searchAt?: string | null
}

const COLLECTION = 'publications'

/** Stores a publication in place of the one before, in the transaction of `req`. */
export async function storePublication(req: PayloadRequest, publication: Publication): Promise<void> {
  const data = { portalAt: null, searchAt: null, ...publication }
  const where = { key: { equals: publication.key } }
  await req.payload.db.upsert({ collection: COLLECTION, data, where, req, returning: false })
}

/**
 * The latest publications until now, newest first. Nobody's rights are checked.
 * @param agencies of which; null for all
 */
export async function listPublications(
  { payload }: PayloadRequest,
  { agencies, limit }: { agencies: string[] | null; limit: number },
): Promise<Publication[]> {
  const isPast: Where = { publishedAt: { less_than_equal: new Date().toISOString() } }
  const where: Where = agencies ? { and: [isPast, { agency: { in: agencies } }] } : isPast
  const { docs } = await payload.db.find<Publication & { id: string }>({
    ...{ collection: COLLECTION, where, sort: '-publishedAt', limit, pagination: false },
  })
  return docs
}

/** What readers get of a publication, and when. */
type Receipt = 'portalAt' | 'searchAt'

type Reached = { collection: string; ids: string[]; since: Date }

async function visibleAmong(payload: Payload, collection: string, ids: string[]) {
  const { docs } = await payload.find({
    ...{ collection: collection as CollectionSlug, where: { id: { in: ids } }, select: {}, depth: 0 },
    ...{ limit: 0, pagination: false, overrideAccess: false },
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/**
 * Notes that documents, as they were at `since`, have now reached the portals or the search engine. Later publications
 * and what the public does not see yet are left alone.
 */
export async function noteReached(payload: Payload, receipt: Receipt, reached: Reached): Promise<void> {
  const { collection, ids, since } = reached
  const keys = ids.map((id) => `${collection}/${id}`)
  const where: Where = {
    and: [
      { key: { in: keys } },
      { [receipt]: { exists: false } },
      { publishedAt: { less_than_equal: since.toISOString() } },
    ],
  }
  const { docs } = await payload.db.find<Publication & { id: string }>({
    ...{ collection: COLLECTION, where, limit: 0, pagination: false },
  })
  if (docs.length === 0) return
  const at = new Date().toISOString()
  const visible = await visibleAmong(
    payload,
    collection,
    docs.map(({ document }) => document),
  )
  for (const { id, document } of docs) {
    if (!visible.has(document)) continue
    await payload.db.updateOne({ collection: COLLECTION, id, data: { [receipt]: at }, returning: false })
  }
}
