import type { CollectionAfterChangeHook } from 'payload'
import { canEditAll, type Reader } from '../access/permissions.ts'
import { queueReconcile } from './queueReconcile.ts'

type Stored = { id: string | number; onProvince?: string | null; updatedAt?: string }

const ANSWERS: readonly unknown[] = ['yes', 'refused', 'no']

/**
 * The province's answer to what an agency asked for holds at once, also where a draft stands above what is public: the
 * draft alone would be saved, and readers would not see the item until its agency publishes it again. What was asked for
 * in the draft alone is answered with the draft.
 */
export const answerAtOnce: CollectionAfterChangeHook = async (args) => {
  const { doc, data, req, collection, previousDoc } = args
  const [{ id }, { onProvince }] = [doc as Stored, data as Stored]
  const isAnswer = previousDoc?.onProvince === 'asked' && ANSWERS.includes(onProvince)
  if (!isAnswer || !canEditAll(req.user as Reader)) return doc
  const stored = await req.payload.db.findOne<Stored>({
    ...{ collection: collection.slug, where: { id: { equals: id } }, req },
  })
  if (stored?.onProvince !== 'asked') return doc
  await req.payload.db.updateOne({
    ...{ collection: collection.slug, id, req, returning: false },
    // As it was: Payload shows a draft only where it is newer than what is public.
    data: { onProvince, updatedAt: stored.updatedAt },
  })
  await queueReconcile(req, collection.slug, id)
  return doc
}
