import type { CollectionSlug, PayloadRequest, Where } from 'payload'

type Asked = { collection: string; id: string | number }

const ruleFor = async (
  req: PayloadRequest,
  { collection, id }: { collection: string; id?: string | number },
) =>
  req.payload.collections[collection as CollectionSlug]?.config.access.update({
    req,
    ...(id !== undefined && { id: id as string }),
  })

/** Whether the requesting user may change a document. */
export async function mayChange(req: PayloadRequest, { collection, id }: Asked): Promise<boolean> {
  const allowed = await ruleFor(req, { collection, id })
  if (typeof allowed !== 'object') return allowed === true
  const where = { and: [{ id: { equals: id } }, allowed] }
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where,
    trash: true,
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** Which documents of a type the requesting user may change: all, none, or those of a condition. */
export async function whereMayChange(req: PayloadRequest, collection: string): Promise<Where | boolean> {
  return (await ruleFor(req, { collection })) ?? false
}

/** Those of many documents of a type that the requesting user may change, by their ids. */
export async function changeableAmong(
  req: PayloadRequest,
  { collection, ids }: { collection: CollectionSlug; ids: string[] },
): Promise<ReadonlySet<string>> {
  const allowed = await whereMayChange(req, collection)
  if (typeof allowed !== 'object') return new Set(allowed ? ids : [])
  const { docs } = await req.payload.db.find<{ id: string | number }>({
    ...{ collection, where: { and: [{ id: { in: ids } }, allowed] }, select: { createdAt: true } },
    ...{ sort: 'id', limit: 0, pagination: false, req },
  })
  return new Set(docs.map(({ id }) => String(id)))
}
