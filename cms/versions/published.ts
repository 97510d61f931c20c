import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

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

/** Whether a document is public. */
export async function isPublishedNow(payload: Payload, { collection, id }: Asked): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
  })
  return totalDocs > 0
}
