import { randomUUID } from 'node:crypto'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { recordAct } from '../audit/append.ts'
import { addEvent } from '../cases/events.ts'
import { CASE_BYTES, CASE_EVENTS, CASE_FILES, CASES } from '../cases/slugs.ts'
import type { StoredCase } from '../cases/stored.ts'
import { CONSULTATION_COMMENTS } from '../consultations/comments.ts'
import { typeOfState } from '../content/cases/states.ts'
import { today } from '../content/day.ts'
import { SUBSCRIPTIONS } from '../follow/store.ts'
import { queueIds } from '../hooks/queueReconcile.ts'
import { inTransaction } from '../transaction.ts'
import type { PersonalData, StoredComment } from './find.ts'

const FORGOTTEN = 'Đã xóa theo yêu cầu của người gửi.'

const removeAll = (req: PayloadRequest, collection: CollectionSlug, where: Where) =>
  req.payload.db.deleteMany({ collection, where, req })

/** What is left of a case: that there was one, of which kind, where, when and how it ended. */
function emptied({ state, place }: StoredCase) {
  const isOpen = typeOfState(state) === 'open'
  return {
    ...{ text: FORGOTTEN, publicText: null, publicSpot: null, person: null, pending: null },
    ...{ publicAnswer: null, searchText: null },
    ...{ isPending: false, isOpen: false },
    ...{ isReviewed: false, place: { commune: place?.commune ?? null, words: null, lat: null, lng: null } },
    ...{ codeHash: `forgotten ${randomUUID()}`, keyHash: `forgotten ${randomUUID()}` },
    sentHash: null,
    ...(isOpen && { state: 'withdrawn', closedOn: today() }),
    updatedAt: new Date().toISOString(),
  }
}

async function forgetCase(req: PayloadRequest, of: StoredCase): Promise<void> {
  const { db } = req.payload
  const [ofCase, id] = [{ case: { equals: of.id } }, of.id]
  await removeAll(req, CASE_BYTES, { case: { equals: String(of.id) } })
  await removeAll(req, CASE_FILES, ofCase)
  const data = { text: null, publicText: null, details: null }
  await db.updateMany({ collection: CASE_EVENTS, where: ofCase, data, req, returning: false })
  const rating = { stars: of.rating?.stars ?? null, words: null }
  await db.updateOne({ collection: CASES, id, data: { ...emptied(of), rating }, req, returning: false })
  await addEvent(req, { case: of.id, act: 'forgotten', role: 'system', isForSender: false })
  const facts = { subject: CASES, document: String(of.id), title: of.number }
  await recordAct(req, { action: 'personal-deleted', ...facts })
}

/** A published comment stays as part of what the consultation heard, without who made it; another is deleted. */
async function forgetComment(req: PayloadRequest, { id, state }: StoredComment): Promise<void> {
  const one = { collection: CONSULTATION_COMMENTS, req } as const
  if (state === 'published')
    await req.payload.db.updateOne({
      ...one,
      id,
      data: { sealedContact: null, shownName: null },
      returning: false,
    })
  else await req.payload.db.deleteOne({ ...one, where: { id: { equals: id } }, returning: false })
  const facts = { subject: CONSULTATION_COMMENTS, document: String(id) }
  await recordAct(req, { action: 'personal-deleted', ...facts })
}

/**
 * Deletes what is stored of a person, all or nothing: subscriptions and files whole; of cases the texts, contacts and
 * code; of comments the contact. Each case and comment is recorded in the audit log, by its id alone.
 */
export async function forgetPersonal(req: PayloadRequest, found: PersonalData): Promise<void> {
  const { cases, subscriptions, comments } = found
  await inTransaction(req, async () => {
    for (const one of cases) await forgetCase(req, one)
    for (const one of comments) await forgetComment(req, one)
    const ids = subscriptions.map(({ id }) => id)
    if (ids.length > 0) {
      await removeAll(req, SUBSCRIPTIONS as CollectionSlug, { id: { in: ids } })
      await recordAct(req, { action: 'personal-deleted', subject: SUBSCRIPTIONS, note: String(ids.length) })
    }
    if (cases.length > 0)
      await queueIds(
        req,
        CASES,
        cases.map(({ id }) => String(id)),
      )
  })
}
