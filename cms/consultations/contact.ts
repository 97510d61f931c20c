import type { PayloadRequest, Where } from 'payload'
import { recordAct } from '../audit/append.ts'
import { CONTACT_PURPOSE } from '../content/consultationComments.ts'
import { possibleIds } from '../jobs/publicView.ts'
import { openText } from '../secrets/sealText.ts'
import { CONSULTATION_COMMENTS } from './comments.ts'
import { requireModerator, type OfConsultation } from './moderate.ts'
import type { CommentContact } from './receive.ts'

/** A comment, as far as its contact is concerned. */
export interface SealedContact {
  id: string
  sealedContact?: string | null
  sentKey: string
}

const NOTHING: CommentContact = { name: '', contact: '' }

/** The contact of a comment; empty when none was left, or it is forgotten. Whoever opens it is recorded. */
export function unseal({ sealedContact, sentKey }: SealedContact): CommentContact {
  const opened = sealedContact && openText(sealedContact, { purpose: CONTACT_PURPOSE, owner: sentKey })
  return opened ? { ...NOTHING, ...(JSON.parse(opened) as Partial<CommentContact>) } : NOTHING
}

/**
 * How to reach who commented; who opened it is recorded.
 * @returns null when the consultation has no such comment @throws Refusal 403
 */
export async function openContact(
  req: PayloadRequest,
  of: OfConsultation,
  comment: string,
): Promise<CommentContact | null> {
  await requireModerator(req, of)
  const ids = possibleIds(req.payload, [comment])
  const where: Where = { and: [{ id: { in: ids } }, { consultation: { equals: of.id } }] }
  const found = await req.payload.db.findOne<SealedContact>({ collection: CONSULTATION_COMMENTS, where, req })
  if (!found) return null
  await recordAct(req, { action: 'contact-opened', subject: CONSULTATION_COMMENTS, document: comment })
  return unseal(found)
}
