import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { OLDEST_CHANGE_DAYS, recordTopic } from '../content/follow.ts'
import { today } from '../content/day.ts'
import type { ContentSlug } from '../content/types/index.ts'
import {
  isFollowed,
  lastChangeOf,
  pathOf,
  readPublicRecords,
  titleOf,
  topicsOf,
  wordsOf,
  type PublicRecord,
} from './record.ts'
import { CHANGES, listAll, SUBSCRIPTIONS, within, type Change, type Db, type Subscription } from './store.ts'

const DAY_MS = 86_400_000
/** Documents read at once. */
const SLICE = 200

/** A change as whoever makes it knows it. */
export type NewChange = Omit<Change, 'id' | 'isMatched'>

/**
 * Notes a change that followers are told of, in the transaction of `req` where there is one. The same change, by its
 * key, is noted once; one that is too old to be told is not.
 */
export async function noteChange({ db }: Db, change: NewChange, req?: PayloadRequest): Promise<void> {
  if (Date.parse(change.at) < Date.now() - OLDEST_CHANGE_DAYS * DAY_MS) return
  const where = { key: { equals: change.key } }
  if (await db.findOne({ collection: CHANGES, where, ...within(req) })) return
  await db.create({
    collection: CHANGES,
    data: { ...change, isMatched: false },
    returning: false,
    ...within(req),
  })
}

/** When a document that was drafted long ago first became public, ISO; of older versions nothing is known. */
async function firstPublishedAt(
  payload: Payload,
  collection: ContentSlug,
  id: string,
): Promise<string | null> {
  const { config } = payload.collections[collection as CollectionSlug]
  if (!config.versions?.drafts) return null
  const { docs } = await payload.findVersions({
    ...{ collection: collection as CollectionSlug, sort: 'updatedAt', limit: 1, depth: 0, pagination: false },
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    ...{ select: { updatedAt: true }, trash: true, overrideAccess: true },
  })
  return docs[0]?.updatedAt ?? null
}

async function changeOf(
  payload: Payload,
  collection: ContentSlug,
  doc: PublicRecord,
): Promise<NewChange | null> {
  const path = pathOf(collection, doc)
  const oldest = new Date(Date.now() - OLDEST_CHANGE_DAYS * DAY_MS).toISOString()
  if (path === null || doc.updatedAt < oldest) return null
  let { at, isNew } = lastChangeOf(doc)
  if (at < oldest) {
    at = (await firstPublishedAt(payload, collection, doc.id)) ?? at
    isNew = true
  }
  return {
    ...{ key: `${collection}/${doc.id}@${at}`, kind: isNew ? 'new' : 'changed', at, path },
    ...{ topics: topicsOf(collection, doc), title: titleOf(collection, doc), words: wordsOf(doc) },
  }
}

/** Notes that documents which somebody follows are not public any more. */
async function noteGone(payload: Payload, collection: ContentSlug, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const topics = ids.map((id) => recordTopic(collection, id))
  const followed = await listAll<Subscription>(payload, {
    collection: SUBSCRIPTIONS,
    where: { and: [{ state: { equals: 'active' } }, { topic: { in: topics } }] },
  })
  const at = new Date().toISOString()
  for (const { topic, title, path } of new Map(followed.map((one) => [one.topic, one])).values())
    await noteChange(payload, {
      ...{ key: `${topic}@gone-${today()}`, kind: 'gone', at, path, topics: [topic], title },
    })
}

async function noteSome(payload: Payload, collection: ContentSlug, ids: string[]): Promise<void> {
  const docs = await readPublicRecords(payload, collection, ids)
  for (const doc of docs) {
    const change = await changeOf(payload, collection, doc)
    if (change) await noteChange(payload, change)
  }
  const shown = new Set(docs.map(({ id }) => id))
  await noteGone(
    payload,
    collection,
    ids.filter((id) => !shown.has(id)),
  )
}

/**
 * Notes what has become of documents for the public, for those who follow them: published, changed, gone. What readers
 * could not tell apart is no change (contentChange.ts). Idempotent.
 */
export async function noteDocuments(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<void> {
  if (!isFollowed(collection)) return
  for (let at = 0; at < ids.length; at += SLICE)
    await noteSome(payload, collection, ids.slice(at, at + SLICE))
}

/** Types whose moments change what applies; of others a moment only publishes. */
const TURNING: readonly string[] = ['legal-documents', 'procedures']

/** Notes that documents have reached a moment: what applies is another now, or they have become public. */
export async function noteTurns(
  payload: Payload,
  collection: string,
  turns: readonly { id: string; at: number }[],
): Promise<void> {
  if (!isFollowed(collection)) return
  const ids = [...new Set(turns.map(({ id }) => id))]
  if (!TURNING.includes(collection)) return noteDocuments(payload, collection, ids)
  for (const doc of await readPublicRecords(payload, collection, ids)) {
    const path = pathOf(collection, doc)
    const at = turns.find(({ id }) => id === doc.id)?.at
    if (path === null || at === undefined) continue
    await noteChange(payload, {
      ...{ key: `${collection}/${doc.id}@turn-${at}`, kind: 'turned', at: new Date(at).toISOString(), path },
      ...{ topics: topicsOf(collection, doc), title: titleOf(collection, doc), words: wordsOf(doc) },
    })
  }
}

/** A request of its own for writes that belong together. */
export const ownReq = (payload: Payload): Promise<PayloadRequest> => createLocalReq({}, payload)
