import { Forbidden, NotFound, type PayloadHandler, type SanitizedCollectionConfig } from 'payload'

const PATH = '/access/:id?'

/** Responds to signed-in users only, and treats a document they may not read like one that does not exist. */
const guarded =
  (slug: SanitizedCollectionConfig['slug'], answer: PayloadHandler): PayloadHandler =>
  async (req) => {
    if (!req.user) throw new Forbidden(req.t)
    const id = req.routeParams?.id
    if (typeof id === 'string') {
      const found = await req.payload.find({
        collection: slug,
        where: { id: { equals: id } },
        limit: 1,
        depth: 0,
        trash: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
      if (found.docs.length === 0) throw new NotFound(req.t)
    }
    return answer(req)
  }

/** Keeps the route that reports one's rights on a document from revealing which documents exist. */
export function sealDocAccess(collection: SanitizedCollectionConfig): void {
  const { slug, endpoints } = collection
  if (!endpoints) return
  // Payload shares these objects between collections, so they are replaced rather than changed.
  collection.endpoints = endpoints.map((endpoint) =>
    endpoint.path === PATH ? { ...endpoint, handler: guarded(slug, endpoint.handler) } : endpoint,
  )
}
