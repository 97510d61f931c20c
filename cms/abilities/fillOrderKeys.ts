import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { toOrderKey } from '../content/orderKey.ts'
import { setInVersion } from '../versions/setInVersion.ts'
import { ORDER_KEY } from './sortedByName.ts'

type Stored = { id: string } & Record<string, unknown>
const MISSING = { exists: false }

async function fillDocuments(payload: Payload, collection: CollectionSlug, title: string): Promise<number> {
  const { docs } = await payload.find({
    ...{ collection, where: { [ORDER_KEY]: MISSING }, select: { [title]: true }, sort: 'id' },
    ...{ locale: 'vi', pagination: false, depth: 0, trash: true, overrideAccess: true },
  })
  for (const doc of docs as unknown as Stored[]) {
    const data = { [ORDER_KEY]: toOrderKey(doc[title] as string) }
    await payload.db.updateOne({ collection, id: doc.id, data, returning: false })
  }
  return docs.length
}

/** Lists in the admin read the latest versions, so these need the key too. */
async function fillVersions(req: PayloadRequest, collection: CollectionSlug, title: string): Promise<void> {
  const { docs } = await req.payload.findVersions({
    ...{ collection, where: { and: [{ latest: { equals: true } }, { [`version.${ORDER_KEY}`]: MISSING }] } },
    ...{ locale: 'vi', pagination: false, depth: 0, trash: true, overrideAccess: true },
  })
  for (const { id, version } of docs) {
    const key = toOrderKey((version as unknown as Stored)[title] as string)
    await setInVersion(req, collection, id, { [ORDER_KEY]: key })
  }
}

/**
 * Fills in the sort keys of documents stored without one. A no-op once every document has its key.
 * @returns how many documents were changed
 */
export async function fillOrderKeys(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload)
  let filled = 0
  for (const { slug, admin, flattenedFields, versions } of payload.config.collections) {
    if (!flattenedFields.some(({ name }) => name === ORDER_KEY)) continue
    const title = admin.useAsTitle ?? 'name'
    filled += await fillDocuments(payload, slug, title)
    if (versions) await fillVersions(req, slug, title)
  }
  return filled
}
