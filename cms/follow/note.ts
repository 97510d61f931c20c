import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { OLDEST_CHANGE_DAYS, recordTopic, type Topic } from '../content/follow.ts'
import { today } from '../content/day.ts'
import type { ContentSlug } from '../content/types/index.ts'
import { ALERTS, alertChanges } from './alerts.ts'
import { findLastChange } from './lastChange.ts'
import {
  isFollowed,
  pathOf,
  readPublicRecords,
  readUnits,
  titleOf,
  topicsOf,
  wordsOf,
  type PublicRecord,
  type UnitsOfAgencies,
} from './record.ts'
import { CHANGES, listAll, SUBSCRIPTIONS, within, type Change, type Db, type Subscription } from './store.ts'

const DAY_MS = 86_400_000
/** Documents read at once. */
const SLICE = 200

const isOld = (at: string): boolean => Date.parse(at) < Date.now() - OLDEST_CHANGE_DAYS * DAY_MS

/** A change as whoever makes it knows it. */
export type NewChange = Omit<Change, 'id' | 'isMatched'>

/**
 * Notes a change that followers are told of, in the transaction of `req` where there is one. The same change, by its
 * key, is noted once; one that is too old to be told is not.
 */
export async function noteChange({ db }: Db, change: NewChange, req?: PayloadRequest): Promise<void> {
  if (isOld(change.at)) return
  const where = { key: { equals: change.key } }
  if (await db.findOne({ collection: CHANGES, where, ...within(req) })) return
  await db.create({
    collection: CHANGES,
    data: { ...change, isMatched: false },
    returning: false,
    ...within(req),
  })
}

/** Notes those of many changes that are not noted yet. */
async function noteNew(payload: Payload, changes: NewChange[]): Promise<void> {
  if (changes.length === 0) return
  const keys = { key: { in: changes.map(({ key }) => key) } }
  const known = await listAll<Change>(payload, { collection: CHANGES, where: keys, select: { key: true } })
  const old = new Set(known.map(({ key }) => key))
  for (const change of changes) if (!old.has(change.key)) await noteChange(payload, change)
}

/** The last change of a document, where it can still be told. */
async function changeOf(
  payload: Payload,
  collection: ContentSlug,
  { doc, units }: { doc: PublicRecord; units: UnitsOfAgencies },
): Promise<NewChange[]> {
  const path = pathOf(collection, doc)
  if (path === null || isOld(doc.updatedAt)) return []
  const last = await findLastChange(payload, collection, doc)
  if (!last) return []
  const { key, at, isNew } = last
  const topics = topicsOf(collection, doc, units)
  const said = { title: titleOf(collection, doc), words: wordsOf(doc), path, topics }
  return [{ ...said, key, at, kind: isNew ? 'new' : 'changed' }]
}

/** The active subscriptions of topics, one of each. */
async function listFollowed(db: Db, topics: string[], req?: PayloadRequest): Promise<Subscription[]> {
  const followed = await listAll<Subscription>(db, {
    ...{ collection: SUBSCRIPTIONS, ...within(req) },
    where: { and: [{ state: { equals: 'active' } }, { topic: { in: topics } }] },
  })
  return [...new Map(followed.map((one) => [one.topic, one])).values()]
}

/** Notes that documents which somebody follows are not public any more. */
async function noteGone(payload: Payload, collection: ContentSlug, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const topics = ids.map((id) => recordTopic(collection, id))
  const at = new Date().toISOString()
  for (const { topic, title, path } of await listFollowed(payload, topics))
    await noteChange(payload, {
      ...{ key: `${topic}@gone-${today()}`, kind: 'gone', at, path, topics: [topic], title },
    })
}

/**
 * Notes that what only its followers know has changed, such as a citizen's case, in the transaction of `req`. Without
 * followers nothing is stored.
 * @param key names the change within the topic
 */
export async function noteFollowed(req: PayloadRequest, topic: Topic, key: string): Promise<void> {
  const at = new Date().toISOString()
  for (const { title, path } of await listFollowed(req.payload, [topic], req)) {
    const change = { key: `${topic}@${key}`, at, path, topics: [topic], title }
    await noteChange(req.payload, { ...change, kind: 'changed' }, req)
  }
}

async function noteSome(payload: Payload, collection: ContentSlug, ids: string[]): Promise<void> {
  const docs = await readPublicRecords(payload, collection, ids)
  const units = await readUnits(payload, docs)
  const changes: NewChange[] = []
  for (const doc of docs) changes.push(...(await changeOf(payload, collection, { doc, units })))
  await noteNew(payload, changes)
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
  if (collection === ALERTS) return noteNew(payload, await alertChanges(payload, ids))
  if (!isFollowed(collection)) return
  for (let at = 0; at < ids.length; at += SLICE)
    await noteSome(payload, collection, ids.slice(at, at + SLICE))
}

/** Types whose moments change what applies; of others a moment only publishes. */
const TURNING: readonly string[] = ['legal-documents', 'procedures', 'consultations']

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
