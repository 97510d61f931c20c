import { randomUUID } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import { listAll, MAILS, within, type Db, type Mail } from './store.ts'

type NewMail = Pick<Mail, 'kind' | 'subscription'> & Partial<Pick<Mail, 'key' | 'changes' | 'more'>>

const collection = MAILS

/** Puts a mail into the outbox, in the transaction of `req` where there is one. Of two with one key the second is refused. */
export async function putMail({ db }: Db, mail: NewMail, req?: PayloadRequest): Promise<void> {
  const now = new Date().toISOString()
  const data = { key: randomUUID(), ...mail, state: 'waiting', madeAt: now, dueAt: now, tries: 0 }
  await db.create({ collection, data, returning: false, ...within(req) })
}

/** Puts a mail into the outbox unless one with its key is there. */
export async function putMailOnce({ db }: Db, mail: NewMail & { key: string }): Promise<void> {
  const where = { key: { equals: mail.key } }
  const isThere = async () => (await db.count({ collection, where })).totalDocs > 0
  if (await isThere()) return
  try {
    await putMail({ db }, mail)
  } catch (error) {
    if (!(await isThere())) throw error
  }
}

/** For how long a mail belongs to the worker that took it; whoever comes then takes it again. */
const LEASE_MS = 120_000

interface Taking {
  now: Date
  limit: number
}

/** Takes mails that are due: no other worker takes them while the lease lasts. */
export async function takeMails({ db }: Db, { now, limit }: Taking): Promise<Mail[]> {
  const isDue: Where[] = [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: now.toISOString() } }]
  const due = await listAll<Mail>({ db }, { collection, where: { and: isDue }, sort: 'dueAt', limit })
  const dueAt = new Date(now.getTime() + LEASE_MS).toISOString()
  const taken: Mail[] = []
  for (const mail of due) {
    const where = { and: [{ id: { equals: mail.id } }, ...isDue] }
    const own = await db.updateOne({ collection, where, data: { dueAt }, options: { atomic: true } })
    if (own) taken.push(mail)
  }
  return taken
}

/** Notes that a mail was sent, or is not to be sent. */
export async function settleMail({ db }: Db, { id }: Mail, state: 'sent' | 'dropped'): Promise<void> {
  const data = { state, sentAt: state === 'sent' ? new Date().toISOString() : null }
  await db.updateOne({ collection, id, data, returning: false })
}

const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 6 * 3_600_000

/** Sends a mail again later: after a minute, then twice as long each time, six hours at most. */
export async function postponeMail({ db }: Db, { id, tries }: Mail, now: Date): Promise<void> {
  const wait = Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS)
  const data = { tries: tries + 1, dueAt: new Date(now.getTime() + wait).toISOString() }
  await db.updateOne({ collection, id, data, returning: false })
}
