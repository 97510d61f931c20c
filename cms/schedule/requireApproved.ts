import type { PayloadRequest } from 'payload'
import { findReview, needsApproval, type Reviewed } from '../workflow/review.ts'
import { OrderFailed } from './reason.ts'

/**
 * What was approved may have been changed since, or approval may be required only since.
 * @throws OrderFailed when the newest version of a document of a type that needs approval is not approved
 */
export async function requireApproved(req: PayloadRequest, of: Reviewed): Promise<void> {
  if (!(await needsApproval(req.payload, of.collection, req))) return
  const found = await findReview(req.payload, of, req)
  if (found?.state === 'draft' || found?.state === 'inReview') throw new OrderFailed({ kind: 'unapproved' })
}
