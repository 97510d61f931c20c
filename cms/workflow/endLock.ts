import type { PayloadRequest } from 'payload'
import type { Reviewed } from './review.ts'

/**
 * Ends the lock that the sender's form holds on a document. Payload keeps it for five minutes when the page is left by
 * loading another one, and would show the next person in the review a locked form.
 */
export async function endOwnLock(req: PayloadRequest, { collection, id }: Reviewed): Promise<void> {
  const where = {
    'document.relationTo': { equals: collection },
    'document.value': { equals: id },
    'user.value': { equals: req.user?.id },
  }
  await req.payload.db.deleteMany({ collection: 'payload-locked-documents', where, req })
}
