import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { inTransaction } from '../transaction.ts'
import { AUDIT_LOG, findHead, recordAct } from './append.ts'
import type { AuditHead } from './entry.ts'
import { linkEntries } from './link.ts'

/**
 * The first entry that is kept; undefined while every entry of the chain is past its retention. Entries of MongoDB that
 * are in no chain yet are not asked for: they would sort before all others.
 */
async function findFirstKept(req: PayloadRequest, before: Date): Promise<number | undefined> {
  const isKept: Where = { at: { greater_than_equal: before.toISOString() } }
  const { docs } = await req.payload.db.find<AuditHead>({
    ...{ collection: AUDIT_LOG, where: { and: [isKept, { seq: { exists: true } }] }, sort: 'seq' },
    ...{ limit: 1, pagination: false, select: { seq: true }, req },
  })
  return docs[0]?.seq
}

async function purge(req: PayloadRequest, before: Date): Promise<number> {
  const head = await findHead(req)
  const keptFrom = (await findFirstKept(req, before)) ?? head?.seq
  if (!head || !keptFrom) return 0
  const where = { seq: { less_than: keptFrom } }
  const { totalDocs } = await req.payload.db.count({ collection: AUDIT_LOG, where, req })
  if (totalDocs === 0) return 0
  // The trigger of SQLite allows the deletion of what an entry of the chain says is deleted, and of nothing else.
  await recordAct(req, { action: 'purge', keptFrom, note: `Đã xóa ${totalDocs} mục trước số ${keptFrom}` })
  await req.payload.db.deleteMany({ collection: AUDIT_LOG, where, req })
  return totalDocs
}

/**
 * Deletes the entries past their retention, in one transaction with an entry that says so; the newest one always stays.
 * The first entry kept still names the hash of the one before it, and with the entry of the purge the chain can be
 * verified as before.
 * @returns how many were deleted
 */
export async function purgeLog(payload: Payload, before: Date): Promise<number> {
  const req = await createLocalReq({}, payload)
  const purged = await inTransaction(req, () => purge(req, before))
  await linkEntries(payload)
  return purged
}
