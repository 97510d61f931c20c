import type { PayloadRequest } from 'payload'
import type { AuditAction } from '../audit/actions.ts'
import { recordAct } from '../audit/append.ts'

/** Records in the audit log what was done to an account and its second factor, which is stored outside the account. */
export const recordAccount = (
  req: PayloadRequest,
  action: AuditAction,
  { id, name }: { id: unknown; name?: string | null },
): Promise<void> =>
  recordAct(req, { action, subject: 'users', document: String(id), ...(name && { title: name }) })
