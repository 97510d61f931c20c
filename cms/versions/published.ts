import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { ofItsOwn, readState } from './readState.ts'

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

/** What readers saw last of a document, in one language; null for one that was never public. */
export async function lastPublic<Doc extends { _status?: string }>(
  asked: Asked & { req: PayloadRequest },
  locale: string,
): Promise<Doc | null> {
  const stored = await readState<Doc>(asked, locale, false)
  if (stored?._status === 'published') return stored
  const { docs } = await asked.req.payload.findVersions({
    collection: asked.collection,
    where: { and: [{ parent: { equals: asked.id } }, { 'version._status': { equals: 'published' } }] },
    ...{ sort: '-updatedAt', limit: 1, pagination: false, depth: 0, trash: true, overrideAccess: true },
    ...{ locale: locale as 'vi', fallbackLocale: false, req: ofItsOwn(asked.req) },
  })
  return (docs[0]?.version ?? null) as unknown as Doc | null
}
