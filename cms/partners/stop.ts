import type { Payload, Where } from 'payload'
import type { StoredPartner } from './partner.ts'
import { PARTNER_MESSAGES, PARTNERS } from './slugs.ts'

/** For so many days messages are kept. */
const KEPT_DAYS = 7
const DAY_MS = 86_400_000

/** Tells a partner nothing more until an administrator starts its webhook again; it then reads the list. */
export async function stopWebhook({ db, logger }: Payload, { id, name }: StoredPartner, now: Date) {
  logger.error({ msg: 'the webhook of a partner is stopped', partner: String(id), name })
  const data = { webhookStoppedAt: now.toISOString() }
  await db.updateOne({ collection: PARTNERS, id, data, returning: false })
  const where: Where = { and: [{ partner: { equals: String(id) } }, { state: { equals: 'waiting' } }] }
  await db.updateMany({
    ...{ collection: PARTNER_MESSAGES, where, data: { state: 'dropped' }, returning: false },
  })
}

/** Deletes messages past their time. */
export async function forgetMessages({ db }: Pick<Payload, 'db'>, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString()
  await db.deleteMany({ collection: PARTNER_MESSAGES, where: { madeAt: { less_than: before } } })
}
