import type { PayloadRequest, Where } from 'payload'
import type { AddressedType } from '../content/addresses.ts'
import type { WithdrawalMode } from '../fields/withdrawal.ts'

type Id = string | number

/** The document that an address led to. */
export interface Owner {
  collection: AddressedType
  id: Id
}

/** What an editor chose for an address whose document is hidden, in all languages. */
export interface Withdrawal {
  mode: WithdrawalMode
  reason: Partial<Record<'vi' | 'en', string | null>>
  successor: { relationTo: string; value: Id } | null
  /** The address that replaces it, when that is no document. */
  to?: string | null
}

export const NEUTRAL: Withdrawal = { mode: 'gone', reason: {}, successor: null }

const collection = 'redirects'

export type Row = { id: Id; from: string; to?: string | null; kind: string }

/** The row of an address, if it has one. */
export const findRow = (req: PayloadRequest, address: string): Promise<Row | null> =>
  req.payload.db.findOne<Row>({ collection, where: { from: { equals: address } }, req })

const leadsTo = ({ collection: type, id }: Owner): Where => ({
  and: [{ 'target.value': { equals: id } }, { 'target.relationTo': { equals: type } }],
})

/** The addresses recorded for a document: it has some if it was ever public and has moved or is hidden. */
export async function listOwnRows(req: PayloadRequest, owner: Owner): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: leadsTo(owner),
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

const stored = ({ mode, reason, successor, to = null }: Withdrawal) => ({
  mode,
  reason: { vi: reason.vi ?? null, en: reason.en ?? null },
  successor,
  to,
  updatedAt: new Date().toISOString(),
})

/** SQLite checks the required columns of a row even when only others are written. */
const change = (req: PayloadRequest, { id, from, kind }: Row, data: object) =>
  req.payload.db.updateOne({ collection, id, data: { from, kind, ...data }, req, returning: false })

const drop = (req: PayloadRequest, { id }: Row) =>
  req.payload.db.deleteOne({ collection, where: { id: { equals: id } }, req })

/**
 * Records that an address belonged to a document: it redirects to the document's current address, or says what became
 * of it.
 */
export async function recordAddress(
  req: PayloadRequest,
  address: string,
  { owner, withdrawal }: { owner: Owner; withdrawal: Withdrawal },
): Promise<void> {
  const data = {
    from: address,
    kind: 'document',
    target: { relationTo: owner.collection, value: owner.id },
    source: 'auto',
    ...stored(withdrawal),
  }
  const row = await findRow(req, address)
  if (row) await change(req, row, data)
  else await req.payload.db.create({ collection, data: { ...data, createdAt: data.updatedAt }, req })
}

/** Deletes the redirect from an address that content has taken. */
export async function freeAddress(req: PayloadRequest, address: string): Promise<void> {
  const row = await findRow(req, address)
  if (row) await drop(req, row)
}

/** Applies what editors chose to every recorded address of a hidden document. */
export async function applyWithdrawal(req: PayloadRequest, owner: Owner, withdrawal: Withdrawal) {
  for (const row of await listOwnRows(req, owner)) await change(req, row, stored(withdrawal))
}

/** Before a document is permanently deleted: makes its addresses respond without it as they did while it was hidden. */
export async function detachAddresses(
  req: PayloadRequest,
  owner: Owner,
  withdrawal: Withdrawal,
): Promise<void> {
  const { mode, successor, to } = withdrawal
  for (const row of await listOwnRows(req, owner)) {
    if (mode === 'missing') await drop(req, row)
    else if (mode === 'moved' && successor) await change(req, row, { ...stored(NEUTRAL), target: successor })
    else if (mode === 'moved' && to)
      await change(req, row, { ...stored(NEUTRAL), kind: 'address', target: null, to })
    else await change(req, row, { ...stored(withdrawal), kind: 'gone', target: null })
  }
}

/**
 * Records that a page which is no document with a redirect of its own has moved: its old addresses lead to the new one.
 */
export async function recordMove(
  req: PayloadRequest,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await freeAddress(req, to)
  const earlier: Where = { and: [{ kind: { equals: 'address' } }, { to: { equals: from } }] }
  const { docs } = await req.payload.db.find<Row>({
    ...{ collection, where: earlier, limit: 0, pagination: false, req },
  })
  const data = { kind: 'address', target: null, source: 'auto', ...stored({ ...NEUTRAL, to }) }
  for (const row of docs) await change(req, row, { to, updatedAt: data.updatedAt })
  const row = await findRow(req, from)
  if (row) await change(req, row, data)
  else await req.payload.db.create({ collection, data: { ...data, from, createdAt: data.updatedAt }, req })
}
