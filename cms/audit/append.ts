import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { inTransaction } from '../transaction.ts'
import { holdAside } from './asides.ts'
import { linked, type AuditFacts, type AuditHead, type AuditRecord } from './entry.ts'
import { toRecord } from './origin.ts'

export const AUDIT_LOG = 'audit-log'

/** The newest entry of the chain; undefined while there is none. */
export async function findHead(req: Pick<PayloadRequest, 'payload' | 'transactionID'>) {
  const { docs } = await req.payload.db.find<AuditHead>({
    ...{ collection: AUDIT_LOG, where: { seq: { exists: true } }, sort: '-seq', limit: 1, pagination: false },
    ...{ select: { seq: true, hash: true }, req: req as PayloadRequest },
  })
  return docs[0]
}

/** The entry that a transaction is appending, by the transaction. */
const underWay = new WeakMap<object, Promise<unknown>>()

/** Bulk operations save documents concurrently, in one transaction: their entries follow one another. */
function inTurn<T>(transaction: object, work: () => Promise<T>): Promise<T> {
  const turn = (underWay.get(transaction) ?? Promise.resolve()).then(work)
  underWay.set(
    transaction,
    turn.catch(() => undefined),
  )
  return turn
}

async function appendLinked(req: PayloadRequest, record: AuditRecord): Promise<void> {
  const entry = linked(record, await findHead(req))
  await req.payload.db.create({ collection: AUDIT_LOG, data: { ...entry }, req, returning: false })
}

/**
 * Stores an entry in the transaction of `req`. SQLite has one writer at a time, so the entry joins the chain at once;
 * on MongoDB several transactions are open at once, and `linkEntries` gives committed entries their place.
 */
async function append(req: PayloadRequest, facts: AuditFacts): Promise<void> {
  const { db } = req.payload
  const record = toRecord(req, facts)
  const session = db.sessions?.[(await req.transactionID)!]
  if (db.name === 'sqlite') return inTurn(session ?? db, () => appendLinked(req, record))
  await db.create({ collection: AUDIT_LOG, data: { ...record }, req, returning: false })
}

/** A request with the same sender and no transaction. */
function withoutTransaction(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'transactionID')
  delete own.transactionID
  return own
}

const inOwnTransaction = (req: PayloadRequest, facts: AuditFacts): Promise<void> => {
  const own = withoutTransaction(req)
  return inTransaction(own, () => append(own, facts))
}

/**
 * Records what the user of a request did: in its transaction, so that both are stored or neither; else in one of its
 * own.
 * @throws the errors of the database: what cannot be recorded is not done
 */
export async function recordAct(req: PayloadRequest, facts: AuditFacts): Promise<void> {
  if (await req.transactionID) return append(req, facts)
  return inOwnTransaction(req, facts)
}

/**
 * Records what was refused, in a transaction of its own, while the refusal is on its way. A failure is logged: it
 * changes nothing for the sender. The process waits for it when it is stopped.
 */
export function recordAside(req: PayloadRequest, facts: AuditFacts): void {
  const recorded = inOwnTransaction(req, facts).catch((err: unknown) =>
    req.payload.logger.error({ msg: 'a refused attempt could not be recorded', action: facts.action, err }),
  )
  holdAside(recorded)
}
