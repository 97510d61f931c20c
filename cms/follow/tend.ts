import type { CollectionSlug, Payload, Where } from 'payload'
import { inTransaction } from '../transaction.ts'
import { ownReq } from './note.ts'
import { putMail } from './outbox.ts'
import { CHANGES, listAll, MAILS, NOTICES, SUBSCRIPTIONS, type Subscription } from './store.ts'
import { changeSubscription, endSubscription } from './subscribe.ts'

const DAY_MS = 86_400_000
/** Days for which each is kept; wishes as long as their link works. */
const KEPT = { mail: 7, change: 30, wish: 3, ended: 28 }
/** Days without a sign of the reader after which the reader is asked, and how long the answer may take. */
const SILENT_DAYS = 335
const ANSWER_DAYS = 30
/** Readers asked in one round. */
const MOST_ASKED = 200

const before = (now: Date, days: number) => ({
  less_than: new Date(now.getTime() - days * DAY_MS).toISOString(),
})

async function forgetOld({ db }: Payload, now: Date): Promise<void> {
  const old: [collection: CollectionSlug, Where][] = [
    [MAILS, { madeAt: before(now, KEPT.mail) }],
    [CHANGES, { at: before(now, KEPT.change) }],
    [SUBSCRIPTIONS, { and: [{ state: { equals: 'waiting' } }, { askedAt: before(now, KEPT.wish) }] }],
    [SUBSCRIPTIONS, { and: [{ state: { equals: 'ended' } }, { endedAt: before(now, KEPT.ended) }] }],
  ]
  for (const [collection, where] of old) await db.deleteMany({ collection, where })
}

const listActive = (payload: Payload, condition: Where) =>
  listAll<Subscription>(payload, {
    ...{ collection: SUBSCRIPTIONS, sort: 'usedAt', limit: MOST_ASKED },
    where: { and: [{ state: { equals: 'active' } }, condition] },
  })

/** Asks those who have been silent for eleven months whether to go on, and ends what nobody answered for. */
async function askSilent(payload: Payload, now: Date): Promise<void> {
  for (const one of await listActive(payload, { notedAt: before(now, ANSWER_DAYS) }))
    await endSubscription(payload, one, 'silent')
  const isUnasked: Where = { and: [{ usedAt: before(now, SILENT_DAYS) }, { notedAt: { exists: false } }] }
  for (const one of await listActive(payload, isUnasked)) {
    const req = await ownReq(payload)
    await inTransaction(req, async () => {
      await putMail(payload, { kind: 'silent', subscription: one.id }, req)
      await changeSubscription(payload, one.id, { notedAt: now.toISOString() }, req)
    })
  }
}

/** Deletes notices of subscriptions that have ended. */
async function forgetNotices(payload: Payload): Promise<void> {
  const ended = await listAll<Subscription>(payload, {
    ...{ collection: SUBSCRIPTIONS, where: { state: { equals: 'ended' } }, select: { state: true } },
  })
  if (ended.length === 0) return
  const where = { subscription: { in: ended.map(({ id }) => id) } }
  await payload.db.deleteMany({ collection: NOTICES, where })
}

/** Forgets what is past its time, and ends subscriptions whose readers have not been heard of for a year. */
export async function tendFollowers(payload: Payload, now = new Date()): Promise<void> {
  await forgetOld(payload, now)
  await forgetNotices(payload)
  await askSilent(payload, now)
}
