import type { CollectionSlug, Payload, Where } from 'payload'

type Db = Pick<Payload, 'db'>

/** A message that waits in an outbox: a collection with `state`, `dueAt`, `tries` and `sentAt`. */
export interface Waiting {
  id: string
  tries: number
}

interface Taking<T> {
  now: Date
  limit: number
  /** Of the messages that are due, those that may go, at most `limit`; all of them where it is left out. */
  choose?: (due: T[], limit: number) => Promise<T[]>
}

/** So many messages are looked at for those that may go. */
const LOOKED_AT = 200

/** For how long a message belongs to the worker that took it; whoever comes then takes it again. */
const LEASE_MS = 120_000

/** Takes messages that are due: no other worker takes them while the lease lasts. */
export async function takeDue<T extends Waiting>(
  { db }: Db,
  collection: CollectionSlug,
  { now, limit, choose }: Taking<T>,
): Promise<T[]> {
  const isDue: Where[] = [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: now.toISOString() } }]
  const { docs } = await db.find<T>({
    ...{
      collection,
      where: { and: isDue },
      sort: 'dueAt',
      limit: choose ? LOOKED_AT : limit,
      pagination: false,
    },
  })
  const free = choose ? await choose(docs, limit) : docs
  const dueAt = new Date(now.getTime() + LEASE_MS).toISOString()
  const taken: T[] = []
  for (const message of free) {
    const where = { and: [{ id: { equals: message.id } }, ...isDue] }
    const own = await db.updateOne({ collection, where, data: { dueAt }, options: { atomic: true } })
    if (own) taken.push({ ...message, id: String(message.id) })
  }
  return taken
}

/** Notes that a message was sent, or is not to be sent. */
export async function settle(
  { db }: Db,
  collection: CollectionSlug,
  { id, state }: { id: string; state: 'sent' | 'dropped' },
): Promise<void> {
  const data = { state, sentAt: state === 'sent' ? new Date().toISOString() : null }
  await db.updateOne({ collection, id, data, returning: false })
}

const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 6 * 3_600_000

/** When a message is sent again: after a minute, then twice as long each time, six hours at most. */
export const nextTry = ({ tries }: Waiting, now: Date): Date =>
  new Date(now.getTime() + Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS))

/** Sends a message again later. */
export async function postpone(
  { db }: Db,
  collection: CollectionSlug,
  { message, now }: { message: Waiting; now: Date },
): Promise<void> {
  const data = { tries: message.tries + 1, dueAt: nextTry(message, now).toISOString() }
  await db.updateOne({ collection, id: message.id, data, returning: false })
}
