import type { PayloadRequest, Where } from 'payload'
import type { AuditAction } from '../audit/actions.ts'
import { AUDIT_LOG } from '../audit/append.ts'

/** What the audit log says of a save. */
export type SaveEntry = { at: string; actorName?: string | null; action: AuditAction }

/** A document, or a global by its slug alone. */
type Of = { collection: string; id?: string | undefined; since: string }

/** The acts that store a version. */
const SAVES: AuditAction[] = [
  ...(['create', 'create-published', 'update', 'publish', 'unpublish'] as const),
  ...(['trash', 'untrash', 'restore', 'revert'] as const),
]

/** What the audit log says of the saves of a document since a moment, oldest first. */
export async function listSaves(req: PayloadRequest, { collection, id, since }: Of): Promise<SaveEntry[]> {
  const parts: Where[] = [
    { subject: { equals: collection } },
    ...(id === undefined ? [] : [{ document: { equals: id } }]),
    { action: { in: SAVES } },
    { at: { greater_than_equal: since } },
  ]
  const { docs } = await req.payload.find({
    ...{ collection: AUDIT_LOG, where: { and: parts }, sort: 'at', pagination: false, depth: 0 },
    // Names of colleagues alone, to those who may read or change what they wrote.
    ...{ select: { at: true, actorName: true, action: true }, overrideAccess: true, req },
  })
  return docs as SaveEntry[]
}
