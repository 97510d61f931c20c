import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

/** `req` for reading in its transaction. */
type Asked = { collection: CollectionSlug; id: string | number; req?: PayloadRequest }

/** Whether any retained version of a document was published. */
export async function wasEverPublished(payload: Payload, { collection, id, req }: Asked): Promise<boolean> {
  const { totalDocs } = await payload.countVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    overrideAccess: true,
    ...(req && { req }),
  })
  return totalDocs > 0
}

/** Whether the newest version of a document is a draft, whatever is public. */
export async function isNewestDraft(req: PayloadRequest, { collection, id }: Asked): Promise<boolean> {
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
    ...{ collection, where, limit: 1, pagination: false, req },
  })
  return docs[0]?.version._status === 'draft'
}

/** Whether a document is public. */
export async function isPublishedNow(payload: Payload, { collection, id }: Asked): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
  })
  return totalDocs > 0
}
