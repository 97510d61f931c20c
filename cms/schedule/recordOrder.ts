import type { PayloadRequest } from 'payload'
import { recordAct } from '../audit/append.ts'
import type { StoredOrder } from './carryOut.ts'

const WHAT = { publish: 'Công bố', unpublish: 'Ngừng công bố' }

/** Records in the audit log that somebody has ordered a schedule, or cancelled it. */
export const recordOrder = (
  req: PayloadRequest,
  action: 'schedule' | 'unschedule',
  { type, doc, title, at }: StoredOrder,
): Promise<void> =>
  recordAct(req, {
    action,
    note: `${WHAT[type ?? 'publish']} lúc ${at}`,
    ...(doc && { subject: doc.relationTo, document: String(doc.value) }),
    ...(title && { title }),
  })
