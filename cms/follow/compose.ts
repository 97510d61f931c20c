import type { Payload, PayloadRequest, Where } from 'payload'
import { nextDigest } from '../content/follow.ts'
import { env } from '../env.ts'
import { inTransaction } from '../transaction.ts'
import { ownReq } from './note.ts'
import { putMail } from './outbox.ts'
import {
  CHANGES,
  listAll,
  NOTICES,
  SUBSCRIPTIONS,
  type Change,
  type Notice,
  type Subscription,
} from './store.ts'
import { changeSubscription, endSubscription } from './subscribe.ts'

/** Subscriptions whose mails are written in one transaction. */
const SLICE = 50
/** Changes that a mail names; it counts the others. */
const MOST_NAMED = 50

const isDue = (now: Date): Where => ({
  and: [{ state: { equals: 'active' } }, { nextAt: { less_than_equal: now.toISOString() } }],
})

/** The latest state of each document alone: one that was published and corrected is named once. */
const newestOfEach = (changes: Change[]): Change[] => [
  ...new Map(changes.toSorted((a, b) => a.at.localeCompare(b.at)).map((one) => [one.path, one])).values(),
]

async function putChanges(
  payload: Payload,
  one: Subscription,
  changes: Change[],
  req: PayloadRequest,
): Promise<void> {
  const told = newestOfEach(changes).reverse()
  await putMail(
    payload,
    {
      ...{ kind: 'changes', subscription: one.id, key: `${one.id}/${changes.map(({ id }) => id).sort()[0]}` },
      changes: told.slice(0, MOST_NAMED).map(({ kind, title, path, at }) => ({ kind, title, path, at })),
      more: Math.max(0, told.length - MOST_NAMED),
    },
    req,
  )
}

async function composeSome(
  payload: Payload,
  due: Subscription[],
  now: Date,
  req: PayloadRequest,
): Promise<void> {
  const of = { subscription: { in: due.map(({ id }) => id) } }
  const notices = await listAll<Notice>(payload, { collection: NOTICES, where: of, req })
  const ids = [...new Set(notices.map(({ change }) => change))]
  const changes = await listAll<Change>(payload, { collection: CHANGES, where: { id: { in: ids } }, req })
  const known = new Map(changes.map((one) => [one.id, one]))
  const bySubscription = Map.groupBy(notices, ({ subscription }) => subscription)
  for (const one of due) {
    const own = (bySubscription.get(one.id) ?? []).flatMap(({ change }) => known.get(change) ?? [])
    if (own.length > 0) await putChanges(payload, one, own, req)
    const nextAt = nextDigest(one.frequency, env.DIGEST_HOUR, now)?.toISOString() ?? null
    await changeSubscription(payload, one.id, { nextAt }, req)
    if (own.some(({ kind, topics }) => kind === 'gone' && topics.includes(one.topic)))
      await endSubscription(payload, one, 'gone', req)
  }
  await payload.db.deleteMany({ collection: NOTICES, where: of, req })
}

/**
 * Writes the mails that are due into the outbox: one for each subscription that has something to tell. The mail, the
 * notices that it consumes and the time of the next one are stored together, or not at all.
 */
export async function composeDue(payload: Payload, now = new Date()): Promise<void> {
  for (;;) {
    const due = await listAll<Subscription>(payload, {
      ...{ collection: SUBSCRIPTIONS, where: isDue(now), sort: 'nextAt', limit: SLICE },
    })
    if (due.length === 0) return
    const req = await ownReq(payload)
    await inTransaction(req, () => composeSome(payload, due, now, req))
  }
}
