import type { CollectionAfterChangeHook, Where } from 'payload'
import { queueReconcile } from '../hooks/queueReconcile.ts'
import { CASES } from './slugs.ts'

interface Rules {
  key: string
  isConfidential?: boolean | null
  publishes?: string | null
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
  const data = { isPublishable: false, ...(isConfidential && { isConfidential: true }) }
  await req.payload.db.updateMany({ collection: CASES, where, data, req, returning: false })
  await queueReconcile(req, CASES, String((doc as { id: unknown }).id))
  return doc
}
