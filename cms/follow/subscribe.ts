import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { nextDigest, type Frequency, type Topic } from '../content/follow.ts'
import { env } from '../env.ts'
import { inTransaction } from '../transaction.ts'
import { hashAddress, sealAddress } from './address.ts'
import { putMail, putMailOnce } from './outbox.ts'
import {
  listAll,
  SUBSCRIPTIONS,
  within,
  type Db,
  type EndReason,
  type Locale,
  type Subscription,
  type Title,
} from './store.ts'

/** What somebody wants to follow. */
export interface Wish {
  address: string
  topic: Topic
  title: Title
  path: string
  frequency: Frequency
  locale: Locale
}

/** Unconfirmed wishes of one address; more are not mailed, so that nobody is flooded by strangers. */
const MOST_WAITING = 5
const MOST_ACTIVE = 100

/** Within this time the same wish is the same form, sent twice. */
const TWICE_MS = 120_000

const isSameWish = (one: Subscription, { topic, frequency }: Wish): boolean =>
  one.topic === topic && one.frequency === frequency && Date.parse(one.askedAt) > Date.now() - TWICE_MS

const collection = SUBSCRIPTIONS

/** Runs work in a transaction of its own. */
async function inOwn<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, () => work(req))
}

/** The subscriptions of an address in a state, the oldest first. */
export const listOf = (db: Db, addressHash: string, state: Subscription['state'], req?: PayloadRequest) =>
  listAll<Subscription>(db, {
    ...{ collection, sort: 'askedAt', ...within(req) },
    where: { and: [{ addressHash: { equals: addressHash } }, { state: { equals: state } }] },
  })

export async function findSubscription(
  { db }: Db,
  id: string,
  req?: PayloadRequest,
): Promise<Subscription | null> {
  const [found] = await listAll<Subscription>(
    { db },
    { collection, where: { id: { equals: id } }, limit: 1, ...within(req) },
  )
  return found ?? null
}

export async function changeSubscription(
  { db }: Db,
  id: string,
  data: Partial<Subscription>,
  req?: PayloadRequest,
): Promise<void> {
  await db.updateOne({ collection, id, data, returning: false, ...within(req) })
}

/**
 * Stores a wish and the mail that asks for its confirmation, in one transaction. What became of it is told to nobody but
 * the owner of the address.
 */
export async function askToFollow(payload: Payload, wish: Wish): Promise<void> {
  const { address, topic, title, path, frequency, locale } = wish
  const addressHash = hashAddress(address)
  const now = new Date().toISOString()
  await inOwn(payload, async (req) => {
    const waiting = await listOf(payload, addressHash, 'waiting', req)
    const active = await listOf(payload, addressHash, 'active', req)
    if (waiting.some((one) => isSameWish(one, wish))) return
    if (waiting.length >= MOST_WAITING || active.length >= MOST_ACTIVE) return
    const data = {
      ...{ address: sealAddress(address), addressHash, topic, title, path, frequency, locale },
      ...{ state: 'waiting', pair: randomUUID(), askedAt: now, usedAt: now },
    }
    const { id } = await payload.db.create({ collection, data, req })
    await putMail(payload, { kind: 'confirm', subscription: String(id) }, req)
  })
}

const ended = (endedReason: EndReason) => ({
  ...{ state: 'ended' as const, endedAt: new Date().toISOString(), endedReason },
  ...{ pair: randomUUID(), nextAt: null },
})

/** Ends a subscription; nothing is sent by it from now on. An ended one stays as it is. */
export async function endSubscription(
  db: Db,
  { id, state }: Subscription,
  reason: EndReason,
  req?: PayloadRequest,
): Promise<void> {
  if (state !== 'ended') await changeSubscription(db, id, ended(reason), req)
}

/**
 * Makes a wish a subscription, in place of an earlier one for the same; a confirmed one is only used.
 * @returns null when there is none, or it has ended
 */
export async function confirmSubscription(payload: Payload, id: string): Promise<Subscription | null> {
  return inOwn(payload, async (req) => {
    const found = await findSubscription(payload, id, req)
    if (!found || found.state === 'ended') return null
    const now = new Date()
    if (found.state === 'waiting') {
      const active = await listOf(payload, found.addressHash, 'active', req)
      for (const one of active.filter(({ topic }) => topic === found.topic))
        await endSubscription(payload, one, 'replaced', req)
    }
    const nextAt = nextDigest(found.frequency, env.DIGEST_HOUR, now)?.toISOString() ?? null
    const confirmed = {
      ...{ state: 'active' as const, confirmedAt: now.toISOString(), nextAt },
      pair: `${found.addressHash}/${found.topic}`,
    }
    const used = { usedAt: now.toISOString(), notedAt: null }
    await changeSubscription(payload, id, { ...used, ...(found.state === 'waiting' && confirmed) }, req)
    return found
  })
}

/** Changes how often an active subscription tells. */
export async function changeFrequency(db: Db, one: Subscription, frequency: Frequency): Promise<void> {
  if (one.state !== 'active' || one.frequency === frequency) return
  const now = new Date()
  // What waits is told with the next digest, or at once.
  const nextAt = nextDigest(frequency, env.DIGEST_HOUR, now) ?? now
  await changeSubscription(db, one.id, { frequency, nextAt: nextAt.toISOString(), usedAt: now.toISOString() })
}

/** The link to one's page is mailed once within each such stretch of time, so that nobody is flooded by strangers. */
const OWN_PAGE_EVERY_MS = 15 * 60_000

/** Mails the link to the page of one's subscriptions, where an address has any. */
export async function mailOwnPage(payload: Payload, address: string, now = new Date()): Promise<void> {
  const addressHash = hashAddress(address)
  const [one] = await listOf(payload, addressHash, 'active')
  const stretch = Math.floor(now.getTime() / OWN_PAGE_EVERY_MS)
  if (one)
    await putMailOnce(payload, { kind: 'own', subscription: one.id, key: `own/${addressHash}/${stretch}` })
}

/** Deletes everything that is stored of an address. */
export async function forgetAddress({ db }: Db, addressHash: string): Promise<void> {
  await db.deleteMany({ collection, where: { addressHash: { equals: addressHash } } })
}
