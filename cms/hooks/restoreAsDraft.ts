import type { CollectionBeforeChangeHook, CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { canPublish, type Reader } from '../access/permissions.ts'

const PATH = '/versions/:id'

/** Whether the version was a published one. */
async function wasPublished(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<boolean> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return (docs[0]?.version as { _status?: string } | undefined)?._status === 'published'
}

/**
 * Restores a draft as a draft, whatever the request says, and anything as a draft for those who may not publish.
 * Payload's own route writes it over the published version, which takes the page off the portal, and its admin offers
 * nothing else (payload 3.90). The rest is left to that route.
 */
export const restoreAsDraft = (): Endpoint => {
  const endpoint: Endpoint = {
    path: PATH,
    method: 'post',
    handler: async (req) => {
      const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
      const isLive = canPublish(req.user as Reader) && (await wasPublished(req, collection, id))
      if (!isLive) req.query = { ...req.query, draft: 'true' }
      const { endpoints } = req.payload.collections[collection].config
      const own = (endpoints || []).find(
        (one) => one !== endpoint && one.path === PATH && one.method === 'post',
      )
      return own!.handler(req)
    },
  }
  return endpoint
}

/**
 * A version that was stored in the trash is restored outside of it: Payload restores only deleted documents. It also
 * leaves out when the document was made, without which a draft cannot be published on SQLite.
 */
export const restoreOutsideTrash: CollectionBeforeChangeHook = ({ data, context, originalDoc }) =>
  context.isRestoringVersion
    ? { ...data, deletedAt: null, createdAt: (originalDoc as { createdAt?: string }).createdAt }
    : data
