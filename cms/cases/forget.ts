import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest, type Where } from 'payload'
import { today } from '../content/day.ts'
import { endOfRetention } from '../content/retention.ts'
import { forgetCorrections } from '../corrections/store.ts'
import { queueIds } from '../hooks/queueReconcile.ts'
import { inTransaction } from '../transaction.ts'
import { listKinds, type KindInUse } from './kinds.ts'
import { CASE_BYTES, CASE_EVENTS, CASE_FILES, CASES } from './slugs.ts'

/** Cases deleted in one transaction, during which other writers wait. */
const BATCH = 50

async function listOld({ db }: Payload, { key, keepMonths }: KindInUse, now: Date): Promise<string[]> {
  const before = today(endOfRetention(keepMonths, now))
  const where: Where = {
    and: [{ kind: { equals: key } }, { closedOn: { exists: true } }, { closedOn: { less_than: before } }],
  }
  const { docs } = await db.find<{ id: string }>({
    ...{ collection: CASES, where, select: { closedOn: true }, sort: 'closedOn' },
    ...{ limit: BATCH, pagination: false },
  })
  return docs.map(({ id }) => id)
}

const remove = (req: PayloadRequest, collection: string, where: Where) =>
  req.payload.db.deleteMany({ collection: collection as CollectionSlug, where, req })

/** Deletes cases with their threads, their files and what is in them; all of it or nothing. */
export async function deleteCases(payload: Payload, ids: string[]): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await remove(req, CASE_BYTES, { case: { in: ids.map(String) } })
    for (const collection of [CASE_FILES, CASE_EVENTS]) await remove(req, collection, { case: { in: ids } })
    await forgetCorrections(req, ids)
    await remove(req, CASES, { id: { in: ids } })
    await queueIds(req, CASES, ids)
  })
}

/**
 * Deletes the cases that were closed longer ago than their kind keeps them, for good.
 * @returns how many
 */
export async function forgetOldCases(payload: Payload, now = new Date()): Promise<number> {
  let count = 0
  for (const kind of await listKinds(payload))
    for (let ids = await listOld(payload, kind, now); ids.length > 0;) {
      await deleteCases(payload, ids)
      count += ids.length
      ids = ids.length < BATCH ? [] : await listOld(payload, kind, now)
    }
  if (count > 0) payload.logger.info({ msg: 'cases past their time were deleted', count })
  return count
}
