import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { postpone, settle, takeDue } from '../outbox.ts'
import { MAILS, within, type Db, type Mail } from './store.ts'

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

/** Takes mails that are due: no other worker takes them while the lease lasts. */
export const takeMails = (db: Db, { now, limit }: { now: Date; limit: number }): Promise<Mail[]> =>
  takeDue<Mail>(db, collection, { now, limit })

/** Notes that a mail was sent, or is not to be sent. */
export const settleMail = (db: Db, { id }: Mail, state: 'sent' | 'dropped'): Promise<void> =>
  settle(db, collection, { id, state })

/** Sends a mail again later: after a minute, then twice as long each time, six hours at most. */
export const postponeMail = (db: Db, message: Mail, now: Date): Promise<void> =>
  postpone(db, collection, { message, now })
