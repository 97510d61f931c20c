import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isWriteConflict } from '../databaseErrors.ts'
import { inTransaction } from '../transaction.ts'
import { AUDIT_LOG, findHead } from './append.ts'
import { linked, type AuditHead, type AuditRecord } from './entry.ts'

/** Entries linked in one transaction. */
const BATCH = 500

type Stored = AuditRecord & { id: string | number }

async function listUnlinked(req: PayloadRequest): Promise<Stored[]> {
  const { docs } = await req.payload.db.find<Stored>({
    ...{ collection: AUDIT_LOG, where: { seq: { exists: false } }, sort: ['at', 'id'] },
    ...{ limit: BATCH, pagination: false, req },
  })
  return docs
}

/**
 * The head is read before the entries: where each read of a transaction sees what was committed meanwhile (DocumentDB),
 * an entry that another process linked in between is either not listed, or gets the number it has, or breaks the
 * uniqueness of the number of another one, and the transaction fails.
 */
async function linkBatch(req: PayloadRequest): Promise<number> {
  let head: AuditHead | undefined = await findHead(req)
  const entries = await listUnlinked(req)
  for (const { id, ...record } of entries) {
    const { seq, previous, hash } = linked(record, head)
    const data = { seq, previous, hash }
    await req.payload.db.updateOne({ collection: AUDIT_LOG, id, data, req, returning: false })
    head = { seq, hash }
  }
  return entries.length
}

/**
 * Gives the committed entries that are in no chain yet their number and hashes. Does nothing on SQLite, where entries
 * are born with them. Two processes that link at once conflict, and the one that loses leaves it to its next round.
 */
export async function linkEntries(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite') return
  try {
    for (let count = BATCH; count === BATCH;) {
      const req = await createLocalReq({}, payload)
      count = await inTransaction(req, () => linkBatch(req))
    }
  } catch (error) {
    if (!isWriteConflict(error)) throw error
  }
}
