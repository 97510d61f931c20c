import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { firstFree, toSlug } from '../fields/slug.ts'
import { queueIds } from '../hooks/queueReconcile.ts'
import { setInNewest } from '../versions/setInVersion.ts'

type Stored = { id: string; path?: string | null } & Record<string, unknown>
const WITHOUT = { or: [{ slug: { exists: false } }, { slug: { equals: '' } }] }

async function fillDocument(req: PayloadRequest, collection: CollectionSlug, doc: Stored, title: string) {
  const wanted = toSlug(doc[title])
  if (wanted === '') return false
  const slug = await firstFree({ req, collection, slug: wanted, id: doc.id })
  // A page without a slug has the path of its parent.
  const path = [doc.path, slug].filter(Boolean).join('/')
  const fields = { slug, ...(collection === 'pages' && { path }) }
  const data = { ...fields, updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection, id: doc.id, data, req, returning: false })
  if (req.payload.collections[collection].config.versions)
    await setInNewest(req, collection, { parent: { equals: doc.id } }, fields)
  return true
}

/**
 * Gives documents stored without a slug (because their name has no Latin letters) a working one. A no-op once every
 * document has one.
 * @returns how many documents were changed
 */
export async function fillSlugs(payload: Payload): Promise<number> {
  const req = await createLocalReq({ locale: 'vi' }, payload)
  let filled = 0
  for (const { slug: collection, admin, flattenedFields } of payload.config.collections) {
    if (!flattenedFields.some(({ name }) => name === 'slug')) continue
    const { docs } = await payload.find({
      ...{ collection, where: WITHOUT, locale: 'vi', pagination: false, depth: 0, trash: true },
      overrideAccess: true,
    })
    const changed: string[] = []
    for (const doc of docs as unknown as Stored[])
      if (await fillDocument(req, collection, doc, admin.useAsTitle ?? 'name')) changed.push(doc.id)
    if (changed.length > 0) await queueIds(req, collection, changed)
    filled += changed.length
  }
  return filled
}
