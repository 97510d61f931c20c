import type { Payload, PayloadRequest } from 'payload'
import { tokens } from '../../search/fold.ts'
import { readSearchTopic, type Topic } from '../content/follow.ts'
import { inTransaction } from '../transaction.ts'
import { ownReq } from './note.ts'
import { CHANGES, listAll, NOTICES, SUBSCRIPTIONS, type Change, type Db, type Subscription } from './store.ts'

/** Changes whose followers are found in one transaction. */
const SLICE = 50
/** Types as the search names them in its query, by the collections whose paths they are. */
const isOfType = ({ topics }: Change, type: string) => !type || topics.includes(`${type}:*`)

/** Whether a followed search finds a change: each of its words begins one of the change's. */
export function isFound(query: string, change: Change): boolean {
  const params = new URLSearchParams(query)
  const asked = tokens(params.get('q') ?? '')
  const words = (change.words ?? '').split(' ')
  return (
    asked.length > 0 &&
    isOfType(change, params.get('type') ?? '') &&
    asked.every((token) => words.some((word) => word.startsWith(token)))
  )
}

const isAbout = ({ topic }: Pick<Subscription, 'topic'>, change: Change): boolean => {
  const query = readSearchTopic(topic)
  return query === null ? change.topics.includes(topic) : isFound(query, change)
}

/** Nobody is told of what happened before they asked for it. */
const isSince = ({ confirmedAt }: Subscription, { at }: Change) => Boolean(confirmedAt && confirmedAt <= at)

async function listFollowers(
  payload: Payload,
  changes: Change[],
  req: PayloadRequest,
): Promise<Subscription[]> {
  const topics = [...new Set(changes.flatMap((one) => one.topics))]
  return listAll<Subscription>(payload, {
    ...{ collection: SUBSCRIPTIONS, req },
    where: {
      and: [
        { state: { equals: 'active' } },
        { or: [{ topic: { in: topics } }, { topic: { like: 'search:' } }] },
      ],
    },
  })
}

/** Writes a notice for each subscription that a change concerns; those who are told at once are due. */
async function matchSome(payload: Payload, changes: Change[], req: PayloadRequest): Promise<void> {
  const { db } = payload
  const now = new Date().toISOString()
  const due = new Set<string>()
  const followers = await listFollowers(payload, changes, req)
  for (const change of changes) {
    for (const one of followers.filter((each) => isSince(each, change) && isAbout(each, change))) {
      const data = { key: `${one.id}/${change.id}`, subscription: one.id, change: change.id }
      await db.create({ collection: NOTICES, data, req, returning: false })
      if (one.frequency === 'immediate') due.add(one.id)
    }
    await db.updateOne({
      collection: CHANGES,
      id: change.id,
      data: { isMatched: true },
      req,
      returning: false,
    })
  }
  for (const id of due)
    await db.updateOne({ collection: SUBSCRIPTIONS, id, data: { nextAt: now }, req, returning: false })
}

/** Finds those who are to be told of the changes noted since. All of a slice is stored, or nothing. */
export async function matchChanges(payload: Payload): Promise<void> {
  const where = { isMatched: { equals: false } }
  for (;;) {
    const changes = await listAll<Change>(payload, { collection: CHANGES, where, sort: 'at', limit: SLICE })
    if (changes.length === 0) return
    const req = await ownReq(payload)
    await inTransaction(req, () => matchSome(payload, changes, req))
    if (changes.length < SLICE) return
  }
}

/** Changes that a feed looks through and names at most. */
const FEED = { looked: 2000, named: 50 }

/** The newest changes of a topic within the time for which they are kept. */
export async function listChangesOf(db: Db, topic: Topic): Promise<Change[]> {
  const changes = await listAll<Change>(db, {
    ...{ collection: CHANGES, sort: '-at', limit: FEED.looked },
    where: { at: { less_than_equal: new Date().toISOString() } },
  })
  return changes.filter((one) => isAbout({ topic }, one)).slice(0, FEED.named)
}
