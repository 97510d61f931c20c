import type { Payload, Where } from 'payload'
import { loadCase } from '../cases/loadCase.ts'
import { caseMayBeSeen } from '../cases/mayBeSeen.ts'
import type { StoredCase } from '../cases/stored.ts'
import { MOST_TRIES } from '../content/partners.ts'
import { typeOfState } from '../content/cases/states.ts'
import { env } from '../env.ts'
import { send, type SendOptions } from '../links/send.ts'
import { nextTry, postpone, settle, takeDue } from '../outbox.ts'
import { findStoredPartner, isInForce, toPartner } from './find.ts'
import { chooseFirst } from './inOrder.ts'
import type { PartnerMessage } from './message.ts'
import type { StoredPartner } from './partner.ts'
import { mayWith } from './scope.ts'
import { signWebhook } from './signature.ts'
import { PARTNER_MESSAGES } from './slugs.ts'
import { stopWebhook } from './stop.ts'
import { openWebhookSecret } from './webhookSecret.ts'

/** Messages taken and sent at once: none waits for another while its lease runs. */
const PARALLEL = 5
const GONE = 410

/** Whom deliveries may connect to; tests allow their own server. */
export type DeliverOptions = Partial<Pick<SendOptions, 'isAllowed' | 'ca' | 'timeoutMs' | 'signal'>>

/** What is told: that something happened, and where it is read. Nothing of the case's content is in it. */
function bodyOf({ act, madeAt, sequence }: PartnerMessage, of: StoredCase): string {
  const { number, theirNumber = null, state, updatedAt } = of
  const isHidden = !caseMayBeSeen(of, 'partner')
  return JSON.stringify({
    ...{ type: `case.${act}`, timestamp: new Date(madeAt).toISOString() },
    ...(sequence && { sequence }),
    data: {
      ...{ number, theirNumber, act, state, stateType: typeOfState(state), isHidden },
      ...{ updatedAt: new Date(updatedAt).toISOString(), url: `${env.PORTAL_URL}/api/v1/cases/${number}` },
    },
  })
}

interface Delivery {
  url: URL
  secret: string
  body: string
}

/** What a message is by now; null when its partner is not to be told any more. */
async function deliveryOf(
  payload: Payload,
  message: PartnerMessage,
  to: StoredPartner,
): Promise<Delivery | null> {
  const of = await loadCase(payload, message.case)
  const url = URL.parse(to.webhookUrl ?? '')
  const secret = openWebhookSecret(to.webhookSecret, String(to.id))
  const isWanted = !to.webhookStoppedAt && isInForce(to, new Date())
  if (!of || !url || !secret || !isWanted) return null
  return mayWith(await toPartner(payload, to), 'read', of) ? { url, secret, body: bodyOf(message, of) } : null
}

/** Sends a message once. Redirects are not followed. @returns the status of the answer; 0 when there was none */
async function post(
  { key }: PartnerMessage,
  { url, secret, body }: Delivery,
  options: DeliverOptions,
): Promise<number> {
  const timestamp = Math.floor(Date.now() / 1000)
  const headers = {
    ...{ 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) },
    ...{ 'webhook-id': key, 'webhook-timestamp': String(timestamp) },
    'webhook-signature': signWebhook(secret, { id: key, timestamp, body }),
  }
  const userAgent = `CongTinh webhook (+${env.PORTAL_URL})`
  try {
    const answer = await send(url, 'POST', { ...options, userAgent, headers, body })
    answer.destroy()
    return answer.statusCode ?? 0
  } catch {
    return 0
  }
}

/** A message that was not taken: it and what else waits for this partner is sent later; in the end, nothing more is. */
async function failed(
  payload: Payload,
  message: PartnerMessage,
  { status, to, now }: { status: number; to: StoredPartner; now: Date },
): Promise<void> {
  payload.logger.warn({ msg: 'a webhook was not taken', partner: message.partner, status })
  if (status === GONE || message.tries + 1 >= MOST_TRIES) return stopWebhook(payload, to, now)
  await postpone(payload, PARTNER_MESSAGES, { message, now })
  const dueAt = nextTry(message, now).toISOString()
  const where: Where = {
    and: [
      ...[{ partner: { equals: message.partner } }, { state: { equals: 'waiting' } }],
      { dueAt: { less_than: dueAt } },
    ],
  }
  await payload.db.updateMany({ collection: PARTNER_MESSAGES, where, data: { dueAt }, returning: false })
}

async function deliver(payload: Payload, message: PartnerMessage, now: Date, options: DeliverOptions) {
  const to = await findStoredPartner(payload, message.partner)
  const delivery = to && (await deliveryOf(payload, message, to))
  if (!to || !delivery) return settle(payload, PARTNER_MESSAGES, { id: message.id, state: 'dropped' })
  const status = await post(message, delivery, options)
  if (status >= 200 && status < 300)
    return settle(payload, PARTNER_MESSAGES, { id: message.id, state: 'sent' })
  await failed(payload, message, { status, to, now })
}

/**
 * Sends the webhooks that are due, to public addresses alone, those about one case one after the other. A message belongs
 * to the worker that took it for two minutes; one that was killed meanwhile leaves it to the next, so that a partner may
 * get it twice, with the same id.
 * @returns how many were taken
 */
export async function deliverDue(payload: Payload, options: DeliverOptions = {}, now = new Date()) {
  const messages = await takeDue<PartnerMessage>(payload, PARTNER_MESSAGES, {
    ...{ now, limit: PARALLEL, choose: (due, most) => chooseFirst(payload, due, most) },
  })
  await Promise.all(messages.map((message) => deliver(payload, message, now, options)))
  return messages.length
}
