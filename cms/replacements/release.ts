import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { idOf } from '../content/record.ts'
import { queueReconcile } from '../hooks/queueReconcile.ts'
import type { LegalDocument } from '../payload-types.ts'

const collection = 'legal-documents'

type Id = string | number
type Relating = Pick<LegalDocument, 'relations'>
type Version = { id: Id; updatedAt: string; version: Relating }

const withoutTarget = ({ relations }: Relating, id: Id) =>
  (relations ?? []).filter(({ target }) => String(idOf(target)) !== String(id))

async function releaseStored(req: PayloadRequest, id: Id): Promise<void> {
  const { docs } = await req.payload.db.find<Relating & { id: Id }>({
    ...{ collection, where: { 'relations.target': { equals: id } }, limit: 0, pagination: false, req },
  })
  for (const doc of docs) {
    const data = { relations: withoutTarget(doc, id), updatedAt: new Date().toISOString() }
    await req.payload.db.updateOne({ collection, id: doc.id, data, req, returning: false })
    await queueReconcile(req, collection, doc.id)
  }
}

/** In versions as well: Payload saves on top of the latest one, and an older one may be restored. */
async function releaseVersions(req: PayloadRequest, id: Id): Promise<void> {
  const { db } = req.payload
  const where = { 'version.relations.target': { equals: id } }
  const asked = { collection, where, limit: 0, pagination: false, locale: 'all', req } as const
  const { docs } = (await db.findVersions(asked)) as unknown as { docs: Version[] }
  for (const { id: versionId, updatedAt, version } of docs) {
    // On MongoDB Payload replaces the whole version with the given part.
    const rest = db.name === 'mongoose' ? version : {}
    const versionData = { updatedAt, version: { ...rest, relations: withoutTarget(version, id) } } as never
    await db.updateVersion({ collection, id: versionId, versionData, req, returning: false })
  }
}

/**
 * When a document is permanently deleted, the relations to it are deleted with it: a row without its document is
 * incomplete, and the document that contains it could not be saved.
 */
export const releaseRelations: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await releaseStored(req, id)
  await releaseVersions(req, id)
}
