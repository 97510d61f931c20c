import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import { queueIds, queueReconcile } from '../hooks/queueReconcile.ts'
import { CASES } from './slugs.ts'

interface Rules {
  key: string
  isConfidential?: boolean | null
  publishes?: string | null
}

/** The reviewed cases among some, which are public or searched. */
async function listReviewed(req: PayloadRequest, where: Where): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: unknown }>({
    ...{ collection: CASES, where: { and: [where, { isReviewed: { equals: true } }] }, sort: 'id' },
    ...{ select: { number: true }, limit: 0, pagination: false, req },
  })
  return docs.map(({ id }) => String(id))
}

/**
 * A kind that becomes confidential, or is no longer made public, takes its cases along. One that is opened does not:
 * their senders were told otherwise.
 */
export const followKind: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const { key, isConfidential, publishes } = doc as Rules
  if (operation !== 'update' || (!isConfidential && publishes === 'afterReview')) return doc
  const where: Where = {
    and: [
      { kind: { equals: key } },
      {
        or: [
          { isPublishable: { equals: true } },
          ...(isConfidential ? [{ isConfidential: { not_equals: true } }] : []),
        ],
      },
    ],
  }
  const shown = await listReviewed(req, where)
  const data = { isPublishable: false, ...(isConfidential && { isConfidential: true }) }
  await req.payload.db.updateMany({ collection: CASES, where, data, req, returning: false })
  // Pages of lists become stale even where none was public.
  await queueReconcile(req, CASES, String((doc as { id: unknown }).id))
  await queueIds(req, CASES, shown)
  return doc
}
