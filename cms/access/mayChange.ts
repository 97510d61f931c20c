import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether the requesting user may change a document. */
export async function mayChange(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string | number },
): Promise<boolean> {
  const slug = collection as CollectionSlug
  const allowed = await req.payload.collections[slug]?.config.access.update({ req, id: id as string })
  if (typeof allowed !== 'object') return allowed === true
  const where = { and: [{ id: { equals: id } }, allowed] }
  const { totalDocs } = await req.payload.count({
    collection: slug,
    where,
    trash: true,
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
