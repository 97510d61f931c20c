import type { PayloadRequest, Where } from 'payload'
import { AUDIT_LOG } from '../audit/append.ts'

/** How many of a person's latest saves are looked through for drafts. */
const MOST_SAVES = 60

const SAVES = ['create', 'update', 'restore', 'untrash', 'revert', 'unpublish']

/** The keys of documents whose review waits for somebody, or was returned to the requesting user. */
export async function keysInReview({ payload, user }: PayloadRequest): Promise<string[]> {
  const isMine: Where = {
    and: [{ state: { equals: 'draft' } }, { submittedBy: { equals: String(user?.id) } }],
  }
  const where: Where = {
    or: [{ state: { in: ['inReview', 'approved'] } }, { owed: { equals: true } }, isMine],
  }
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    ...{ collection: 'reviews', where, limit: 0, pagination: false },
    select: { key: true },
  })
  return docs.map(({ key }) => key)
}

/** The keys of what the requesting user saved last, newest first, as the audit log has it. */
export async function keysISaved({ payload, user }: PayloadRequest): Promise<string[]> {
  const where: Where = { and: [{ actor: { equals: String(user?.id) } }, { action: { in: SAVES } }] }
  const { docs } = await payload.db.find<{ id: string; subject?: string; document?: string }>({
    ...{ collection: AUDIT_LOG, where, sort: '-at', limit: MOST_SAVES, pagination: false },
    select: { subject: true, document: true },
  })
  return [...new Set(docs.map(({ subject, document }) => `${subject}/${document}`))]
}

/** The keys of what was published in an emergency and not approved since. */
export async function keysOwed({ payload }: PayloadRequest): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    ...{ collection: 'reviews', where: { owed: { equals: true } }, limit: 0, pagination: false },
    select: { key: true },
  })
  return docs.map(({ key }) => key)
}
