import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { mongoModels } from '../mongoModels.ts'

/**
 * Sets fields of a stored version that are neither localized nor relations, and leaves everything else unchanged.
 * @param req joins its transaction, when it has one
 * @param id of the version
 */
export async function setInVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | number,
  fields: Record<string, string | null>,
): Promise<void> {
  const { db } = req.payload
  if (db.name !== 'mongoose') {
    const versionData = { version: fields } as never
    await db.updateVersion({ collection, id, versionData, req, returning: false })
    return
  }
  // On MongoDB Payload replaces the whole version with the given part.
  const { versions, session } = await mongoModels(req)
  const set = Object.fromEntries(Object.entries(fields).map(([name, value]) => [`version.${name}`, value]))
  await versions[collection]!.updateOne({ _id: id }, { $set: set }, { timestamps: false, session })
}

/**
 * The same for the latest versions of all documents that `where` finds: Payload saves on top of them, and the admin
 * shows them.
 * @param where of versions: `parent`, or fields below `version`
 */
export async function setInNewest(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  fields: Record<string, string | null>,
): Promise<void> {
  const { docs } = await req.payload.findVersions({
    ...{ collection, where: { and: [{ latest: { equals: true } }, where] }, select: { parent: true } },
    ...{ pagination: false, depth: 0, trash: true, overrideAccess: true, req },
  })
  for (const { id } of docs) await setInVersion(req, collection, id, fields)
}
