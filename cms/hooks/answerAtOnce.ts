import type { CollectionAfterChangeHook } from 'payload'
import { canPublishAll, type Reader } from '../access/permissions.ts'
import { queueReconcile } from './queueReconcile.ts'

type Stored = { id: string | number; onProvince?: string | null; updatedAt?: string }

const ANSWERS: readonly unknown[] = ['yes', 'refused', 'no']

/**
 * The province's decision on an agency's request takes effect at once, even when a draft is newer than the published
 * version: otherwise only the draft would be saved, and the item would not appear until its agency publishes it again.
 * A request that is only in the draft is decided in the draft.
 */
export const answerAtOnce: CollectionAfterChangeHook = async (args) => {
  const { doc, data, req, collection, previousDoc } = args
  const [{ id }, { onProvince }] = [doc as Stored, data as Stored]
  const isAnswer = previousDoc?.onProvince === 'asked' && ANSWERS.includes(onProvince)
  if (!isAnswer || !canPublishAll(req.user as Reader)) return doc
  const stored = await req.payload.db.findOne<Stored>({
    ...{ collection: collection.slug, where: { id: { equals: id } }, req },
  })
  if (stored?.onProvince !== 'asked') return doc
  await req.payload.db.updateOne({
    ...{ collection: collection.slug, id, req, returning: false },
    // Unchanged: Payload shows a draft only when it is newer than the published version.
    data: { onProvince, updatedAt: stored.updatedAt },
  })
  await queueReconcile(req, collection.slug, id)
  return doc
}
